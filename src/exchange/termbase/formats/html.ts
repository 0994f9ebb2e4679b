// HTML: the glossary as a table for reading and printing, in one file without external resources.

import { escapeXml } from '../../../container/xml.js';
import { rubyParts } from '../../../text/japanese/ruby.js';
import type { TermFormat } from '../format.js';
import { type SheetLine, type SheetPiece, type SheetRow, sheetRows } from '../sheet/sheet-rows.js';
import { type SheetColumn, sheetColumns, sheetHead, sheetTitle } from '../sheet/sheet-words.js';

// A4 on paper: every page repeats the header, and no row is divided.
const style = `
@page { size: A4; margin: 15mm }
body { margin: 1.5em auto; max-width: 60em; padding: 0 1em; line-height: 1.6; background: #fff; color: #111 }
:lang(ko) { font-family: "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; word-break: keep-all }
:lang(ja) { font-family: "Yu Gothic", Meiryo, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif; word-break: normal }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #eee }
th:first-child { width: 30% }
th:last-child { width: 36% }
tr { break-inside: avoid }
thead { display: table-header-group }
td:last-child { font-size: .85em }
s { color: #a00 }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt }
  th { print-color-adjust: exact }
}
`;

const ruby = ({ text, reading }: SheetPiece): string => {
  if (reading === '') return escapeXml(text);
  const parts = rubyParts(text, reading);
  if (parts === undefined) return escapeXml(`${text}（${reading}）`);
  return parts
    .map((part) =>
      part.reading === ''
        ? escapeXml(part.text)
        : `<ruby>${escapeXml(part.text)}<rp>（</rp><rt>${escapeXml(part.reading)}</rt><rp>）</rp></ruby>`,
    )
    .join('');
};

const pieceHtml = (piece: SheetPiece): string => {
  if (piece.kind === 'main') return `<b>${ruby(piece)}</b>`;
  return piece.kind === 'avoided' ? `<s>${ruby(piece)}</s>` : ruby(piece);
};

const lineHtml = ({ lang, pieces }: SheetLine, cellLang: string): string => {
  const html = pieces.map(pieceHtml).join('');
  return lang === cellLang ? html : `<span lang="${lang}">${html}</span>`;
};

const langOf = (column: SheetColumn): string => (column === 'ja' ? 'ja' : 'ko');

const rowHtml = (row: SheetRow): string => {
  const cells = sheetColumns.map((column) => {
    const lang = langOf(column);
    return `<td lang="${lang}">${row[column].map((line) => lineHtml(line, lang)).join('<br>')}</td>`;
  });
  return `<tr>${cells.join('')}</tr>\n`;
};

const headCell = (column: SheetColumn): string => {
  const lang = langOf(column);
  const words = sheetHead[column].map((word) =>
    word.lang === lang ? word.text : `<span lang="${word.lang}">${word.text}</span>`,
  );
  return `<th scope="col" lang="${lang}">${words.join('・')}</th>`;
};

export const html = {
  id: 'html',
  extensions: ['html', 'htm'],
  write: (concepts, elsewhere = () => undefined) => {
    const content = `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${sheetTitle}</title>
<style>${style}</style>
</head>
<body>
<table>
<thead>
<tr>${sheetColumns.map(headCell).join('')}</tr>
</thead>
<tbody>
${sheetRows(concepts, elsewhere).map(rowHtml).join('')}</tbody>
</table>
</body>
</html>
`;
    return { content, guarded: 0 };
  },
} as const satisfies TermFormat;

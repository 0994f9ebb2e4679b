// HTML: source and translation side by side, for reading and printing.

import { escapeXml } from '../../../container/xml.js';
import { printable } from '../../../text/visible.js';
import type { DocumentFormat } from '../format.js';
import { columnLang, columnsFor, sideHead, sideRows } from '../side-by-side.js';

// On paper A4 landscape: every page repeats the header, and no row is divided.
const style = `
@page { size: A4 landscape; margin: 15mm }
body { margin: 1.5em; line-height: 1.6; background: #fff; color: #111 }
:lang(ko) { font-family: "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", sans-serif; word-break: keep-all }
:lang(ja) { font-family: "Yu Gothic", Meiryo, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", sans-serif; word-break: normal }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
th, td { border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-wrap }
th { background: #eee }
.number { width: 5em }
.state { width: 8em }
.comment { width: 16% }
tr { break-inside: avoid }
thead { display: table-header-group }
@media print {
  body { margin: 0; font-size: 10pt }
  th { print-color-adjust: exact }
}
`;

/** Keeps line breaks and removes invisible characters. */
const shown = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => escapeXml(printable(line.replaceAll('\t', ' '))))
    .join('<br>');

export const html = {
  id: 'html',
  extension: 'html',
  usual: 'both',
  write: (document, side, facts) => {
    const columns = columnsFor(side);
    const head = sideHead(document);
    const cell = (tag: string, column: (typeof columns)[number], content: string): string =>
      `<${tag} class="${column}" lang="${columnLang(column, document)}">${content}</${tag.split(' ')[0]}>`;
    const rows = sideRows(document, facts).map(
      (row) => `<tr>${columns.map((column) => cell('td', column, shown(row[column]))).join('')}</tr>\n`,
    );
    const title = shown(document.name);
    return `<!doctype html>
<html lang="${document.to}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1 lang="${document.lang}">${title}</h1>
<table>
<thead>
<tr>${columns.map((column) => cell('th', column, shown(head[column]))).join('')}</tr>
</thead>
<tbody>
${rows.join('')}</tbody>
</table>
</body>
</html>
`;
  },
} as const satisfies DocumentFormat;

// TSV: a header names the columns src_lang, source and target in any order; `\n` in a field is a line break.

import { decodeText } from '../../../container/encoding.js';
import { isLang, type Lang } from '../../../model/language.js';
import { Problem } from '../../../model/problem.js';
import { countScripts } from '../../../text/script.js';
import { unguarded } from '../../formula-guard.js';
import type { BilingualFormat } from '../format.js';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' };

/** A field as it is meant. Spreadsheets put fields with quotation marks into more of them. */
const field = (cell: string): string => {
  const quoted = /^"(?:[^"]|"")*""(?:[^"]|"")*"$/.test(cell);
  const plain = quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  return unguarded(plain).replace(/\\([nt\\])/g, (_, letter: string) => escapes[letter] ?? '');
};

/** The language that a row names (`ko`, `ja-JP`), else the one its source is written in. */
const langOf = (named: string, source: string): Lang => {
  const lang = named.trim().toLowerCase().split(/[-_]/)[0];
  if (isLang(lang)) return lang;
  return countScripts(source).hangul > 0 ? 'ko' : 'ja';
};

export const tsv = {
  id: 'tsv',
  extensions: ['tsv', 'tab', 'txt'],
  read: (bytes) => {
    const [header = '', ...lines] = decodeText(bytes).text.split(/\r\n|\r|\n/);
    const names = header.split('\t').map((name) => name.trim().toLowerCase());
    const [lang, source, target] = ['src_lang', 'source', 'target'].map((name) => names.indexOf(name));
    if (source === undefined || target === undefined || source < 0 || target < 0) {
      throw new Problem('bilingual-columns', { found: header.slice(0, 200) });
    }
    return lines.flatMap((line, index) => {
      if (line.trim() === '') return [];
      const cells = line.split('\t');
      const text = field(cells[source] ?? '');
      const named = cells[lang ?? -1] ?? '';
      return [
        { lang: langOf(named, text), source: text, target: field(cells[target] ?? ''), line: index + 2 },
      ];
    });
  },
} as const satisfies BilingualFormat;

// TSV and CSV: a header names the columns; in TSV `\n` in a field is a line break.

import { decodeTable } from '../../../container/decode-table.js';
import { type LooseCell, readLooseTable } from '../../../container/loose-table.js';
import { separatorIn } from '../../../container/separator.js';
import { Problem } from '../../../model/problem.js';
import { unguarded } from '../../formula-guard.js';
import { collect } from '../collect.js';
import type { BilingualFormat } from '../format.js';
import { columnsOf, unitOf } from '../table-units.js';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' };

/**
 * The content of a TSV field. Spreadsheets quote a field that contains quotation marks, tabs or line breaks; other
 * quotation marks belong to the text.
 */
const tabbed = ({ text, raw, quoted }: LooseCell): string => {
  const isWrapped = quoted && /""|[\t\r\n]/.test(raw.slice(1, -1));
  return unguarded(isWrapped ? text : raw).replace(
    /\\([nt\\])/g,
    (_, letter: string) => escapes[letter] ?? '',
  );
};

const separated = ({ text }: LooseCell): string => unguarded(text);

export const tsv = {
  id: 'tsv',
  extensions: ['tsv', 'csv', 'tab', 'txt'],
  read: (bytes) => {
    const text = decodeTable(bytes);
    const { separator, from } = separatorIn(text);
    const [header, ...rows] = readLooseTable(text.slice(from), separator);
    const names = header?.cells.map((cell) => cell.text) ?? [];
    const columns = columnsOf(names);
    if (columns === undefined) {
      throw new Problem('bilingual-columns', { found: names.join(', ').slice(0, 200) });
    }
    const field = separator === '\t' ? tabbed : separated;
    const skipped = text.slice(0, from).split('\n').length - 1;
    return collect(
      rows.map(({ line, cells }) => unitOf(columns, { line: line + skipped, cells: cells.map(field) })),
    );
  },
} as const satisfies BilingualFormat;

// Glossaries: their files, and commands beside a large one.

import type { Kind } from '../inputs.js';
import type { Prepared, Row } from '../row.js';

/** A table of more than 100,000 rows is refused; a glossary of a ministry has some thousands. */
const mostTerms = 40_000;

const importing = (file: Kind): Row => ({
  name: `glossary import ${file}`,
  command: 'glossary import',
  file,
  n: 1000,
  most: mostTerms,
  argv: ['FILE', '--json'],
});

const exporting = (format: string): Row => ({
  name: `glossary export ${format}`,
  command: 'glossary export',
  n: 4000,
  most: mostTerms,
  before: ['terms'],
  argv: ['--format', format, '-o', 'OUT', '--force'],
});

const beside = (command: string, argv: readonly string[], more: Partial<Row> = {}): Row => ({
  name: `${command} in a large glossary`,
  command,
  n: 10_000,
  most: mostTerms,
  before: ['terms'],
  argv,
  ...more,
});

const many = (
  command: string,
  stdin: Kind,
  n: number,
  argv: readonly string[],
  before: readonly Prepared[] = [],
): Row => ({
  name: `${command} of many`,
  command,
  stdin,
  n,
  most: 100_000,
  before,
  argv: ['-', '--json', ...argv],
});

export const glossaryRows: readonly Row[] = [
  ...(['terms.csv', 'terms.tsv', 'terms.xlsx', 'tbx', 'mtf'] as const).map(importing),
  {
    ...importing('later.csv'),
    name: 'glossary import of changes',
    before: ['terms'],
  },
  ...['csv', 'tsv', 'xlsx', 'tbx', 'html', 'md', 'docx'].map(exporting),
  {
    ...exporting('csv'),
    name: 'glossary export of a document',
    n: 2000,
    most: 20_000,
    before: ['shipped', 'document'],
    argv: ['--document', '1', '--format', 'csv', '-o', 'OUT', '--force'],
  },
  {
    name: 'glossary diff',
    command: 'glossary diff',
    file: 'terms.csv',
    n: 4000,
    most: mostTerms,
    argv: ['FILE', 'FILE', '--json'],
  },
  {
    name: 'glossary update',
    command: 'glossary update',
    n: 4000,
    most: mostTerms,
    before: ['terms'],
    argv: ['--json'],
  },
  beside('lookup', ['지방자치', '--json']),
  beside('term add', ['--ko', '새말', '--ja', '新語']),
  beside('term edit', ['t-0', '--ko', '새말']),
  beside('term remove', ['t-0']),
  beside('term history', ['--json']),
  { ...beside('term undo', []), name: 'term undo of an import', n: 1000 },
  many('lookup', 'lines.txt', 400, [], ['shipped']),
  many('suggest', 'lines.txt', 200, ['--to', 'ja'], ['shipped']),
  many('name', 'names.txt', 2000, ['--to', 'ja']),
];

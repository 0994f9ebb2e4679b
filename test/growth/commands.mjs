// Every command of the command line with an input that can be made larger.

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} [file] kind of its input file (inputs.mjs); its path is put in the place of FILE
 * @property {number} n the smallest size
 * @property {readonly string[]} [before] kinds that are brought in, in the same size, before the command is measured
 * @property {readonly string[]} argv
 * @property {string} [stdin] kind of what it reads from its standard input
 * @property {boolean} [changes] whether a repeated call finds another database
 */

const read = (kind, n) => ({ name: `scan ${kind}`, file: kind, n, argv: ['scan', 'FILE', '--json'] });

/** @type {readonly Row[]} */
export const rows = [
  read('txt', 3000),
  read('ja.txt', 3000),
  read('line.txt', 1500),
  read('md', 2000),
  read('list.md', 4000),
  read('table.md', 2000),
  read('html', 3000),
  read('docx', 3000),
  read('hwpx', 3000),
  read('odt', 3000),
  read('pptx', 3000),
  read('xlsx', 3000),
  { name: 'extract', file: 'txt', n: 3000, argv: ['extract', 'FILE', '--json'] },
  { name: 'tokens', file: 'txt', n: 4000, argv: ['tokens', 'FILE'] },
  { name: 'check tsv', file: 'pairs.tsv', n: 800, argv: ['check', 'FILE', '--json'] },
  { name: 'check xliff', file: 'xlf', n: 800, argv: ['check', 'FILE', '--json'] },
  { name: 'check tmx', file: 'tmx', n: 800, argv: ['check', 'FILE', '--json'] },
  { name: 'document add', file: 'txt', n: 6000, argv: ['document', 'add', 'FILE'] },
  { name: 'document list', file: 'txt', n: 20_000, before: ['document'], argv: ['document', 'list'] },
  {
    name: 'document export',
    file: 'txt',
    n: 10_000,
    before: ['document'],
    argv: ['document', 'export', '1', '-o', 'OUT', '--force'],
  },
  {
    name: 'check --document',
    file: 'txt',
    n: 10_000,
    before: ['document'],
    argv: ['check', '--document', '1', '--json'],
  },
  ...['text', 'markdown', 'tsv', 'docx', 'xlsx', 'html', 'xliff', 'tmx'].map((format) => ({
    name: `document export ${format}`,
    file: 'txt',
    n: 5000,
    before: ['document'],
    argv: ['document', 'export', '1', '--format', format, '-o', 'OUT', '--force'],
  })),
  {
    name: 'document stats',
    file: 'txt',
    n: 2000,
    before: ['document'],
    argv: ['document', 'stats', '1', '--json'],
  },
  {
    name: 'document pretranslate',
    file: 'txt',
    n: 2000,
    before: ['document'],
    argv: ['document', 'pretranslate', '1', '--json'],
  },
  {
    name: 'document remove',
    file: 'txt',
    n: 10_000,
    before: ['document'],
    argv: ['document', 'remove', '1', '--yes'],
  },
  { name: 'glossary import csv', file: 'terms.csv', n: 2000, argv: ['glossary', 'import', 'FILE', '--json'] },
  { name: 'glossary import tsv', file: 'terms.tsv', n: 2000, argv: ['glossary', 'import', 'FILE', '--json'] },
  { name: 'glossary import tbx', file: 'tbx', n: 2000, argv: ['glossary', 'import', 'FILE', '--json'] },
  ...['csv', 'tsv', 'tbx', 'html', 'md', 'docx'].map((format) => ({
    name: `glossary export ${format}`,
    n: 4000,
    before: ['terms'],
    argv: ['glossary', 'export', '--format', format, '-o', 'OUT', '--force'],
  })),
  { name: 'glossary diff', file: 'terms.csv', n: 4000, argv: ['glossary', 'diff', 'FILE', 'FILE', '--json'] },
  {
    name: 'lookup in a large glossary',
    n: 10_000,
    before: ['terms'],
    argv: ['lookup', '지방자치', '--json'],
  },
  { name: 'lookup of many', n: 400, before: [], stdin: 'lines.txt', argv: ['lookup', '-', '--json'] },
  { name: 'suggest of many', n: 200, stdin: 'lines.txt', argv: ['suggest', '-', '--to', 'ja', '--json'] },
  { name: 'name of many', n: 2000, stdin: 'lines.txt', argv: ['name', '-', '--to', 'ja', '--json'] },
  { name: 'term add', n: 10_000, before: ['terms'], argv: ['term', 'add', '--ko', '새말', '--ja', '新語'] },
  { name: 'term history', n: 10_000, before: ['terms'], argv: ['term', 'history', '--json'] },
  { name: 'term undo of an import', n: 2000, before: ['terms'], argv: ['term', 'undo'] },
  { name: 'memory import', file: 'tmx', n: 4000, argv: ['memory', 'import', 'FILE', '--json'] },
  {
    name: 'memory import of numbers',
    file: 'numbers.tmx',
    n: 10_000,
    argv: ['memory', 'import', 'FILE', '--json'],
  },
  { name: 'memory export', n: 10_000, before: ['memory'], argv: ['memory', 'export', 'OUT', '--force'] },
  {
    name: 'memory search',
    n: 10_000,
    before: ['memory'],
    argv: ['memory', 'search', '지방창생에 37억 원을 지원한다.', '--json'],
  },
  {
    name: 'memory search of many',
    n: 100,
    before: ['memory'],
    stdin: 'txt',
    argv: ['memory', 'search', '-', '--json'],
  },
  {
    name: 'participant import',
    file: 'people.csv',
    n: 4000,
    before: ['meeting'],
    argv: ['meeting', 'participant', 'import', '1', 'FILE'],
  },
  {
    name: 'participant list',
    file: 'people.csv',
    n: 4000,
    before: ['meeting', 'people'],
    argv: ['meeting', 'participant', 'list', '1', '--json'],
  },
  { name: 'doctor', n: 10_000, before: ['terms'], argv: ['doctor', '--json'] },
  { name: 'backup', n: 10_000, before: ['terms'], argv: ['backup', 'OUT.db'] },
  { name: 'restore', n: 10_000, before: ['terms', 'backup'], argv: ['restore', 'BACKUP'] },
  { name: 'recover', n: 4000, before: ['terms', 'backup'], argv: ['recover', 'BACKUP', '-o', 'OUT.db'] },
];

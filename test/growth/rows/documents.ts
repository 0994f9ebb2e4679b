// Documents: each reader by itself, the work on their text, and what leaves.

import type { Kind } from '../inputs.js';
import type { Prepared, Row } from '../row.js';

/** A document of more than 1.5 million characters is refused: some 60 are a sentence of these inputs. */
export const mostSentences = 20_000;
/** Pairs of a table: 100,000 rows are read. */
const mostPairs = 50_000;

const reader = (file: Kind, most = mostSentences): Row => ({
  name: `reader ${file}`,
  command: 'document add',
  file,
  n: 2000,
  most,
  argv: ['FILE'],
});

const exporting = (format: string, before: Prepared, more: readonly string[] = []): Row => ({
  name: `document export ${format}`,
  command: 'document export',
  n: 2000,
  most: mostSentences,
  before: [before],
  argv: ['1', '--format', format, '-o', 'OUT', '--force', ...more],
});

const pairs = (file: Kind): Row => ({
  name: `check ${file}`,
  command: 'check',
  file,
  n: 200,
  most: mostPairs,
  before: ['shipped'],
  argv: ['FILE', '--json'],
});

const ofText = (command: string, file: Kind, argv: readonly string[], name = command): Row => ({
  name: `${name} ${file}`,
  command,
  file,
  n: 1000,
  most: mostSentences,
  before: ['shipped'],
  argv,
});

const ofWork = (command: string, argv: readonly string[], before: readonly Prepared[], n = 2000): Row => ({
  name: command,
  command,
  n,
  most: mostSentences,
  before,
  argv,
});

const readerKinds = [
  'txt',
  'ja.txt',
  'line.txt',
  'md',
  'table.md',
  'html',
  'docx',
  'table.docx',
  'hwpx',
  'hwp',
  'odt',
  'pptx',
  'xlsx',
  'rtf',
  'pdf',
] as const;

export const documentRows: readonly Row[] = [
  ...readerKinds.map((kind) => reader(kind)),
  { ...reader('3.hwp'), n: 500 },
  // Each cue has its times, too.
  reader('srt', 12_000),
  // An item is a word.
  reader('list.md', 100_000),
  ...(['pairs.tsv', 'xlf', '2.xlf', 'tmx', 'pairs.docx', 'pairs.xlsx'] as const).map((kind) => ({
    ...reader(kind, mostPairs),
    name: `document add --bilingual ${kind}`,
    argv: ['FILE', '--bilingual'],
  })),
  ofText('scan', 'txt', ['FILE', '--json']),
  ofText('scan', 'ja.txt', ['FILE', '--json']),
  ofText('scan', 'line.txt', ['FILE', '--json']),
  ofText('extract', 'txt', ['FILE', '--json']),
  ofText('tokens', 'txt', ['FILE']),
  ofText('check', 'txt', ['FILE', '--monolingual', '--json'], 'check --monolingual'),
  ofText('check', 'ja.txt', ['FILE', '--monolingual', '--json'], 'check --monolingual'),
  ...(['pairs.tsv', 'xlf', '2.xlf', 'tmx', 'pairs.docx', 'pairs.xlsx'] as const).map(pairs),
  {
    ...pairs('pairs.tsv'),
    name: 'check --meeting (pairs)',
    before: ['shipped', 'meeting', ['people', 40]],
    argv: ['FILE', '--meeting', '1', '--json'],
  },
  {
    ...pairs('pairs.tsv'),
    name: 'check --meeting (participants)',
    fileSize: 200,
    n: 2000,
    most: 20_000,
    before: ['shipped', 'meeting', 'people'],
    argv: ['FILE', '--meeting', '1', '--json'],
  },
  {
    ...ofWork('check', ['--document', '1', '--json'], ['shipped', 'translated'], 200),
    name: 'check --document',
  },
  {
    ...ofWork('check', ['--meeting', '1', '--json'], ['shipped', 'meeting', 'assigned'], 200),
    name: 'check --meeting (its documents)',
  },
  ...['text', 'markdown', 'tsv', 'csv', 'docx', 'xlsx', 'html', 'xliff', 'xliff2', 'tmx'].map((format) =>
    exporting(format, 'document'),
  ),
  { ...exporting('own', 'document'), name: 'document export own (txt)' },
  { ...exporting('docx', 'translated'), name: 'document export docx (translated)' },
  ofWork('document list', [], ['document'], 10_000),
  ofWork('document stats', ['1', '--json'], ['document']),
  ofWork('document history', ['1', '1', '--json'], ['document'], 10_000),
  ofWork('document pretranslate', ['1', '--json'], ['shipped', ['memory', 4000], 'document'], 500),
  ofWork('document remove', ['1', '--yes'], ['document'], 5000),
  ofWork('document import-review', ['1', 'REVIEW', '--list', '--json'], ['translated', 'review'], 1000),
];

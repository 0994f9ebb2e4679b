// The memory, meetings, and the database as a whole.

import type { Prepared, Row } from '../row.js';

/** Pairs of a translation memory. */
const mostPairs = 160_000;
const mostPeople = 320_000;

const memory = (command: string, argv: readonly string[], more: Partial<Row> = {}): Row => ({
  name: command,
  command,
  n: 4000,
  most: mostPairs,
  before: ['memory'],
  argv,
  ...more,
});

const people = (action: string, argv: readonly string[], more: Partial<Row> = {}): Row => ({
  name: `meeting participant ${action}`,
  command: `meeting participant ${action}`,
  n: 4000,
  most: mostPeople,
  before: ['meeting', 'people'],
  argv: ['1', ...argv],
  ...more,
});

const whole = (command: string, argv: readonly string[], before: readonly Prepared[] = ['terms']): Row => ({
  name: command,
  command,
  n: 10_000,
  most: 80_000,
  before,
  argv,
});

export const otherRows: readonly Row[] = [
  memory('memory import', ['FILE', '--json'], { file: 'tmx', before: [] }),
  memory('memory import', ['FILE', '--json'], {
    name: 'memory import of numbers',
    file: 'numbers.tmx',
    before: [],
  }),
  memory('memory export', ['OUT', '--force']),
  memory('memory search', ['지방창생에 37억 원을 지원한다.', '--json'], { n: 10_000, most: 80_000 }),
  memory('memory search', ['-', '--json'], {
    name: 'memory search of many',
    n: 100,
    most: 20_000,
    stdin: 'txt',
    before: [['memory', 4000]],
  }),
  people('import', ['FILE'], {
    name: 'meeting participant import csv',
    file: 'people.csv',
    before: ['meeting'],
  }),
  people('import', ['FILE'], {
    name: 'meeting participant import xlsx',
    file: 'people.xlsx',
    before: ['meeting'],
  }),
  people('list', ['--json']),
  people('export', ['-o', 'OUT', '--force']),
  people('add', ['--ko', '홍길동', '--ja', '洪吉童']),
  people('remove', ['1']),
  { ...people('list', []), name: 'meeting list', command: 'meeting list', argv: ['--json'] },
  { ...people('list', []), name: 'meeting remove', command: 'meeting remove', argv: ['1', '--yes'] },
  whole('doctor', ['--json']),
  whole('backup', ['OUT.db']),
  whole('restore', ['BACKUP'], ['terms', 'backup']),
  whole('recover', ['BACKUP', '-o', 'OUT.db'], ['terms', 'backup']),
  { ...whole('version', ['--json']), name: 'version in a large glossary' },
];

/** Commands without an input that grows, each with the reason. */
export const withoutInput: Readonly<Record<string, string>> = {
  open: 'reads a document as `document add` does, then waits for keys: `npm run bench -- mixed` types 20,000 over 17,600 segments',
  tour: 'opens the sample document',
  'meeting add': 'adds one row',
  'meeting assign': 'changes one row',
  'meeting release': 'changes one row',
};

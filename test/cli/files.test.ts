// The mistakes that one makes with files on a command line: each is said, and none of them is a bug.

import { spawnSync } from 'node:child_process';
import { symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportProblem } from '../../src/cli/report-problem.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { visible, visibleLines } from '../../src/text/visible.js';
import { built } from '../helpers/children.js';
import { run } from '../helpers/cli.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  (await aTermbase(db)).close();
  await writeFile(join(folder, 'a.txt'), '총무성\n');
  await symlink('loop', join(folder, 'loop'));
  for (const name of ['big.txt', 'big.csv']) {
    await writeFile(join(folder, name), 'ko,ja\n');
    await truncate(join(folder, name), name === 'big.csv' ? 600e6 : 3e9);
  }
});
afterEach(() => remove());

const long = '가'.repeat(100);
const posix = process.platform === 'linux' ? ['/dev/tty', '/dev/zero', 'pipe'] : [];

describe.each([[long], ['loop'], ['a.txt/x'], ['big.txt'], ['big.csv'], ...posix.map((name) => [name])])(
  'reading %s',
  (name) => {
    test.each([
      [['tokens']],
      [['document', 'add']],
      [['glossary', 'import']],
      ...(name.startsWith('big') ? [] : [[['restore']], [['recover']]]),
    ])('%j', async (command) => {
      if (name === 'pipe') spawnSync('mkfifo', [join(folder, name)]);
      const path = name.startsWith('/') ? name : join(folder, name);
      const { status, err } = await run(db, [...command, path]);
      expect({ status, err }).toMatchObject({ status: 2, err: expect.stringMatching(/^koryu: /) });
    });
  },
);

test.each([[long], ['loop'], ['a.txt/x']])('writing %s', async (name) => {
  const path = join(folder, name);
  const calls = [
    ['backup', path],
    ['recover', db, '-o', path],
    ['glossary', 'export', '-o', path],
  ];
  for (const call of calls) expect((await run(db, call)).status).toBe(2);
});

test('a file that exists is replaced with --force only', async () => {
  const path = join(folder, 'a.csv');
  for (const [more, status] of [
    [[], 0],
    [[], 2],
    [['--force'], 0],
  ] as const)
    expect((await run(db, ['glossary', 'export', '-o', path, ...more])).status).toBe(status);
  expect((await run(db, ['memory', 'export', db, '--force'])).err).toContain('belongs to the database');
});

test('a stack shows what a name would do to the terminal', async () => {
  let said = '';
  const error = new Error('\u001b]0;총무성\u0007');
  const terminal = {
    out: () => {},
    err: (text: string) => (said += text),
    stdin: async () => new Uint8Array(),
  };
  expect(reportProblem(error, [], await loadTranslate('en'), { ...terminal, interactive: false })).toBe(70);
  expect(said).not.toMatch(/[^\P{Cc}\n]/u);
  expect(said).toContain('␛]0;총무성␇\n');
});

test.each([
  ...'\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200c\u200d\u200e\u200f\u2066\u2069\u2800\u3164\uffa0',
])('what is drawn as nothing becomes visible: %j', (sign) => {
  expect(visible(`총무${sign}성`)).toBe('총무�성');
});

test('emoji stay whole, lines and tabs stay', () => {
  expect(visible('👩🏽‍💻 🏳️‍🌈')).toBe('👩🏽‍💻 🏳️‍🌈');
  expect(visibleLines('가\t나\r\n다\u009b\n')).toBe('가\t나\n다�\n');
});

const raw = /[\p{Cc}\p{Cf}]/u;
const hasTerminal = spawnSync('script', ['--version']).status === 0;
describe.skipIf(!hasTerminal)('on a terminal', () => {
  const odd = '총무성\u001b]52;c;eA==\u0007\u009b1m\u202e';
  const onTerminal = (argv: readonly string[], input: string): string => {
    const line = [process.execPath, built('main.js'), ...argv, '--db', db, '--no-seed'].join(' ');
    const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' };
    return spawnSync('script', ['-qec', line, '/dev/null'], { input, env, encoding: 'utf8' }).stdout;
  };

  test('no command writes a raw sign of a document', async () => {
    await writeFile(join(folder, 'odd.txt'), `${odd}\n`);
    await run(db, ['document', 'add', join(folder, 'odd.txt')]);
    for (const call of [
      ['document', 'export', '1', '--format', 'text'],
      ['document', 'export', '1', '--format', 'text', '-o', '/dev/tty'],
    ]) {
      const shown = onTerminal(call, '');
      expect(shown).toContain('총무성');
      expect(shown.replace(/\r?\n/g, '')).not.toMatch(raw);
    }
  });

  test.each([
    ['y', true],
    ['n', false],
  ])('a file that exists is asked about: %s', async (answer, replaced) => {
    const path = join(folder, 'a.csv');
    await writeFile(path, 'before');
    expect(onTerminal(['glossary', 'export', '-o', path], `${answer}\n`)).toContain('Replace it? (y/N)');
    const { out } = await run(db, ['glossary', 'export', '-o', '-']);
    expect(out.startsWith('\ufeff')).toBe(true);
    const { readFile } = await import('node:fs/promises');
    expect((await readFile(path, 'utf8')) === 'before').toBe(!replaced);
  });
});

describe.skipIf(process.platform !== 'linux')('in a shell', () => {
  const shell = (line: string) =>
    spawnSync('bash', ['-c', line, built('main.js'), process.execPath, folder, db], {
      env: { ...process.env, LANG: 'en_US.UTF-8' },
      encoding: 'utf8',
    });

  test('a command takes what another one wrote, and gives to one', () => {
    const { status, stdout } = shell(
      '"$1" "$0" tokens --lang ko --no-lexicon --format wakati <(echo 지방) --db "$3" && "$1" "$0" glossary export -o >(cat) --db "$3" --no-seed',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^지방 \n\ufeff?concept,/);
  });

  test('too little memory for a dictionary is no bug', () => {
    const { status, stderr } = shell('ulimit -v 3000000; exec "$1" "$0" scan "$2/a.txt" --db "$3" --no-seed');
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^koryu: The system did not grant/m),
    });
  });
});

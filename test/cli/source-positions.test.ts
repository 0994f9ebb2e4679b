// Reads what `npm run build` made: the positions of a bug lead to src.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { escapeWithMappings } from '../../.source-map.mjs';
import type * as CommandLine from '../../src/cli/run-cli.js';
import { withSourcePositions } from '../../src/cli/source-positions.js';
import { openCode } from '../../src/compiled-code.js';
import { built } from '../helpers/children.js';
import { aFolder } from '../helpers/termbases.js';

const program = built('koryu.js');
const text = readFileSync(program, 'latin1');

type Place = `${number}:${number}`;

/** Names with their places (line and column from one, as V8 counts them): those that a pattern finds once. */
const placesOf = (code: string, pattern: RegExp): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place | undefined>();
  for (const [index, line] of code.split('\n').entries()) {
    for (const { 0: name, index: at } of line.matchAll(pattern))
      places.set(name, places.has(name) ? undefined : `${index + 1}:${at + 1}`);
  }
  return new Map([...places].flatMap(([name, place]) => (place === undefined ? [] : [[name, place]])));
};

type Constant = { readonly name: string; readonly built: Place; readonly source: string };

/** Constants that one file of src declares at its top level, under names that the build has not changed. */
const declared = (): readonly Constant[] => {
  const parts = JSON.parse(readFileSync(built('parts.json'), 'utf8')) as Record<string, string[]>;
  const files = Object.values(parts)
    .flat()
    .filter((file) => /^src\/.*\.tsx?$/.test(file));
  const inSources = files.flatMap((file) =>
    Array.from(
      placesOf(readFileSync(file, 'utf8'), /(?<=^(?:export )?const )\w+(?=[ :])/g),
      ([name, place]) => ({
        name,
        source: `${file}:${place}`,
      }),
    ),
  );
  const count = new Map<string, number>();
  for (const { name } of inSources) count.set(name, (count.get(name) ?? 0) + 1);
  const inProgram = placesOf(text, /(?<![\w$.\\"'])[A-Za-z]\w*(?==(?!=))/g);
  return inSources.flatMap(({ name, source }) => {
    const place = inProgram.get(name);
    return place === undefined || count.get(name) !== 1 ? [] : [{ name, built: place, source }];
  });
};

test('the map leads from every constant of the program to the line and column that declares it', () => {
  const constants = declared();
  const stack = constants.map(({ name, built: place }) => `    at ${name} (${program}:${place})`).join('\n');
  const expected = constants.map(({ name, source }) => `    at ${name} (${source})`);
  expect(withSourcePositions(stack, program).split('\n')).toEqual(expected);
  expect(constants.length).toBeGreaterThan(1000);
  // Behind an escaped expression on the same line: these the escapes have moved.
  const lines = text.split('\n');
  const moved = constants.filter(({ built: place }) => {
    const [line = 0, column = 0] = place.split(':').map(Number);
    return /\/[^/\n]*\\u[a-f\d]{4}/.test(lines[line - 1]?.slice(0, column) ?? '');
  });
  expect(moved.length).toBeGreaterThan(100);
});

test('escapes move what stands behind them on their line', () => {
  const { code, mappings } = escapeWithMappings('a=/가나/;b;\nc=/年/g', [
    [
      [0, 0, 1, 2],
      [2, 0, 1, 4],
      [7, 0, 2, 0],
    ],
    [[0, 0, 3, 0], [5]],
  ]);
  expect(code).toBe('a=/\\uac00\\ub098/;b;\nc=/\\u5e74/g');
  expect(mappings).toEqual([
    [
      [0, 0, 1, 2],
      [2, 0, 1, 4],
      [17, 0, 2, 0],
    ],
    [[0, 0, 3, 0], [10]],
  ]);
});

test('a bug of the built program names its sources', async () => {
  const { runCli } = openCode(pathToFileURL(built('main.js')).href, 'unused').load(
    './run-cli.js',
  ) as typeof CommandLine;
  let said = '';
  const terminal = {
    out: () => {
      throw new Error('총무성');
    },
    err: (part: string) => {
      said += part;
    },
    stdin: async () => new Uint8Array(),
    interactive: false,
  };
  expect(await runCli(['version'], terminal)).toBe(70);
  const version = readFileSync('src/cli/commands/version.ts', 'utf8').split('\n');
  const [, line = ''] = /at .*\(src\/cli\/commands\/version\.ts:(\d+):\d+\)/.exec(said) ?? [];
  expect(version[Number(line) - 1]).toContain('out(');
  expect(said).toMatch(/at .*src\/cli\/run-cli\.ts:\d+:\d+/);
  expect(said).not.toContain('koryu.js');
});

test('a bug of the matching thread names its sources', async () => {
  const { folder, remove } = await aFolder();
  const thread = new Worker(built('match-thread.js'), { workerData: join(folder, 'koryu.db') });
  try {
    const answered = new Promise<{ readonly bug: string }>((resolve) => thread.once('message', resolve));
    thread.postMessage({ id: 1, kind: 'no such question', question: undefined });
    const { bug } = await answered;
    expect(bug).toContain('koryu.js');
    expect(withSourcePositions(bug, program)).toMatch(/at .*src\/session\/worker\/match-thread\.ts:\d+:\d+/);
  } finally {
    await thread.terminate();
    await remove();
  }
});

test.each([
  ['another program', '    at f (/opt/other/koryu.js:1:1)'],
  ['a file without a map', `    at f (${built('none.js')}:1:1)`],
  ['a module of Node', '    at node:internal/process/task_queues:95:5'],
  ['a message', 'Error: koryu.js:1:1 (총무성.js:1:1)'],
])('a position of %s stays', (_, stack) => {
  expect(withSourcePositions(stack, program)).toBe(stack);
});

test('a position by address, and one that starts the line', () => {
  const places = placesOf(readFileSync(built('main.js'), 'utf8'), /\bcommand(?==argv)/g);
  const stack = `    at async ${pathToFileURL(built('main.js')).href}:${places.get('command')}`;
  const declaring = readFileSync('src/main.ts', 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith('const command ='));
  expect(withSourcePositions(stack, pathToFileURL(program).href)).toBe(
    `    at async src/main.ts:${declaring + 1}:7`,
  );
});

test('nothing loads the map before there is a bug', () => {
  expect(text).not.toContain('sourceMappingURL=');
  expect(readFileSync(built('main.js'), 'utf8')).not.toContain('sourceMappingURL=');
});

// Every command is measured, or has no input that grows.

import { Command as Commander } from 'commander';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { pathOf } from '../../src/cli/help/localise-help.js';
import { formats } from '../../src/document/formats.js';
import { documentFormats } from '../../src/exchange/document/formats.js';
import { formats as termFormats } from '../../src/exchange/termbase/formats.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { leavesOf } from '../helpers/commands.js';
import { withoutInput } from './rows/others.js';
import { rows } from './rows.js';

const t = await loadTranslate('en');
const all = new Commander('koryu');
for (const load of Object.values(commands)) (await load()).declare(all, t, async () => {});

const paths = leavesOf(all).map((leaf) => pathOf(leaf).join(' '));
const measured = new Set(rows.map(({ command }) => command));

test.each(paths)('%s is measured, or has no input that grows', (path) => {
  expect(measured.has(path)).toBe(!(path in withoutInput));
});

test('no row and no exception names a command that does not exist', () => {
  expect([...measured, ...Object.keys(withoutInput)].filter((path) => !paths.includes(path))).toEqual([]);
});

const grown = (command: string): readonly string[] =>
  rows.filter((row) => row.command === command).flatMap(({ file }) => (file === undefined ? [] : [file]));
const written = (command: string): readonly string[] =>
  rows
    .filter((row) => row.command === command)
    .flatMap(({ argv }) => argv[argv.indexOf('--format') + 1] ?? []);

test('every document format is read', () => {
  const read = grown('document add').map((kind) => kind.split('.').at(-1));
  expect(formats.filter(({ extensions: [first] }) => first !== undefined && !read.includes(first))).toEqual(
    [],
  );
  expect(grown('document add')).toContain('3.hwp');
});

test('every glossary format is read and written', () => {
  const read = grown('glossary import').map((kind) => kind.split('.').at(-1));
  const extension = ({ extensions }: (typeof termFormats)[number]): string => extensions[0];
  expect(termFormats.filter((format) => 'read' in format && !read.includes(extension(format)))).toEqual([]);
  const names = written('glossary export');
  expect(termFormats.filter((format) => 'write' in format && !names.includes(format.id))).toEqual([]);
});

test('every export of a document is written', () => {
  const names = written('document export');
  expect(['own', ...documentFormats.map(({ id }) => id)].filter((id) => !names.includes(id))).toEqual([]);
});

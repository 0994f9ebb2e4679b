// The tables of data/language: data/language/README.md says what each is for, and the program reads each.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'data/language';
const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const manual = readFileSync(join(folder, 'README.md'), 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));

/** The columns that the manual gives a table: its row ends in `| a · b · source |`. */
const columnsInManual = (name: string): readonly string[] | undefined =>
  manual
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\``))
    ?.split('|')
    .at(-2)
    ?.trim()
    .split(' · ');

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const source = header.indexOf('source');

  it('has the columns that the manual says', () => {
    expect(header).toEqual(columnsInManual(name));
    expect(header.at(-1)).toBe('source');
  });

  it('is UTF-8 in NFC, with one line a row, and a cell for each column', () => {
    expect(text.normalize('NFC')).toBe(text);
    expect(text).not.toMatch(/[\r\uFEFF\uFFFD]/);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
    expect(rows.filter((row) => row.some((cell) => cell !== cell.trim() || /\s\s/.test(cell)))).toEqual([]);
  });

  it('says of each row where it is from', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => (row[source] ?? '') === '')).toEqual([]);
  });

  it('has no row twice', () => {
    const things = rows.map((row) => row.filter((_, column) => column !== source).join('\t'));
    expect(things.filter((thing, at) => things.indexOf(thing) !== at)).toEqual([]);
  });

  it('is read by the program', () => {
    expect(sources.some((code) => code.includes(`data/language/${name}'`))).toBe(true);
  });
});

it('the domains are the files of the shipped glossary', () => {
  const domains = readFileSync(join(folder, 'glossary-domains.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0]);
  const files = readdirSync('data/termbase')
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -'.csv'.length));
  expect(domains).toEqual(files.sort());
});

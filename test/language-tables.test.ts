// The tables of data/language and data/places: the README.md of each folder says what a table is for, and the program reads each.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kanaToHangul } from '../src/text/japanese/kana-to-hangul.js';

const folder = 'data/language';
const tables = [folder, 'data/places'].flatMap((one) =>
  readdirSync(one)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => join(one, name)),
);
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));

/** The columns that the manual gives a table: its row ends in `| a · b · source |`. */
const columnsInManual = (path: string): readonly string[] | undefined =>
  readFileSync(join(dirname(path), 'README.md'), 'utf8')
    .split('\n')
    .find((line) => line.startsWith(`| \`${basename(path)}\``))
    ?.split('|')
    .at(-2)
    ?.trim()
    .split(' · ');

describe.each(tables)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const source = header.indexOf('source');

  it('has the columns that the manual says', () => {
    expect(header).toEqual(columnsInManual(path));
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
    expect(sources.some((code) => code.includes(`${path}'`))).toBe(true);
  });
});

describe('loanwords.tsv', () => {
  const rows = readFileSync(join(folder, 'loanwords.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

  it('has at least 3,000 words, each katakana once', () => {
    const katakana = rows.map(([word]) => word);
    expect(rows.length).toBeGreaterThanOrEqual(3000);
    expect(new Set(katakana).size).toBe(katakana.length);
  });

  it('is in katakana (with kanji) and in Hangul as 외래어 표기법 writes it', () => {
    expect(rows.filter(([word = '']) => !/^[ァ-ヺー・々\p{Script=Han}ぁ-ん]+$/u.test(word))).toEqual([]);
    expect(rows.filter(([, hangul = '']) => !/^[가-힣]+(?: [가-힣]+)*$/u.test(hangul))).toEqual([]);
    // 제1장 제4항: no tense consonants, but for words long at home (빵, 껌); never 쟈 져 쥬 죠 챠 츄 쵸.
    const tense = /^(?:빵|껌|빨치산|짬뽕|호찌민)$/u;
    const wrong = rows.filter(
      ([, hangul = '', kind]) =>
        kind === 'loan' && !tense.test(hangul) && /[까-낗따-띻빠-삫짜-찧쟈져쥬죠챠쳐츄쵸쯔]/u.test(hangul),
    );
    expect(wrong).toEqual([]);
  });

  it('follows the kana rule only where Korean really does', () => {
    const byRule = rows
      .filter(([word = '', hangul]) => /^[ァ-ヺー]+$/u.test(word) && kanaToHangul(word) === hangul)
      .map(([word]) => word);
    expect(byRule.length).toBeLessThan(rows.length / 10);
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

// A term through the whole program: imported from a CSV into an empty database, found in a file by `koryu scan`.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../helpers/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'koryu-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const put = (name: string, content: string): string => {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, content);
  return path;
};

/** Scans a text with a termbase of one table. */
const scan = async (table: string, text: string, name: string, ...options: string[]) => {
  const db = join(folder, `${files++}.db`);
  await run(db, ['glossary', 'import', put('terms.csv', table)]);
  return run(db, ['scan', put(name, text), ...options]);
};

/** The matches as `surface/verdict`. */
const verdicts = async (table: string, text: string, name = 'text.txt'): Promise<string> => {
  const { out } = await scan(table, text, name, '--json');
  const { files: scanned } = JSON.parse(out);
  return scanned[0].terms
    .flatMap(({ occurrences }: { occurrences: { surface: string; verdict: string }[] }) =>
      occurrences.map(({ surface, verdict }) => `${surface}/${verdict}`),
    )
    .join(';');
};

const revitalisation = 'ko,ja\n지방창생,地方創生\n';

describe('scan, from the table to the verdict', () => {
  it.each([
    ['a bare Korean line', revitalisation, '지방창생을 추진한다', 'a.txt', '지방창생/particle'],
    ['a bare Japanese line', revitalisation, '地方創生を進める', 'a.txt', '地方創生/particle'],
    ['a line that is mostly hanja', revitalisation, '地方創生을 추진', 'a.txt', '地方創生/script'],
    ['a column for hanja', 'ko,ja,ko_hanja\n국회,x,國會\n', '國會에 제출', 'a.txt', '國會/script'],
    [
      'an abbreviation that is only admitted',
      'ko,ja,ko_other\n행정안전부,x,행안부:admitted\n',
      '행안부는',
      'a.txt',
      '행안부/abbreviation',
    ],
    [
      'a homograph as two rows',
      'ko,ja\n시장,市長\n시장,市場\n',
      '전통시장을 지원',
      'a.txt',
      '시장/ambiguous',
    ],
    [
      'a line break in a Korean term',
      revitalisation,
      '회의에서 지방\n창생을 논의',
      'a.md',
      '지방 창생/spacing',
    ],
    [
      'a line break in a Japanese term',
      revitalisation,
      '今後は地方\n創生を進める',
      'a.md',
      '地方創生/particle',
    ],
  ])('%s', async (_, table, text, name, expected) => {
    expect(await verdicts(table, text, name)).toBe(expected);
  });

  it('ranks the senses of a homograph by their company', async () => {
    const { out } = await scan('ko,ja\n시장,市長\n시장,市場\n', '전통시장을 지원', 'a.txt', '--json');
    expect(JSON.parse(out).files[0].terms[0].targets).toEqual(['市場', '市長']);
  });
});

const ministries = `ko,ja,valid_from,valid_to
안전행정부,安全行政部,2013-03-23,2014-11-19
행정안전부,行政安全部,2017-07-26,
`;

describe('scan, names by date', () => {
  const anachronisms = async (text: string, ...options: string[]): Promise<unknown> => {
    const { out } = await scan(ministries, text, 'a.txt', '--json', ...options);
    return JSON.parse(out)
      .files[0].terms.flatMap(({ occurrences }: { occurrences: { anachronism?: true; surface: string }[] }) =>
        occurrences.filter(({ anachronism }) => anachronism).map(({ surface }) => surface),
      )
      .join();
  };
  const text = '안전행정부와 행정안전부';

  it('says nothing without a date', async () => expect(await anachronisms(text)).toBe(''));
  it('takes the date that it is given', async () => {
    expect(await anachronisms(text, '--date', '2014-01-01')).toBe('행정안전부');
    expect(await anachronisms(text, '--date', '2026')).toBe('안전행정부');
  });
  it('takes the date of the head of the document', async () => {
    expect(await anachronisms(`보도시점 2014. 6. 5.\n\n${text}`)).toBe('행정안전부');
  });
  it('puts the name in use first', async () => {
    const table = 'ko,ja,valid_from,valid_to\n지방청,地方庁,,2000\n지방청,地方局,2001,\n';
    const first = async (date: string): Promise<string> => {
      const { out } = await scan(table, '지방청에서', 'a.txt', '--json', '--date', date);
      return JSON.parse(out).files[0].terms[0].targets[0];
    };
    expect([await first('1999-12-31'), await first('2020')]).toEqual(['地方庁', '地方局']);
  });
  it('knows no other dates', async () => {
    expect((await scan(ministries, text, 'a.txt', '--date', 'yesterday')).status).toBe(2);
  });
});

describe('scan --explain', () => {
  it('says why a hit is a term, and why another is none', async () => {
    const table = 'ko,ja\n지방,地方\n지방창생,地方創生\n';
    const text = '지방창생(地方創生)을 두고 회의 중지방안을 검토';
    const { out } = await scan(table, text, 'a.txt', '--explain');
    expect(out).toMatch(/\+ 지방창생 +used on its own/);
    expect(out).toMatch(/- 地方創生 +not a separate term/);
    expect(out).toMatch(/- 지방 +not a term: it would split the word 중지/);
  });
});

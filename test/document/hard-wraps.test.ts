// Which line breaks of a plain text wrapping made, and what is put together where it did.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { text as format } from '../../src/document/formats/text/text.js';
import { writeBack } from './coded.js';
import { segmented, textsOf } from './marked-segments.js';

const rows = readFileSync(new URL('hard-wraps.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split(/\t(.*)/s) as [string, string]);

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

/** The row as the program reads it: a break inside a block is one that wrapping made. */
const readAs = (row: string): string => {
  const text = row.replaceAll(/[~¶]/g, '\n');
  const { blocks } = format.read(utf8(text), 'ko');
  const isInside = (at: number): boolean => blocks.some(({ start, end }) => start <= at && at < end);
  return Array.from(row, (mark, at) => (/[~¶]/.test(mark) ? (isInside(at) ? '~' : '¶') : mark)).join('');
};

test.each(rows)('%s', (_, row) => expect(readAs(row)).toBe(row));

test('half of the rows are of lines that stay apart', () => {
  expect(rows.filter(([, row]) => !row.includes('~')).length).toBeGreaterThanOrEqual(30);
  expect(rows.filter(([, row]) => row.includes('~')).length).toBeGreaterThanOrEqual(30);
});

test('line ends of Windows make no difference', () => {
  for (const [, row] of rows) {
    const lines = (text: string): readonly string[] => textsOf(text);
    const text = row.replaceAll(/[~¶]/g, '\n');
    expect(lines(text.replaceAll('\n', '\r\n'))).toEqual(lines(text));
  }
});

test('a word that wrapping cut is one again, two words stay two', () => {
  expect(textsOf('주민이 스스로 참여하는 마을 사업을 꾸준히 지원하고 확대\n하였다.')).toEqual([
    '주민이 스스로 참여하는 마을 사업을 꾸준히 지원하고 확대하였다.',
  ]);
  expect(textsOf('지방자치단체의 자율성을 높이기 위하여 조직과 정원에 관한 기준\n을 마련한다.')).toEqual([
    '지방자치단체의 자율성을 높이기 위하여 조직과 정원에 관한 기준을 마련한다.',
  ]);
  expect(textsOf('지방자치단체의 교류를 넓히기 위하여 해마다 회의를 열고,\n하지만 비용은 나눈다.')).toEqual([
    '지방자치단체의 교류를 넓히기 위하여 해마다 회의를 열고, 하지만 비용은 나눈다.',
  ]);
});

describe('a wrapped text', () => {
  const wrapped =
    '안내\n\n○ 지방자치단체가 스스로 세운 계획에 따라 지방소멸대응\n  기금을 신청하는 절차를 알린다. 신청은 시·도를 거쳐 행정안전부\n  장관에게 한다.\n\n문의: 자치분권과\n';

  test('is read in sentences, with their places', () => {
    const { segments, text } = segmented(wrapped);
    expect(segments.map((segment) => segment.text)).toEqual([
      '안내',
      '지방자치단체가 스스로 세운 계획에 따라 지방소멸대응 기금을 신청하는 절차를 알린다.',
      '신청은 시·도를 거쳐 행정안전부 장관에게 한다.',
      '문의: 자치분권과',
    ]);
    const [, first] = segments;
    expect(text.slice(first?.start, first?.end)).toBe(
      '지방자치단체가 스스로 세운 계획에 따라 지방소멸대응\n  기금을 신청하는 절차를 알린다.',
    );
    expect(first?.line).toBe(3);
  });

  test('is written back with marks and blank lines, and read again as it was written', () => {
    const targets = [
      'お知らせ',
      '地方公共団体が自ら定めた計画に基づき、地方消滅対応基金を申請する手続を知らせる。',
      '申請は市・道を経て行政安全部長官に行う。',
      '問合せ：自治分権課',
    ];
    const { bytes } = writeBack(format, utf8(wrapped), targets);
    const written = new TextDecoder().decode(bytes);
    expect(written).toBe(`お知らせ\n\n○ ${targets[1]}${targets[2]}\n\n${targets[3]}\n`);
    expect(textsOf(written)).toEqual(targets);
    expect(
      writeBack(
        format,
        utf8(wrapped),
        textsOf(wrapped).map(() => undefined),
      ).bytes,
    ).toEqual(utf8(wrapped));
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUnits } from '../../src/memory/read-units.js';
import { compareUnits, type Similarity } from '../../src/memory/similarity.js';
import { type Lang, languages } from '../../src/model/language.js';
import { normalForm } from '../../src/text/normalise.js';

const compare = (a: string, b: string, lang: Lang): Similarity =>
  compareUnits(readUnits(a, lang), readUnits(b, lang), lang);

const table = (lang: Lang): readonly (readonly [string, string, string, string])[] =>
  readFileSync(new URL(`pairs-${lang}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string, string, string]);

describe.each(languages)('in %s', (lang) => {
  const rows = table(lang);
  test('the table has 80 pairs or more', () => expect(rows.length).toBeGreaterThanOrEqual(80));

  test.each(rows.filter(([, , differs]) => differs === 'yes'))('%s ≠ %s (%s: %s)', (a, b) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { score, differences } = compare(one, other, lang);
      expect(score).toBeLessThan(95);
      expect(differences.some(({ kind }) => kind !== 'form')).toBe(true);
    }
  });

  test.each(rows.filter(([, , differs]) => differs === 'no'))('%s = %s (%s: %s)', (a, b) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const { score, differences } = compare(one, other, lang);
      expect(score).toBeGreaterThanOrEqual(90);
      expect(differences.every(({ kind }) => kind === 'form')).toBe(true);
    }
  });
});

describe('a difference is named', () => {
  const rows: readonly (readonly [Lang, string, string, string, string, string])[] = [
    ['ko', '예산을 2024년에 확정하였다.', '예산을 2025년에 확정하였다.', 'date', '2024년', '2025년'],
    ['ko', '5조 원을 지원한다.', '3조 원을 지원한다.', 'number', '5조 원', '3조 원'],
    ['ko', '예산을 확정하지 않았다.', '예산을 확정하였다.', 'negation', '하지 않았', '하였'],
    ['ko', '변경이 불가능하다.', '변경이 가능하다.', 'negation', '불', ''],
    ['ko', '총무성은 발표하였다.', '행정안전부는 발표하였다.', 'term', '총무성', '행정안전부'],
    ['ko', '인구가 증가하였다.', '인구가 감소하였다.', 'text', '증가', '감소'],
    ['ja', '6月5日に開催する。', '6月6日に開催する。', 'date', '6月5日', '6月6日'],
    ['ja', '5兆円を支援する。', '3兆円を支援する。', 'number', '5兆円', '3兆円'],
    ['ja', '予算を確定しなかった。', '予算を確定した。', 'negation', 'なかっ', ''],
    ['ja', '総務省は発表した。', '行政安全部は発表した。', 'term', '総務省', '行政安全部'],
    ['ja', '人口が増加した。', '人口が減少した。', 'text', '増加', '減少'],
  ];
  test.each(rows)('%s: %s / %s is %s', (lang, a, b, kind, source, memory) => {
    const [first] = compare(a, b, lang).differences.filter((one) => one.kind !== 'form');
    expect(first).toMatchObject({ kind, source, memory });
    expect(a.slice(first?.sourceSpan.start, first?.sourceSpan.end)).toBe(source);
    expect(b.slice(first?.memorySpan.start, first?.memorySpan.end)).toBe(memory);
  });
});

describe('whatever the texts are', () => {
  const letters = fc.stringMatching(
    /^[총무성은는이가을를하였했다지않았5조원 총務省はがをしたなかった取りみ組,.。·()0-9]{0,30}$/u,
  );
  const texts = fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 30 }));

  test('100 is for equal normal forms and nothing else', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...languages), (a, b, lang) => {
        const { score } = compare(a, b, lang);
        expect(score === 100).toBe(normalForm(a) === normalForm(b));
        expect(score).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('every difference lies in the texts', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...languages), (a, b, lang) => {
        for (const { source, sourceSpan, memory, memorySpan } of compare(a, b, lang).differences) {
          expect(a.slice(sourceSpan.start, sourceSpan.end)).toBe(source);
          expect(b.slice(memorySpan.start, memorySpan.end)).toBe(memory);
        }
      }),
      { numRuns: 500 },
    );
  });
});

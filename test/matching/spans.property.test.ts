// Spans are exact, whatever the text is made of: the stretch of a match, normalised, is a spelling of its term.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spellingsOf } from '../../src/matching/forms/spellings.js';
import type { Lang } from '../../src/model/language.js';
import { barelyWritten } from '../../src/text/japanese/okurigana.js';
import { normalForm } from '../../src/text/normalise.js';
import { matcherOf } from './analyser.js';

const terms = [
  { ko: '지방창생', ja: '地方創生' },
  { ko: '외국인 주민', ja: '外国人住民' },
  { ko: '저출산·고령화', ja: '少子高齢化' },
  { ko: '대처', ja: '取組' },
  { ko: '서버', ja: 'サーバー' },
  { ko: '국가 보조', ja: '国の補助' },
  { ko: '데이터', ja: 'データ' },
];
const written: Record<Lang, readonly string[]> = {
  ko: [
    '지방창생',
    '지방　창생',
    '地方創生',
    '외국인주민',
    '외국인  주민',
    '저출산ㆍ고령화',
    '데이터',
    '서버',
  ],
  ja: [
    '地方創生',
    '地方　創生',
    '取り組み',
    '取組',
    'ｻｰﾊﾞｰ',
    'サーバ',
    '國の補助',
    'データ',
    'ﾃﾞｰﾀ',
    '지방창생',
  ],
};
const around = [
  '을 ',
  'は',
  ' ',
  '　',
  '😀',
  '👨‍👩‍👧',
  '、',
  '(',
  ')',
  'が',
  '각',
  'é',
  '\u200b',
  '가나다',
  'を進める。',
  '２',
  'Ａ',
  '\n',
];

const matchers = { ko: matcherOf('ko', terms), ja: matcherOf('ja', terms) };

it.each<Lang>(['ko', 'ja'])('the text at the span is a spelling of the term (%s)', (lang) => {
  const pieces = fc.array(fc.constantFrom(...written[lang], ...around), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pieces, fc.constantFrom('NFC', 'NFD', 'NFKD'), (parts, form) => {
      const text = parts.join('').normalize(form);
      for (const { start, end, surface, senses } of matchers[lang](text)) {
        expect(surface).toBe(text.slice(start, end));
        const { term } = senses[0];
        const spellings = [term.text, term.hanja]
          .filter((one) => one !== '')
          .flatMap((one) => spellingsOf(one, lang));
        expect([...spellings, ...spellings.map(barelyWritten)]).toContain(
          spellings.includes(normalForm(surface)) ? normalForm(surface) : barelyWritten(normalForm(surface)),
        );
      }
    }),
    { numRuns: 500 },
  );
});

it.each<[Lang, string, string]>([
  ['ko', '😀 지방　창생을', '지방　창생'],
  ['ja', '👨‍👩‍👧の取り組みを', '取り組み'],
])('finds the term beside emoji and wide spaces, in NFC and NFD: %s “%s”', (lang, text, surface) => {
  for (const form of ['NFC', 'NFD']) {
    expect(matchers[lang](text.normalize(form)).map((match) => match.surface)).toContain(
      surface.normalize(form),
    );
  }
});

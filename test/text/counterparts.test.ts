// Each term is answered by its own counterpart: by a pair of the data, else by its letters, else by the preferred term.

import { describe, expect, test } from 'vitest';
import { acceptedTerms, termsOf } from '../../src/model/concept.js';
import { languages, otherLang } from '../../src/model/language.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { ownCounterpart, targetTerms, termsAround } from '../../src/text/counterparts.js';
import { readsAs } from '../../src/text/korean/sino-korean.js';
import { aConcept, aTerm } from '../helpers/concepts.js';

describe('letters', () => {
  test.each([
    ['分担金', '분담금', true],
    ['負担金', '분담금', false],
    ['在宅勤務', '재택근무', true],
    ['国庫補助事業', '국고보조사업', true],
    ['労働組合', '노동조합', true],
    ['執行率', '집행률', true],
    ['出産率', '출산율', true],
    ['計画', '계획', true],
    ['100条調査', '100조 조사', true],
    ['修正の動議', '수정의 동의', true],
    ['テレワーク', '텔레워크', false],
    ['都道府県', '도도부현', true],
  ])('%s reads %s: %s', (japanese, korean, right) => expect(readsAs(japanese, korean)).toBe(right));
});

describe('pairs', () => {
  const concept = aConcept(
    'telework',
    [
      aTerm('ko', '원격근무'),
      aTerm('ko', '재택근무', { status: 'admitted' }),
      aTerm('ko', '텔레워크', { status: 'admitted' }),
      aTerm('ja', 'テレワーク'),
      aTerm('ja', '在宅勤務', { status: 'admitted' }),
      aTerm('ja', '遠隔勤務', { status: 'deprecated' }),
    ],
    { pairs: [{ ko: '텔레워크', ja: 'テレワーク' }] },
  );
  const first = (text: string): string | undefined => {
    const term = concept.terms.find((one) => one.text === text);
    return term && targetTerms({ concept, term }, otherLang(term.lang))[0]?.text;
  };
  test.each([
    ['원격근무', 'テレワーク'],
    ['재택근무', '在宅勤務'],
    ['텔레워크', 'テレワーク'],
    ['在宅勤務', '재택근무'],
    ['テレワーク', '원격근무'],
  ])('%s → %s', (text, expected) => expect(first(text)).toBe(expected));

  test('what only the concept joins has no counterpart of its own', () => {
    const [term] = concept.terms;
    if (term === undefined) throw new RangeError('a concept has terms');
    const bare = { ...concept, pairs: [] };
    expect(ownCounterpart({ concept: bare, term }, 'ja')).toBeUndefined();
  });
});

test('in the whole glossary a counterpart that reads alike comes first', async () => {
  const wrong: string[] = [];
  let seen = 0;
  for (const concept of await loadSeed()) {
    for (const from of languages) {
      const to = otherLang(from);
      for (const term of acceptedTerms(concept, from)) {
        if (term.status !== 'admitted') continue;
        const spoken = (text: string): boolean =>
          from === 'ko' ? readsAs(text, term.text) : readsAs(term.text, text);
        const alike = acceptedTerms(concept, to).filter(({ text }) => spoken(text));
        const paired = concept.pairs.some((pair) => pair[from] === term.text);
        if (alike.length === 0 || paired) continue;
        seen++;
        const [first] = targetTerms({ concept, term }, to);
        if (first === undefined || !spoken(first.text)) wrong.push(`${term.text} → ${first?.text}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  // Most of these are not the preferred terms of their concepts.
  expect(seen).toBeGreaterThan(1000);
});

test('around a term of the glossary it and its own counterpart come first, and the others keep their order', async () => {
  const wrong: string[] = [];
  for (const concept of await loadSeed()) {
    for (const from of languages) {
      for (const term of acceptedTerms(concept, from)) {
        const own = ownCounterpart({ concept, term }, otherLang(from));
        for (const lang of languages) {
          const all = termsOf(concept, lang);
          const first = lang === from ? term.text : own?.text;
          const wanted =
            own === undefined
              ? all
              : [...all.filter(({ text }) => text === first), ...all.filter(({ text }) => text !== first)];
          const found = termsAround({ concept, term }, lang);
          if (found.map(({ text }) => text).join() !== wanted.map(({ text }) => text).join())
            wrong.push(`${concept.id} ${term.text} ${lang}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

// What may hold a form to be avoided: a cheap answer, of which only the no is certain.

import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { avoidedForms } from '../helpers/term-index.js';

const concepts = [
  aConcept('ministry', [
    aTerm('ko', '행정안전부'),
    aTerm('ko', '행정 자치부', { status: 'superseded' }),
    aTerm('ja', '行政安全部'),
    aTerm('ja', '行政自治部', { status: 'superseded' }),
  ]),
  aConcept('effort', [
    aTerm('ja', '取組'),
    aTerm('ja', '取り組み方', { status: 'deprecated' }),
    aTerm('ko', '노력'),
  ]),
];

test.each<[lang: Lang, text: string, may: boolean, why: string]>([
  ['ko', '행정안전부가 발표했다.', false, 'the name of today'],
  ['ko', '당시 행정자치부가 발표했다.', true, 'a space that is not written'],
  ['ko', '당시 행정  자치부가', true, 'or twice'],
  ['ko', '행정 절차와 자치부', false, 'its letters, but apart'],
  ['ja', '行政自治部は発表した。', true, 'the former name'],
  ['ja', '行政安全部の取組', false, 'nothing of either'],
  ['ja', '取組方を見直す。', true, 'without okurigana'],
  ['ja', '取り組み方', true, 'with them'],
])('%s %s: %s (%s)', (lang, text, may) => {
  expect(avoidedForms(concepts, lang)(text)).toBe(may);
});

test('nothing to avoid, and what cannot be told by its letters', () => {
  expect(avoidedForms([], 'ko')('행정자치부')).toBe(false);
  const kana = [aConcept('kana', [aTerm('ja', 'ふるさと', { status: 'deprecated' })])];
  expect(avoidedForms(kana, 'ja')('国')).toBe(true);
  const verb = [aConcept('verb', [aTerm('ko', '돕다', { status: 'deprecated' })])];
  expect(avoidedForms(verb, 'ko')('도와')).toBe(true);
});

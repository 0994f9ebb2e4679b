// The TUI's candidates: what the glossary has in either language, or in another spelling, is none.

import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import { type Answers, openAnswers } from '../../src/session/worker/open-answers.js';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let answers: Answers;
let remove: () => Promise<void>;
beforeAll(async () => {
  const made = await aFolder();
  remove = made.remove;
  const path = join(made.folder, 'k.db');
  const hometownTax = aConcept('tax', [aTerm('ko', '고향사랑기부제'), aTerm('ja', 'ふるさと納税')], {
    equivalence: 'functional',
  });
  const neutral = aConcept('neutral', [aTerm('ko', '탄소중립'), aTerm('ja', 'カーボンニュートラル')]);
  (await aTermbase(path, [hometownTax, neutral])).close();
  answers = openAnswers(path);
});
afterAll(() => remove());

test.each<[string, Lang, string]>([
  [
    'the term of the other language',
    'ko',
    '일본의 고향납세(ふるさと納税)와 지방소멸대응기금을 비교한다. ‘ふるさと納税’와 ‘지방소멸대응기금’는 다르다.',
  ],
  [
    'another spelling',
    'ja',
    '「カーボン・ニュートラル」と「地方消滅対応基金」を進める。カーボン・ニュートラルを進める。',
  ],
])('%s', async (_, lang, text) => {
  const found = await answers.candidates([
    { text, lang },
    { text, lang },
  ]);
  const texts = found?.map((one) => one.text) ?? [];
  expect(texts.filter((one) => /ふるさと|ニュートラル/u.test(one))).toEqual([]);
});

test('what it has not is one', async () => {
  const text = '정부는 ‘지방소멸대응기금’을 도입한다. 지방소멸대응기금은 새 제도이다.';
  expect((await answers.candidates([{ text, lang: 'ko' }]))?.map((one) => one.text)).toContain(
    '지방소멸대응기금',
  );
});

test('what was saved a moment ago is none either', async () => {
  answers.concept(aConcept('sun', [aTerm('ko', '지방소멸대응기금'), aTerm('ja', '陽だまり分かち合い制度')]));
  const text = '정부는 ‘지방소멸대응기금’을 도입한다. 지방소멸대응기금은 새 제도이다.';
  const found = await answers.candidates([{ text, lang: 'ko' }]);
  expect(found?.map((one) => one.text)).not.toContain('지방소멸대응기금');
});

// One syllable of administration, and what the dictionary takes it for.

import { expect, test } from 'vitest';
import { createAnalyser } from '../../src/analysis/analyser.js';
import { plain } from './dictionaries.js';

const { analyse } = createAnalyser((lang) => plain[lang]);
const classes: Readonly<Record<string, string>> = { noun: 'n', particle: 'p', bound: 'b' };

test.each([
  ['도와 시가 함께', '도/n 와/p', '돕다 아님'],
  ['도와 시·군이 협력', '도/n 와/p', '돕다 아님'],
  ['이웃을 도와 함께', '', '돕다: 목적어가 있다'],
  ['서로 도와 가며', '', '돕다: 부사 뒤'],
  ['어려운 사람을 도와 주었다', '', '돕다: 보조 용언 앞'],
  ['구와 협의한다', '구/n 와/p', '사전의 드문 말 구와'],
  ['현은 광역자치단체이다', '현/n 은/p', '사전의 드문 말 현은'],
  ['시가 30억 원', '', '시가(時價)'],
  ['도 및 시·군', '도/n', '낱말 첫머리에 조사는 없다'],
  ['재난 신청 시 유의', '시/b', '때(時)'],
  ['군 및 시 단위', '시/n', '행정 단위'],
  ['도로 정비', '', '도로(道路)'],
])('%s → %s (%s)', (text, expected) => {
  const found = analyse(text, 'ko')
    .morphemes.filter(({ surface }, i, all) =>
      expected === ''
        ? /^[도시군구현]$/u.test(surface) && /[와은가로]/u.test(all[i + 1]?.surface ?? '')
        : true,
    )
    .map(({ surface, wordClass }) => `${surface}/${classes[wordClass] ?? '?'}`)
    .join(' ');
  if (expected === '') expect(found).toBe('');
  else expect(found).toContain(expected);
});

// What one key puts in the place of a wrong number or date. `—`: the translator has to decide.

import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import { checks } from '../../src/qa/checks.js';
import { prepareUnit } from '../../src/qa/prepare-unit.js';
import { checkUnit } from '../../src/qa/run-checks.js';

const nothing = {
  analyse: (text: string, lang: Lang) => ({ lang, text, morphemes: [] }),
  find: () => [],
  mayHoldAvoided: () => false,
};
const fixed = (source: string, target: string, lang: Lang): string => {
  const found = checkUnit(checks, prepareUnit({ segment: 0, lang, source, target }, nothing));
  const wrong = found.find(({ check }) => check === 'number' || check === 'date');
  if (wrong?.fix === undefined) return wrong === undefined ? 'right' : '—';
  return target.slice(0, wrong.target.start) + wrong.fix + target.slice(wrong.target.end);
};

describe('the right quantity', () => {
  it.each<[string, Lang, string, string, string]>([
    ['an ordinal', 'ko', '제22회 회의', '第21回会議', '第22回会議'],
    ['a day', 'ko', '7일 예방한다', '8日に表敬訪問する', '7日に表敬訪問する'],
    ['a date in the era of the translation', 'ko', '2026년 6월 5일', '令和8年6月6日', '令和8年6月5日'],
    ['a count with its unit', 'ko', '참석자 23,456명', '参加者23,465人', '参加者23,456人'],
    ['magnitudes as the translation has them', 'ko', '1,042억 원', '1,024億ウォン', '1,042億ウォン'],
    ['a share', 'ja', '18.5％増えた', '15.8% 늘었다', '18.5% 늘었다'],
    ['of a range nobody knows which end is meant', 'ko', '6월 8일~10일', '6月8日～11日', '—'],
    ['over said as about', 'ko', '250여 명이 참석', '約200人が出席', '約250人が出席'],
    ['about said as over', 'ja', '約300人が出席', '200여 명이 참석', '300여 명이 참석'],
    ['what is exact in the source becomes exact', 'ko', '250명이 참석', '約200人が出席', '250人が出席'],
    ['what is missing has no place', 'ko', '제22회 회의', '会議', '—'],
    ['what is the same is left alone', 'ko', '제22회 회의', '第22回会議', 'right'],
  ])('%s (%s): %s', (_, lang, source, target, expected) => {
    expect(fixed(source, target, lang)).toBe(expected);
  });
});

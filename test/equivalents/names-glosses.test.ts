// What a text itself gives in brackets.

import { describe, expect, it } from 'vitest';
import { findGlosses } from '../../src/equivalents/glosses.js';

describe('glosses', () => {
  it.each([
    ['총무성 야스다 미츠루(安田 充) 사무차관', '야스다 미츠루 = 安田 充'],
    ['총무성 야스다 미츠루(安田充) 사무차관', '야스다 미츠루 = 安田充'],
    ['고향사랑기부제(故郷愛寄付制)는', '고향사랑기부제 = 故郷愛寄付制'],
    ['일본의 지방 창생(地方創生) 정책', '지방 창생 = 地方創生'],
    ['‘지역부흥협력대’(地域おこし協力隊)를', '지역부흥협력대 = 地域おこし協力隊'],
    ['행정안전부 심보균(沈輔均) 차관', '심보균 = 沈輔均'],
    ['야스다 미츠루(安田 充, 총무성)', '야스다 미츠루 = 安田 充'],
    ['総務省（총무성）は', '総務省 = 총무성'],
    ['日本のふるさと納税（고향납세）と', 'ふるさと納税 = 고향납세'],
    ['「地域おこし協力隊」（지역부흥협력대）', '地域おこし協力隊 = 지역부흥협력대'],
  ])('%s', (text, expected) => {
    const [gloss] = findGlosses(text);
    expect(gloss && `${gloss.term.text} = ${gloss.gloss.text}`).toBe(expected);
    expect(text.slice(gloss?.term.start, gloss?.term.end)).toBe(gloss?.term.text);
    expect(text.slice(gloss?.gloss.start, gloss?.gloss.end)).toBe(gloss?.gloss.text);
  });

  it('tells which side is the gloss', () => {
    expect(findGlosses('総務省（총무성）')[0]).toMatchObject({ term: { lang: 'ja' }, gloss: { lang: 'ko' } });
    expect(findGlosses('총무성(総務省)')[0]).toMatchObject({ term: { lang: 'ko' }, gloss: { lang: 'ja' } });
  });

  it.each([
    '2026년 6월 5일(금) 공동 연수(워크숍)',
    '케이티(KT), 가상현실(VR)',
    '沈輔均（シム・ボギュン）',
    '6月5日（金）',
    '(故郷)',
    '()(',
    '',
  ])('finds none in %s', (text) => expect(findGlosses(text)).toEqual([]));
});

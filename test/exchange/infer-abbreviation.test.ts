import { describe, expect, test } from 'vitest';
import { looksAbbreviated } from '../../src/exchange/termbase/infer-abbreviation.js';
import { aTerm } from '../helpers/concepts.js';

const inferred = (short: string, full: string): boolean =>
  looksAbbreviated(aTerm('ko', short, { status: 'admitted' }), [aTerm('ko', full)]);

describe('is an abbreviation', () => {
  test.each([
    ['행안부', '행정안전부'],
    ['経産省', '経済産業省'],
    ['지자체', '지방자치단체'],
    ['추경', '추가경정예산'],
    ['自公', '自由民主党・公明党'],
    ['국무총리 비서실장실', '국무총리 비서실 실장 부속실'],
    ['DX', '디지털 전환'],
    ['ＯＤＡ', '政府開発援助'],
  ])('%s of %s', (short, full) => expect(inferred(short, full)).toBe(true));
});

describe('is not an abbreviation', () => {
  test.each([
    ['取組', '取り組み', 'leaves out okurigana only'],
    ['引継', '引き継ぎ', 'leaves out okurigana only'],
    ['자치단체', '지방자치단체', 'a word inside it, and begins otherwise'],
    ['추가경정', '추가경정예산', 'its beginning'],
    ['시민참여', '시민 참여', 'another spacing'],
    ['시도지사', '시·도지사', 'without the dot'],
    ['市民参画', '市民参加', 'another character'],
    ['地域活性化', '地域の活性化', 'without the particle'],
    ['행정안전부', '행안부', 'longer'],
    ['Seoul', '서울특별시', 'Latin, but no acronym'],
  ])('%s beside %s: %s', (short, full) => expect(inferred(short, full)).toBe(false));

  test('a term that is not admitted, whatever it looks like', () => {
    expect(
      looksAbbreviated(aTerm('ko', '행안부', { status: 'deprecated' }), [aTerm('ko', '행정안전부')]),
    ).toBe(false);
  });

  test('what abbreviates only a spelling variant', () => {
    const variant = aTerm('ko', '행정안전부', { status: 'lookup' });
    expect(looksAbbreviated(aTerm('ko', '행안부', { status: 'admitted' }), [variant])).toBe(false);
  });
});

// Another word in the place of one in Korean, and the particle behind it.

import { describe, expect, it } from 'vitest';
import { exchanged, withFittingParticle } from '../../src/workspace/editing/fit-particle.js';

describe('the particle behind an exchanged word', () => {
  it.each<[string, string, string, string]>([
    ['장수명화와 유지보수', '장수명화', '수명 연장', '수명 연장과 유지보수'],
    ['수명 연장은 필요하다', '수명 연장', '장수명화', '장수명화는 필요하다'],
    ['서울로 이동한다', '서울', '부산', '부산으로 이동한다'],
    ['부산으로 이동한다', '부산', '서울', '서울로 이동한다'],
    ['총무장관이라고 한다', '총무장관', '총무대사', '총무대사라고 한다'],
    ['인프라를, 인프라는', '인프라', '기반시설', '기반시설을, 기반시설은'],
    // What did not fit before is no particle, or somebody else's business.
    ['교류과 직원', '교류', '협력', '협력과 직원'],
    ['정부과 직원', '정부', '국회', '국회과 직원'],
    ['회의이며 행사이다', '회의', '포럼', '포럼이며 행사이다'],
    ['정부에서', '정부', '국회', '국회에서'],
    ['総務庁は', '総務庁', '総務省', '総務省は'],
  ])('%s: %s → %s', (text, find, put, expected) => {
    const places = Array.from(text.matchAll(new RegExp(find, 'g')), ({ index }) =>
      withFittingParticle(text, { start: index, end: index + find.length }, put),
    );
    expect(exchanged(text, places)).toBe(expected);
  });
});

// Korean letters that are another word than the term: a verb, a young man, a particle, a department of a school, a time.

import type { Morpheme } from '../../model/analysis.js';
import { isNoCity } from './no-city.js';

/** 수학교육과, 과의 폐합: a department of a school is 学科. */
const school = /대학|재학|학년|학과|교수|교장|학교|학생|입학|전공/;
/** 김 군, A군, 채 군: 君 behind the name of a young man. */
const youngMan = /(?:^|[\s(·,])(?:[A-Z]\s?|(?![각본양전해타시도및등육공을를이가은는에와과])[가-힣]\s)$/u;
/** YTN 과: a particle that a space parts from Latin letters and figures. */
const looseParticle = /(?:[A-Za-z0-9)\]’”"'>〉》」』*]\s|\*)$/;

/**
 * Whether a Korean letter is no term where it stands.
 * @param before the text before it, with the space that parts it from its neighbour
 * @param after the text behind it
 * @param text the whole text
 * @param last the morpheme before that space
 * @example isOtherKorean('과', 'YTN ', ' 협약을 맺었다', 'YTN 과 협약을 맺었다', undefined) // true
 */
export const isOtherKorean = (
  form: string,
  before: string,
  after: string,
  text: string,
  last: Morpheme | undefined,
): boolean => {
  // 몸을 실을: two objects in a row, so that the second is a verb.
  if (/[을를]\s$/.test(before) && /^[을를]/.test(after)) return true;
  switch (form) {
    case '군':
      return youngMan.test(before);
    case '도':
      // 경제사정 도 고려하여: a particle that a space parts from its noun.
      return /[가-힣*]\s$/.test(before) && /^\s/.test(after) && last?.wordClass === 'noun';
    case '과':
      return looseParticle.test(before) || school.test(text);
    case '시':
      return isNoCity(before, after, last);
    default:
      return false;
  }
};

// Compares what two persons do: 鈴木一郎氏が共同声明を読み上げ、佐藤花子氏が司会 is not 사토 하나코 씨가 공동성명을 낭독하고.

import type { CheckUnit } from '../../check.js';
import { sharedPersons } from '../../names/japanese-persons.js';
import type { Anchor } from '../anchors.js';
import { isCrossed } from './statements.js';
import { sharedWords } from './topics.js';

/**
 * The first of two persons of whom the target says what the source says of the other; only for single sentences.
 * @example exchangedPerson for 스즈키 이치로 씨가 낭독하고 사토 하나코 씨가 사회를 as 佐藤花子氏が朗読し、鈴木一郎氏が司会を
 */
export const exchangedPerson = (unit: CheckUnit): Anchor | undefined => {
  if (unit.source.sentences.length > 1 || unit.target.sentences.length > 1) return undefined;
  const [one, other, ...more] = sharedPersons(unit);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  return isCrossed(one, other, sharedWords(unit)) ? one : undefined;
};

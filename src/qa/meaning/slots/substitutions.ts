// Finds content words in whose place the translation has another one. A word without a counterpart beside another one without a
// counterpart, in one slot, is a substitution if a field (word-fields.tsv) has both under different meanings: 장려, 制限. The slot is
// the evidence, so the words of a field may be as common as 일부 and 대부분.

import loadFields from '../../../../data/language/word-fields.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { readTable } from '../../../text/table.js';
import type { CheckUnit } from '../../check.js';
import { isDeniedAt } from '../denied-anchors.js';
import { isSameLimit } from '../limits/complements.js';
import { type KinCell, kinReader, onlyBeyond, wordIn } from '../opposed/kin-words.js';
import { deniesItself, isAnswered, isTurned } from '../opposed/opposites.js';
import { deniesOnOneSide } from '../polarity.js';
import type { Contradiction } from '../values.js';
import { slotJudge } from './slots.js';

const cellsIn = (lang: Lang): readonly KinCell[] =>
  readTable(loadFields, 'field', 'ko', 'ja').map(
    (row, value) => [row[lang], { family: row.field, value, opposed: false }] as const,
  );
/** The words of fields in both texts. */
export const fieldWords = kinReader(cellsIn);

const isSamePlace = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * The words of the source in whose slot the target has another word of the same field.
 * @example substitutions for 임대 사업소를 설치한다 as 販売所を設置する: 임대 beside 販売
 */
export const substitutions = (unit: CheckUnit): readonly Contradiction[] => {
  const { source, target } = unit;
  const words = fieldWords(unit);
  if (words.source.size === 0 || words.target.size === 0) return [];
  const found: Contradiction[] = [];
  let isOneSlot: ReturnType<typeof slotJudge> | undefined;
  for (const [family, ours] of words.source) {
    const theirs = words.target.get(family);
    if (theirs === undefined) continue;
    const [own, other] = [onlyBeyond(ours, theirs), onlyBeyond(theirs, ours)];
    if (own === undefined || other === undefined) continue;
    if (found.some((one) => isSamePlace(one.source, own) && isSamePlace(one.target, other))) continue;
    if (isTurned(source, own) || isTurned(target, other)) continue;
    if (isDeniedAt(source, own.end) !== isDeniedAt(target, other.end)) continue;
    if (isAnswered(unit, own, other)) continue;
    isOneSlot ??= slotJudge(unit, words);
    if (isOneSlot(own, other)) found.push({ source: wordIn(source, own), target: wordIn(target, other) });
  }
  if (found.length === 0 || isSameLimit(unit)) return [];
  return deniesOnOneSide(unit) ? found.filter((one) => deniesItself(unit, one)) : found;
};

// Finds content words in whose place the translation has another one. A word without a counterpart beside another one without a
// counterpart, in one slot, is a substitution if a field (word-fields.tsv) has both under different meanings: 장려, 制限. The slot is
// the evidence, so the words of a field may be as common as 일부 and 대부분.

import loadFields from '../../../../data/language/word-fields.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { isDeniedAt } from '../denied-anchors.js';
import { isSameLimit } from '../limits/complements.js';
import { type KinCell, kinReader, onlyBeyond, wordIn } from '../opposed/kin-words.js';
import { deniesItself, isAnswered, isTurned } from '../opposed/opposites.js';
import { deniesOnOneSide } from '../polarity.js';
import { type Contradiction, contradictionsIn } from '../values.js';
import { slotJudge } from './slots.js';

const cellsIn = (lang: Lang): readonly KinCell[] =>
  readTable(loadFields, 'field', 'ko', 'ja').map(
    (row, value) => [row[lang], { family: row.field, value, opposed: false }] as const,
  );
/** The words of fields in both texts. */
export const fieldWords = kinReader(cellsIn);

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const excepted = /제외|이외|빼고|除[くきいし外]|以外/;
/** 월요일을 제외하고 개관 is 月曜日は休館: what is said of all others is the opposite of what is said of the one. */
const isComplement = (
  { source, target }: CheckUnit,
  { source: own, target: other }: Contradiction,
): boolean => {
  if (excepted.test(own.text) || excepted.test(other.text)) return false;
  return excepted.test(source.text) !== excepted.test(target.text);
};

/** Checks that report a word of their own lists themselves. */
const reporting = ['limit', 'frequency'] as const;
const dated: ReadonlySet<string> = new Set(['time', 'date', 'weekday']);
/** Whether the word is a part of a date or time (오후 2시), or one that another check reports. */
const isReported = (unit: CheckUnit, { source: own, target: other }: Contradiction): boolean => {
  const isDated = ({ quantities }: CheckText, place: Span): boolean =>
    quantities.some((one) => dated.has(one.value.kind) && overlaps(one, place));
  return (
    isDated(unit.source, own) ||
    isDated(unit.target, other) ||
    reporting.some((check) => contradictionsIn(unit, check).some(({ source }) => overlaps(source, own)))
  );
};

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
  const isOneSided = deniesOnOneSide(unit);
  return found.filter(
    (one) => !(isOneSided && !deniesItself(unit, one)) && !isComplement(unit, one) && !isReported(unit, one),
  );
};

// Compares duty, permission, prohibition, exemption, presumption and deeming: 하여야 한다 is not することができる
// (법제처 「법령 입안·심사 기준」).

import type { Span } from '../../model/span.js';
import type { Check, CheckUnit, Fault } from '../check.js';
import { anchorsOf } from '../meaning/anchors.js';
import { reportedAsDone } from '../meaning/certainty.js';
import { isSameLimit } from '../meaning/limits/complements.js';
import { isAfterForBefore } from '../meaning/limits/limit-duals.js';
import { isModalDual } from '../meaning/limits/modal-duals.js';
import { turnedQuestion } from '../meaning/opposed/questions.js';
import { isBefore, predicateAnchors } from '../meaning/predicates.js';
import { type Contradiction, contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs' | 'question';

/** 軽視してはならない as 무겁게 받아들여야 한다: a ban on one thing is a duty to another, unless both name one act. */
const mayBeOpposite = (unit: CheckUnit, { source, target }: Contradiction): boolean => {
  const values = [source.value, target.value];
  if (!values.includes('prohibition') || !values.includes('duty')) return false;
  const { source: ours, target: theirs } = unit;
  return ![...anchorsOf(unit), ...predicateAnchors(unit)].some(
    (one) =>
      isBefore(one.source, source.start, ours.text, ours.lang) &&
      isBefore(one.target, target.start, theirs.text, theirs.lang),
  );
};

const questions = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const turned = turnedQuestion(unit) ?? contradictionsIn(unit, 'question')[0];
  return turned === undefined ? [] : [toFault<Fact>('question', turned)];
};

export const modality = {
  id: 'modality',
  facts: ['differs', 'question'],
  severity: 'error',
  unit: (unit) => {
    const found = contradictionsIn(unit, 'modality').filter((one) => !isModalDual(unit, one));
    if (found.length > 0 && (isSameLimit(unit) || isAfterForBefore(unit))) return [];
    if (found.length > 0)
      return found.map((one) => ({
        ...toFault<Fact>('differs', one),
        ...(mayBeOpposite(unit, one) && { severity: 'hint' as const }),
      }));
    const done = reportedAsDone(unit);
    if (done === undefined) return questions(unit);
    const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end);
    const values = {
      source: wordsOf(unit.source.text, done.source),
      target: wordsOf(unit.target.text, done.target),
    };
    return [{ fact: 'differs', ...done, values }];
  },
} as const satisfies Check<Fact>;

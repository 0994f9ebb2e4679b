// Compares affirmation and negation: a negative sentence stays negative (참석하지 않았다), and 찬성 is not 反対.

import type { Lang } from '../../model/language.js';
import type { Check, CheckText, CheckUnit, Fault } from '../check.js';
import { turnedComparison } from '../meaning/contrasts/comparisons.js';
import { otherReason } from '../meaning/contrasts/denied-reasons.js';
import { isDeniedAt, saysBoth } from '../meaning/denied-anchors.js';
import { isSameLimit } from '../meaning/limits/complements.js';
import { deniesItself, isTurned, oppositesIn } from '../meaning/opposed/opposites.js';
import { addedReversal } from '../meaning/opposed/reversals.js';
import { deniesOnOneSide, otherPolarities } from '../meaning/polarity.js';
import { type Contradiction, contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'lost' | 'added' | 'opposite';

/** A가 B보다 높다 is BはAより低い: the opposite with the things compared in each other's place. */
const antonymsIn = (unit: CheckUnit): readonly Contradiction[] => {
  const found = oppositesIn(unit).slice(0, 1);
  if (found.length > 0 && turnedComparison(unit) !== undefined) return [];
  const undone = found.length > 0 ? undefined : addedReversal(unit);
  return undone === undefined ? found : [undone];
};

const notSo: Readonly<Record<Lang, RegExp>> = {
  ko: /^[가-힣]{0,2}\s것[은이]\s아니/,
  ja: /^(?:した|する|である|だった)(?:わけ|もの)ではな/,
};
/** 찬성|한 것은 아니었다, 反対|したわけではなかった: what is said with the word is denied as a whole. */
const deniesWhole = ({ text, lang }: CheckText, end: number): boolean =>
  notSo[lang].test(text.slice(end, end + 20));

const asWell = /물론|はもとより|はもちろん|뿐만?\s?아니라|だけでなく|のみならず/;
/** Whether a text that denies nothing adds one thing to another (우편은 물론 전자우편도), so that the denial is lost. */
const addsTo = ({ source, target }: CheckUnit, fact: Fact): boolean =>
  fact === 'lost'
    ? asWell.test(target.text) && !asWell.test(source.text)
    : asWell.test(source.text) && !asWell.test(target.text);

export const polarity = {
  id: 'polarity',
  facts: ['lost', 'added', 'opposite'],
  severity: 'error',
  unit: (unit) => {
    const reason = otherReason(unit);
    if (reason !== undefined) {
      const { fact, source, target } = reason;
      const values = { words: (fact === 'lost' ? source : target).text };
      return [{ ...toFault<Fact>(fact, reason), values }];
    }
    const differing = otherPolarities(unit);
    const denied = (differing.length > 0 && isSameLimit(unit) ? [] : differing).map(
      ({ fact, main, source, target, words, sure }): Fault<Fact> => ({
        fact,
        // A denial of something that the other text has no word for may be a paraphrase: 동결한다, 増減を行わない.
        severity: sure ? (main ? 'error' : 'warning') : main && addsTo(unit, fact) ? 'warning' : 'hint',
        source,
        target,
        values: { words },
      }),
    );
    if (denied.some(({ severity }) => severity !== 'hint')) return denied;
    // 欠席 as 참석하지 못하는: the negated opposite.
    const listed = contradictionsIn(unit, 'polarity').filter(
      ({ source, target }) => isTurned(unit.source, source) === isTurned(unit.target, target),
    );
    const opposites = (listed.length > 0 ? listed : antonymsIn(unit)).filter(
      ({ source, target }) =>
        isDeniedAt(unit.source, source.end) === isDeniedAt(unit.target, target.end) ||
        (deniesWhole(unit.source, source.end) && deniesWhole(unit.target, target.end)),
    );
    const sure = deniesOnOneSide(unit) ? opposites.filter((one) => deniesItself(unit, one)) : opposites;
    if (sure.length === 0) return denied;
    if (saysBoth(unit.source) || saysBoth(unit.target)) return [];
    return sure.map((one) => toFault<Fact>('opposite', one));
  },
} as const satisfies Check<Fact>;

// Compares affirmation and negation: a negative sentence stays negative (참석하지 않았다), and 찬성 is not 反対.

import type { Check, Fault } from '../check.js';
import { isDeniedAt, saysBoth } from '../meaning/denied-anchors.js';
import { isSameLimit } from '../meaning/limits/complements.js';
import { oppositesIn } from '../meaning/opposites.js';
import { deniesOnOneSide, otherPolarities } from '../meaning/polarity.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'lost' | 'added' | 'opposite';

export const polarity = {
  id: 'polarity',
  facts: ['lost', 'added', 'opposite'],
  severity: 'error',
  unit: (unit) => {
    const differing = otherPolarities(unit);
    const denied = (differing.length > 0 && isSameLimit(unit) ? [] : differing).map(
      ({ fact, main, source, target, words, sure }): Fault<Fact> => ({
        fact,
        // A denial of something that the other text has no word for may be a paraphrase: 동결한다, 増減を行わない.
        severity: !sure ? 'hint' : main ? 'error' : 'warning',
        source,
        target,
        values: { words },
      }),
    );
    // 欠席 as 참석하지 못하는: the negated opposite.
    const listed = contradictionsIn(unit, 'polarity');
    const opposites = (listed.length > 0 ? listed : oppositesIn(unit).slice(0, 1)).filter(
      ({ source, target }) => isDeniedAt(unit.source, source.end) === isDeniedAt(unit.target, target.end),
    );
    if (opposites.length === 0 || denied.length > 0 || deniesOnOneSide(unit)) return denied;
    if (saysBoth(unit.source) || saysBoth(unit.target)) return [];
    return opposites.map((one) => toFault<Fact>('opposite', one));
  },
} as const satisfies Check<Fact>;

// Compares how far a statement reaches: 한도액을 넘어 is not 限度額の範囲内で, and 인터넷으로만 not インターネットでも.

import type { CheckUnit } from '../../check.js';
import { contradictedBehind, type Follower } from '../followers.js';
import { deniesOnOneSide } from '../polarity.js';
import { type Contradiction, contradictionsIn } from '../values.js';

/** Only this, this too. */
const alone: Follower = {
  facet: 'only or also',
  any: { ko: /만[\s을이]|도\s/, ja: /のみ|だけ|も|に限/ },
  ways: [
    {
      value: 'only',
      says: {
        ko: /^(?:으?로|에서|에게?|까지|부터)?만(?=[\s을이])/,
        ja: /^(?:で|に|から|へ|と)?(?:のみ|だけ)(?!で|な)/,
      },
    },
    {
      value: 'also',
      says: { ko: /^(?:으?로|에서|에게?|까지|부터)도(?=\s)/, ja: /^(?:で|に|から|へ|と)も(?![のしっなち])/ },
    },
  ],
};

/**
 * Words by which one text goes beyond what the other one keeps within.
 * @example otherRange for 지방채 발행 한도액을 넘어 발행하려면 as 発行限度額の範囲内で発行するには
 */
export const otherRange = (unit: CheckUnit): Contradiction | undefined => {
  const [range] = contradictionsIn(unit, 'range');
  const found = range ?? contradictedBehind(unit, alone)[0];
  return found === undefined || deniesOnOneSide(unit) ? undefined : found;
};

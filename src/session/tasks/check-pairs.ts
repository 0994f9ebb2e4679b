// Runs the checks of a session over pairs of source and target.

import type { Finding } from '../../model/finding.js';
import type { Participant } from '../../model/meeting.js';
import { checks } from '../../qa/checks.js';
import { type Pair, prepareUnit } from '../../qa/prepare-unit.js';
import { runChecks } from '../../qa/run-checks.js';
import { usageChecksBut } from '../../qa/usage/checks.js';
import type { Matcher } from '../dictionaries/matcher.js';
import { optimisingLate } from '../files/late-optimising.js';
import type { OnStep } from '../files/work-step.js';

/**
 * Runs all checks over the pairs of one document. `participants` are those of its meeting; `off` names the usage checks
 * that are turned off.
 */
export const checkPairs = (
  pairs: readonly Pair[],
  matcher: Matcher,
  participants: readonly Participant[],
  off: ReadonlySet<string>,
  onStep?: OnStep,
): readonly Finding[] => {
  const units = function* () {
    for (const [done, pair] of pairs.entries()) {
      onStep?.({ kind: 'checking', done, of: pairs.length });
      yield prepareUnit({ ...pair, participants }, matcher);
    }
    onStep?.({ kind: 'checking', done: pairs.length, of: pairs.length });
  };
  return optimisingLate(() => runChecks([...checks, ...usageChecksBut(off)], units()));
};

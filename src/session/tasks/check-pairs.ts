// Pairs of source and target put through the checks of a session.

import type { Finding } from '../../model/finding.js';
import type { Participant } from '../../model/meeting.js';
import { checks } from '../../qa/checks.js';
import { type Pair, prepareUnit } from '../../qa/prepare-unit.js';
import { runChecks } from '../../qa/run-checks.js';
import { usageChecksBut } from '../../qa/usage/checks.js';
import type { Matcher } from '../dictionaries/matcher.js';

/**
 * Runs all checks over the pairs of one document; `participants` are those of its meeting, `off` the checks of usage that
 * are turned off.
 */
export const checkPairs = (
  pairs: readonly Pair[],
  matcher: Matcher,
  participants: readonly Participant[],
  off: ReadonlySet<string>,
): readonly Finding[] => {
  const units = function* () {
    for (const pair of pairs) yield prepareUnit({ ...pair, participants }, matcher);
  };
  return runChecks([...checks, ...usageChecksBut(off)], units());
};

// Pairs of source and target put through the checks of a session.

import type { Finding, Waiver } from '../model/finding.js';
import { checks } from '../qa/checks.js';
import { type Pair, prepareUnit } from '../qa/prepare-unit.js';
import { runChecks } from '../qa/run-checks.js';
import type { Matcher } from './matcher.js';

export type { Pair } from '../qa/prepare-unit.js';

/** What the checks found, and in what. `unbegun` counts the segments that have no translation yet. */
export type CheckReport = {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly unbegun: number;
  readonly findings: readonly Finding[];
};

/** Runs all checks over the pairs of one document. */
export const checkPairs = (
  pairs: readonly Pair[],
  matcher: Matcher,
  waivers: readonly Waiver[] = [],
): readonly Finding[] => {
  const units = function* () {
    for (const pair of pairs) yield prepareUnit(pair, matcher.match);
  };
  return runChecks(checks, units(), waivers);
};

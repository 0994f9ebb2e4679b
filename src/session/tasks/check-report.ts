// The report of a check of a document or file.

import type { Finding } from '../../model/finding.js';
import type { Pair } from '../../qa/prepare-unit.js';

export type { Pair } from '../../qa/prepare-unit.js';

/** What the checks found, and in what, waived findings among them. `unbegun` counts the segments without a translation. */
export type CheckReport = {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly unbegun: number;
  readonly findings: readonly Finding[];
};

/** The findings that nobody waived: these decide how a check ends. */
export const openFindings = ({ findings }: Pick<CheckReport, 'findings'>): readonly Finding[] =>
  findings.filter(({ waived }) => waived === undefined);

// The report on a document or file.

import type { Finding } from '../../model/finding.js';
import type { Pair } from '../../qa/prepare-unit.js';

export type { Pair } from '../../qa/prepare-unit.js';

/**
 * Findings, waived ones included, and the pairs they refer to. `unbegun` counts the segments without a translation.
 */
export type CheckReport = {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly unbegun: number;
  readonly findings: readonly Finding[];
};

/** The findings that are not waived; they decide the exit status. */
export const openFindings = ({ findings }: Pick<CheckReport, 'findings'>): readonly Finding[] =>
  findings.filter(({ waived }) => waived === undefined);

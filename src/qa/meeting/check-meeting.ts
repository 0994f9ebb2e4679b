// Runs the checks of a meeting over its papers.

import type { Finding } from '../../model/finding.js';
import { toFinding } from '../run-checks.js';
import type { Paper } from './check.js';
import { meetingChecks } from './checks.js';

/** The findings across the papers, by document. */
export const acrossPapers = (papers: readonly Paper[]): ReadonlyMap<number, readonly Finding[]> => {
  const found = new Map<number, Finding[]>();
  for (const check of meetingChecks) {
    for (const fault of check.faults(papers)) {
      const unit = papers
        .find(({ document }) => document === fault.document)
        ?.units.find(({ segment }) => segment === fault.segment);
      if (unit === undefined) continue;
      const own = found.get(fault.document) ?? [];
      own.push(toFinding(check, unit, fault));
      found.set(fault.document, own);
    }
  }
  return found;
};

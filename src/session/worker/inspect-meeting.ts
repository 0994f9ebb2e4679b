// Checks all papers of a meeting in the matching thread.

import type { Finding } from '../../model/finding.js';
import type { Lang } from '../../model/language.js';
import type { Participant } from '../../model/meeting.js';
import type { Check } from '../../qa/check.js';
import type { Paper } from '../../qa/meeting/check.js';
import { acrossPapers } from '../../qa/meeting/check-meeting.js';
import { type Pair, prepareUnit } from '../../qa/prepare-unit.js';
import { inspect, sortFindings } from '../../qa/run-checks.js';
import type { Matcher } from '../dictionaries/matcher.js';

/** The papers of a meeting with their translations, and the participants. */
export type PapersToInspect = {
  readonly participants: readonly Participant[];
  readonly papers: readonly {
    readonly document: number;
    readonly name: string;
    readonly lang: Lang;
    readonly pairs: readonly Pair[];
  }[];
};

/**
 * Findings of each paper, by itself and beside the others, in the order of the papers.
 * @param checks checks of single papers
 * @param pause called between two segments, so that other questions are answered meanwhile; the work ends when it
 *   returns false
 * @returns undefined if the work was ended
 */
export const inspectMeeting = async (
  { participants, papers }: PapersToInspect,
  matcher: Matcher,
  checks: readonly Check[],
  pause: () => Promise<boolean>,
): Promise<readonly (readonly Finding[])[] | undefined> => {
  const opened: (Paper & { readonly own: readonly Finding[] })[] = [];
  for (const { pairs, ...paper } of papers) {
    const units = pairs.map((pair) => prepareUnit({ ...pair, participants }, matcher));
    const inspection = inspect(checks);
    for (const unit of units) {
      inspection.see(unit);
      if (!(await pause())) return undefined;
    }
    const { within, across } = inspection.findings();
    opened.push({ ...paper, units, own: [...within, ...across] });
  }
  const beside = acrossPapers(opened);
  return opened.map(({ document, own }) => sortFindings([...own, ...(beside.get(document) ?? [])]));
};

// Checks all papers of a meeting, each alone and against the others.

import type { DocumentId, MeetingId } from '../../model/ids.js';
import type { Meeting } from '../../model/meeting.js';
import { checks } from '../../qa/checks.js';
import type { Paper } from '../../qa/meeting/check.js';
import { acrossPapers } from '../../qa/meeting/check-meeting.js';
import { countNotBegun, pairsToCheck } from '../../qa/pairs-to-check.js';
import { prepareUnit } from '../../qa/prepare-unit.js';
import { runChecks, sortFindings } from '../../qa/run-checks.js';
import { usageChecksBut } from '../../qa/usage/checks.js';
import { turnedOff } from '../../qa/usage/turned-off.js';
import { markWaived } from '../../qa/waivers.js';
import type { Matcher } from '../dictionaries/matcher.js';
import type { Session } from '../session.js';
import type { CheckReport } from './check-report.js';

/** The report of one paper, with the id of its document. */
export type PaperReport = CheckReport & { readonly document: DocumentId };

/** The reports of the papers of a meeting. */
export type MeetingReport = { readonly meeting: Meeting; readonly papers: readonly PaperReport[] };

type OpenPaper = Paper & Pick<CheckReport, 'pairs' | 'unbegun'> & { readonly id: DocumentId };

const openPapers = async (
  session: Session,
  meeting: Meeting,
  matcher: Matcher,
): Promise<readonly OpenPaper[]> => {
  const works = await (await session.termbase()).work();
  const own = works
    .list()
    .filter((one) => one.meeting?.id === meeting.id)
    .sort((a, b) => a.id - b.id);
  return own.map(({ id }): OpenPaper => {
    const document = works.load(id);
    const pairs = pairsToCheck(document.units, document);
    const units = pairs.map((pair) => prepareUnit({ ...pair, participants: meeting.participants }, matcher));
    return {
      id,
      document: id,
      name: document.name,
      lang: document.lang,
      units,
      pairs,
      unbegun: countNotBegun(document.units),
    };
  });
};

/**
 * Checks the translations of all documents of a meeting, including differences across papers: terms and sentences
 * translated in two ways, figures and names that disagree. Waived findings are marked.
 * @throws Problem `meeting-missing`; those of the dictionaries
 */
export const checkMeeting = async (session: Session, id: MeetingId): Promise<MeetingReport> => {
  const termbase = await session.termbase();
  const meeting = (await termbase.meetings()).load(id);
  const papers = await openPapers(session, meeting, await session.matcher());
  const across = acrossPapers(papers);
  const works = await termbase.work();
  const all = [...checks, ...usageChecksBut(turnedOff(await termbase.settings()))];
  return {
    meeting,
    papers: papers.map(({ id: document, name, units, pairs, unbegun }): PaperReport => {
      const found = sortFindings([...runChecks(all, units), ...(across.get(document) ?? [])]);
      const findings = markWaived(found, pairs, works.resume(document).waivers());
      return { document, name, pairs, unbegun, findings };
    }),
  };
};

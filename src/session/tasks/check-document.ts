// Checks a document in work and waives findings.

import { codesOf } from '../../document/inline-codes.js';
import type { DocumentId, MeetingId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import type { WorkDocument } from '../../model/unit.js';
import { countNotBegun, pairsToCheck } from '../../qa/pairs-to-check.js';
import type { Pair } from '../../qa/prepare-unit.js';
import { turnedOff } from '../../qa/usage/turned-off.js';
import { markWaived } from '../../qa/waivers.js';
import type { OpenWork } from '../../store/work/open-work.js';
import type { Session } from '../session.js';
import { checkMeeting } from './check-meeting.js';
import { checkPairs } from './check-pairs.js';
import type { CheckReport } from './check-report.js';
import { openWaivers } from './waivers.js';

/** The pairs with the inline codes of their segments, if there are any. */
const withCodePairs = (pairs: readonly Pair[], { text, marks = [], units }: WorkDocument): readonly Pair[] =>
  marks.length === 0
    ? pairs
    : pairs.map((pair) => {
        const unit = units[pair.segment];
        const source = unit === undefined ? [] : codesOf(text, marks, unit.segment);
        return source.length === 0 ? pair : { ...pair, codes: { source, target: unit?.codes ?? [] } };
      });

const checkWork = async (session: Session, { load, waivers }: OpenWork): Promise<CheckReport> => {
  const document = load();
  const { name, units } = document;
  const pairs = withCodePairs(pairsToCheck(units, document), document);
  const termbase = await session.termbase();
  const participants = (await termbase.meetings()).participantsFor(document.id);
  const off = turnedOff(await termbase.settings());
  const found = checkPairs(pairs, await session.matcher(), participants, off, session.progress?.step);
  const findings = markWaived(found, pairs, waivers());
  return { name, pairs, unbegun: countNotBegun(units), findings };
};

const openWork = async (session: Session, id: DocumentId): Promise<OpenWork> =>
  (await (await session.termbase()).work()).resume(id);

/**
 * Checks the translated segments of a stored document. Untranslated segments are counted but not reported, and waived
 * findings are marked.
 * @throws Problem `document-missing`; those of the dictionaries
 */
export const checkDocument = async (session: Session, id: DocumentId): Promise<CheckReport> =>
  checkWork(session, await openWork(session, id));

/**
 * Findings of one check in one segment (zero-based), and the reason to waive them; without a reason the waiver is
 * removed.
 */
export type WaiverOptions = {
  readonly segment: number;
  readonly check: string;
  readonly reason: string | undefined;
  /** The meeting whose check across papers reports the finding. */
  readonly within?: MeetingId | undefined;
};

/**
 * Waives the findings of a check in a segment of a stored document, or removes the waiver, and checks again.
 * @throws Problem `document-missing`, `finding-missing`
 */
export const waiveInDocument = async (
  session: Session,
  id: DocumentId,
  { segment, check, reason, within }: WaiverOptions,
): Promise<CheckReport> => {
  const work = await openWork(session, id);
  const report = within === undefined ? await checkWork(session, work) : await paperOf(session, within, id);
  const waivers = openWaivers(work);
  const meant = report.findings.filter((one) => one.segment === segment && one.check === check);
  if (meant.length === 0) throw new Problem('finding-missing', { segment: segment + 1, check });
  const target = report.pairs.find((pair) => pair.segment === segment)?.target ?? '';
  for (const finding of meant) {
    if (reason === undefined) waivers.unwaive(finding, target);
    else waivers.waive(finding, target, reason);
  }
  return { ...report, findings: markWaived(unmarked(report), report.pairs, waivers.list()) };
};

/** Returns the report of one paper of a meeting. @throws Problem `document-missing`, `meeting-missing` */
const paperOf = async (session: Session, meeting: MeetingId, id: DocumentId): Promise<CheckReport> => {
  const { papers } = await checkMeeting(session, meeting);
  const own = papers.find(({ document }) => document === id);
  if (own === undefined) throw new Problem('document-missing', { id });
  return own;
};

const unmarked = ({ findings }: CheckReport): CheckReport['findings'] =>
  findings.map(({ waived: _, ...finding }) => finding);

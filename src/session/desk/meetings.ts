// Meetings for the TUI: their participants, the check of their papers; and statistics.

import { documentId } from '../../model/ids.js';
import type { Meeting } from '../../model/meeting.js';
import { pairsToCheck } from '../../qa/pairs-to-check.js';
import { markWaived } from '../../qa/waivers.js';
import type { MeetingSource, MeetingStore } from '../../store/work/meeting-store.js';
import type { WorkStore } from '../../store/work/work-store.js';
import type { Backend } from '../../workspace/backend.js';
import type { MeetingBackend, PaperFinding } from '../../workspace/meetings/meetings.js';
import { meetingSource } from '../tasks/meeting-source.js';
import { openWaivers } from '../tasks/waivers.js';
import type { MatchThread } from '../worker/open-match-thread.js';
import { typedPath } from './browse-files.js';

const checkPapers =
  (works: WorkStore, meetings: MeetingStore, thread: Pick<MatchThread, 'inspectMeeting'>) =>
  async (id: Meeting['id']): ReturnType<MeetingBackend['check']> => {
    const meeting = meetings.load(id);
    const own = works.list().filter((one) => one.meeting?.id === id);
    const papers = own
      .map((one) => works.load(one.id))
      .sort((a, b) => a.id - b.id)
      .map((document) => ({
        document: document.id,
        name: document.name,
        lang: document.lang,
        pairs: pairsToCheck(document.units, document),
      }));
    const found = await thread.inspectMeeting({ participants: meeting.participants, papers });
    if (found === undefined) return undefined;
    const all = papers.flatMap(({ document, name, pairs }, index): readonly PaperFinding[] => {
      const marked = markWaived(found[index] ?? [], pairs, works.resume(documentId(document)).waivers());
      const bySegment = new Map(pairs.map((pair) => [pair.segment, pair]));
      return marked.map((finding) => {
        const pair = bySegment.get(finding.segment);
        return { document, name, finding, source: pair?.source ?? '', target: pair?.target ?? '' };
      });
    });
    const isOpen = ({ finding }: PaperFinding): boolean => finding.waived === undefined;
    return {
      meeting,
      documents: papers.length,
      findings: [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))],
    };
  };

const meetingDesk = (
  works: WorkStore,
  meetings: MeetingStore,
  thread: Pick<MatchThread, 'inspectMeeting'>,
): MeetingBackend => ({
  list: meetings.list,
  of: (document) => works.list().find(({ id }) => id === document)?.meeting?.id,
  save: (row, id) => {
    const source: MeetingSource = meetingSource(row);
    return id === undefined ? meetings.add(source) : meetings.change(id, source);
  },
  assign: meetings.assign,
  setParticipants: meetings.setParticipants,
  importParticipants: async (id, path) => {
    const { addParticipants, readParticipantFile } = await import('../tasks/participant-files.js');
    const read = await readParticipantFile(typedPath(path));
    meetings.setParticipants(id, addParticipants(meetings.load(id).participants, read));
    return read.length;
  },
  check: checkPapers(works, meetings, thread),
  waive: ({ document, finding, target }, reason) => {
    const waivers = openWaivers(works.resume(document));
    if (reason === undefined) waivers.unwaive(finding, target);
    else waivers.waive(finding, target, reason);
  },
});

/** Counts the stored translations: everything but the last moment of typing. */
const countStored =
  (works: WorkStore, thread: Pick<MatchThread, 'measure'>): Backend['statistics'] =>
  async (id) => {
    const { countWork, toMeasure, workOfWeek } = await import('../tasks/document-statistics.js');
    const document = works.load(id);
    const work = workOfWeek(works, new Date());
    const measured = await thread.measure(toMeasure(document));
    if (measured === undefined) return undefined;
    const counted = countWork(document, measured, work);
    return { name: document.name, document: counted, minutesLeft: counted.minutesLeft, work };
  };

/** Implements `Backend.meetings` and `Backend.statistics`. */
export const deskMeetings = (
  works: WorkStore,
  meetings: MeetingStore,
  thread: Pick<MatchThread, 'inspectMeeting' | 'measure'>,
): Pick<Backend, 'meetings' | 'statistics'> => ({
  meetings: meetingDesk(works, meetings, thread),
  statistics: countStored(works, thread),
});

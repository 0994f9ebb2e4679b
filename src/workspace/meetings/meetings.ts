// Meetings as the workspace needs them: lists, participants, checks across papers; and statistics.

import type { Finding } from '../../model/finding.js';
import type { DocumentId, MeetingId } from '../../model/ids.js';
import type { Meeting, Participant } from '../../model/meeting.js';
import type { DocumentStatistics } from '../../statistics/document-statistics.js';
import type { WorkDone } from '../../statistics/work-done.js';

/** Fields of the form of a meeting, in order. */
export const meetingFields = ['name', 'heldOn', 'place'] as const;
/** The name, the day (`YYYY-MM-DD` or empty) and the place of a meeting, as typed. */
export type MeetingRow = Readonly<Record<(typeof meetingFields)[number], string>>;

/** Fields of the form of a participant, in order. */
export const personFields = ['ko', 'ja', 'koOffice', 'jaOffice'] as const;

/** A finding in one of the papers of a meeting. */
export type PaperFinding = {
  readonly document: DocumentId;
  /** Name of the document. */
  readonly name: string;
  readonly finding: Finding;
  /** The texts that were checked. */
  readonly source: string;
  readonly target: string;
};

/** The result of checking the papers of a meeting: their number, and their findings in order, open ones first. */
export type CheckedMeeting = {
  readonly meeting: Meeting;
  readonly documents: number;
  readonly findings: readonly PaperFinding[];
};

/** The statistics of a document, and of the last days' work in all documents. */
export type StatisticsSeen = {
  readonly name: string;
  readonly document: DocumentStatistics;
  readonly minutesLeft: number | undefined;
  readonly work: WorkDone;
};

/** The meetings. Each change is on disk when its function returns and applies to later questions. */
export type MeetingBackend = {
  /** The meetings, latest first. */
  readonly list: () => readonly Meeting[];
  /** The meeting of a document, if it has one. */
  readonly of: (document: DocumentId) => MeetingId | undefined;
  /** Adds or changes a meeting. @throws Problem `meeting-…`, `option-value` */
  readonly save: (row: MeetingRow, id: MeetingId | undefined) => Meeting;
  /** Assigns a document to a meeting, or to none. @throws Problem `document-missing`, `meeting-missing` */
  readonly assign: (document: DocumentId, meeting: MeetingId | undefined) => void;
  /** Replaces the list of participants. @throws Problem `meeting-missing` */
  readonly setParticipants: (id: MeetingId, participants: readonly Participant[]) => void;
  /** Adds the people of a file (CSV, TSV, XLSX) and returns their number. @throws Problem of reading the file */
  readonly importParticipants: (id: MeetingId, path: string) => Promise<number>;
  /**
   * Checks the papers of a meeting as they are stored; undefined where a later call took its place.
   * @throws Problem `meeting-missing`; of the dictionaries
   */
  readonly check: (id: MeetingId) => Promise<CheckedMeeting | undefined>;
  /** Lets a finding of a paper stand; without a reason, no longer. */
  readonly waive: (place: PaperFinding, reason: string | undefined) => void;
};

/** Notices about meetings and participants. */
export type MeetingNotice =
  | 'meeting-saved'
  | 'meeting-assigned'
  | 'meeting-released'
  | 'people-imported'
  | 'person-removed'
  | 'no-person-name'
  | 'no-meeting';

// Results of effects about meetings and statistics.

import type { DocumentId, MeetingId } from '../../model/ids.js';
import type { Meeting } from '../../model/meeting.js';
import type { FileEntry } from '../backend.js';
import type { CheckedMeeting, PaperFinding, StatisticsSeen } from './meetings.js';

/** Answers about meetings and statistics. */
export type MeetingAnswer =
  | { readonly kind: 'statistics'; readonly document: DocumentId; readonly seen: StatisticsSeen }
  /** The meetings, and the meeting of a document. */
  | {
      readonly kind: 'meetings';
      readonly document: DocumentId;
      readonly list: readonly Meeting[];
      readonly assigned: MeetingId | undefined;
    }
  /** A meeting was stored. */
  | { readonly kind: 'meeting-saved'; readonly meeting: Meeting }
  | { readonly kind: 'meeting-assigned'; readonly meeting: MeetingId | undefined; readonly name: string }
  /**
   * The participants of a meeting were stored, so names and checks are asked for again. `count`: how many came from a
   * file.
   */
  | { readonly kind: 'participants-set'; readonly meeting: Meeting; readonly count?: number }
  | { readonly kind: 'participants-browsed'; readonly typed: string; readonly entries: readonly FileEntry[] }
  /** The papers of a meeting were checked; undefined if the document in work belongs to no meeting. */
  | { readonly kind: 'meeting-checked'; readonly checked: CheckedMeeting | undefined }
  | { readonly kind: 'waived-in-paper'; readonly place: PaperFinding; readonly reason: string | undefined }
  /** The translator goes to a finding of another paper. */
  | { readonly kind: 'brought'; readonly ordinal: number };

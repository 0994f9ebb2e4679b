// Notices: what the translator is told once, in the last row.

import type { FindingNotice } from '../findings.js';
import type { MeetingNotice } from '../meetings/meetings.js';

// Notices that say how many translations were changed.
const countedKinds = [
  'undone',
  'redone',
  'propagate',
  'replaced',
  'drafted',
  'elsewhere',
] as const satisfies readonly NoticeKind[];
/** Kinds of notices that say how many. */
export type CountedKind = (typeof countedKinds)[number];

/** Values in the sentence of a notice. */
export type NoticeValues = Readonly<Record<string, string | number>>;
/** A notice that says how many. */
export type CountedNotice = {
  readonly kind: CountedKind;
  readonly values: NoticeValues & { readonly count: number };
};
/** A notice without a number of translations. */
export type PlainNotice = {
  readonly kind: Exclude<NoticeKind, CountedKind>;
  readonly values: NoticeValues;
  /** Of an expected failure: which sentence tells it. */
  readonly code?: string;
};
/** Something to tell the translator once; the next key takes it away. */
export type Notice = CountedNotice | PlainNotice;
/** What there is to tell. */
export type NoticeKind =
  | 'ask-leave'
  | 'confirmed'
  | 'no-term'
  | 'no-target'
  | 'target-not-empty'
  | 'none-untouched'
  | 'none-draft'
  | 'none-flagged'
  | 'none-shown'
  | 'no-segment'
  | 'no-way-back'
  | 'not-saved'
  | 'unsaved-leave'
  | 'saved-first'
  | 'elsewhere'
  | 'reloaded'
  | 'undone-stored'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'undone'
  | 'redone'
  | 'copied'
  | 'particle'
  | 'memory-differs'
  | 'propagate'
  | 'replaced'
  | 'drafted'
  | 'no-drafts'
  | 'form-unsaved'
  | 'file-changed'
  | 'file-moved'
  | 'none-fuzzy'
  | 'propagation-off'
  | 'term-saved'
  | 'term-undone'
  | 'no-history'
  | 'rejected'
  | 'exported'
  | 'file-taken'
  | 'no-memory'
  | 'no-codes'
  | 'all-codes'
  | 'no-quantity'
  | 'no-name'
  | 'changed-since'
  | 'seek-what'
  | 'not-sought'
  | 'no-split'
  | 'no-join'
  | 'where-to-split'
  | 'none-marked'
  | FindingNotice
  | MeetingNotice
  | 'tour-where'
  | 'tour-done'
  | 'problem';

/** Whether a notice says how many: its sentence has plural forms. */
export const isCounted = (notice: Notice): notice is CountedNotice =>
  countedKinds.some((kind) => kind === notice.kind);

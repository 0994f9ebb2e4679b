// Notices: one-time messages to the translator in the last row.

import type { TermField } from '../backend.js';
import type { FindingNotice } from '../findings/findings.js';
import type { MeetingNotice } from '../meetings/meetings.js';
import type { ReviewNotice } from '../segments/reviewed.js';

// Notices with the number of translations that changed.
const countedKinds = [
  'undone',
  'redone',
  'propagate',
  'replaced',
  'drafted',
  'elsewhere',
] as const satisfies readonly NoticeKind[];
/** Kinds of notices with a number. */
export type CountedKind = (typeof countedKinds)[number];

/** Values in the sentence of a notice. */
export type NoticeValues = Readonly<Record<string, string | number>>;
/** A notice with a number. */
export type CountedNotice = {
  readonly kind: CountedKind;
  readonly values: NoticeValues & { readonly count: number };
};
/** A notice without a number. */
export type PlainNotice = {
  readonly kind: Exclude<NoticeKind, CountedKind>;
  readonly values: NoticeValues;
  /** The sentence of an expected failure. */
  readonly code?: string;
  /** The field of the term form that it is about. */
  readonly field?: TermField | undefined;
};
/** A one-time message to the translator; the next key clears it. */
export type Notice = CountedNotice | PlainNotice;
/** The kinds of notices and their values. */
export type NoticeKind =
  | 'ask-leave'
  | 'confirmed'
  | 'no-term'
  | 'still-searching'
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
  | 'reading'
  | 'reloaded'
  | 'undone-stored'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'undone'
  | 'redone'
  | 'copied'
  | 'paste-stripped'
  | 'particle'
  | 'memory-differs'
  | 'propagate'
  | 'replaced'
  | 'drafted'
  | 'no-drafts'
  | 'form-unsaved'
  | 'file-changed'
  | 'file-moved'
  | 'file-unread'
  | 'none-fuzzy'
  | 'propagation-off'
  | 'term-saved'
  | 'term-undone'
  | 'no-history'
  | 'rejected'
  | 'exported'
  | 'opening-stopped'
  | WorkKind
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
  | ReviewNotice
  | 'tour-where'
  | 'tour-done'
  | 'problem';

/** Work that goes on in the background while the translator waits for it. */
export type WorkKind = 'opening' | 'preparing';

/** It, with the name of a document; `seconds` says how long it has taken; undefined before it is worth a word. */
export type WaitedFor = {
  readonly kind: WorkKind;
  readonly name: string;
  readonly seconds: number | undefined;
};

/** Whether a notice has a number, and thus a sentence with plural forms. */
export const isCounted = (notice: Notice): notice is CountedNotice =>
  countedKinds.some((kind) => kind === notice.kind);

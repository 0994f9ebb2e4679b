// A reviewer's changes as the workspace needs them.

import type { UnitState } from '../../model/unit.js';

type Entry = { readonly name: string; readonly path: string; readonly folder: boolean };

/** A reviewer's change of a segment. Inline codes are marks in the text. */
export type ReviewChange = {
  /** Zero-based. */
  readonly ordinal: number;
  readonly target: string;
  /** The state of the segment once the change is accepted. */
  readonly state: UnitState;
  /** The reviewer's comment; empty if there is no new one. */
  readonly comment: string;
  readonly who: string;
  /** ISO 8601; empty if the file does not say. */
  readonly at: string;
  /** Whether the translation was changed here since the export. */
  readonly meanwhile: boolean;
};

/** The content of a returned file; `lost`: how many of its rows have a source that the document lacks. */
export type ReadReview = { readonly changes: readonly ReviewChange[]; readonly lost: number };

/** Files that a reviewer returned. */
export type ReviewBackend = {
  /** Folders and bilingual files whose paths begin with the typed text. */
  readonly browse: (typed: string) => Promise<readonly Entry[]>;
  /** Compares a returned file with the stored document. @throws Problem of reading the file */
  readonly read: (path: string) => Promise<ReadReview>;
};

/** Answers about files that a reviewer returned. */
export type ReviewAnswer =
  | { readonly kind: 'reviews-browsed'; readonly typed: string; readonly entries: readonly Entry[] }
  | ({ readonly kind: 'review-read'; readonly path: string } & ReadReview);

/** Notices about them. */
export type ReviewNotice =
  | 'review-nothing'
  | 'review-lost'
  | 'review-accepted'
  | 'review-left-out'
  | 'review-undone'
  | 'review-only-later';

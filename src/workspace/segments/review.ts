// A reviewer's changes: what was read from a returned file, and how one is accepted.

import type { Unit, UnitState } from '../../model/unit.js';
import type { FileEntry } from '../backend.js';
import { changeUnits } from '../editing/undo.js';
import { type State, withEffect } from '../state.js';
import { withUnits } from './change-units.js';
import { keepDraft } from './commit.js';

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

/** What a returned file holds; `lost`: how many of its rows have a source that the document lacks. */
export type ReadReview = { readonly changes: readonly ReviewChange[]; readonly lost: number };

/** Files that a reviewer returned. */
export type ReviewBackend = {
  /** Folders and bilingual files whose paths begin with the typed text. */
  readonly browse: (typed: string) => Promise<readonly FileEntry[]>;
  /** Compares a returned file with the stored document. @throws Problem of reading the file */
  readonly read: (path: string) => Promise<ReadReview>;
};

/** Answers about files that a reviewer returned. */
export type ReviewAnswer =
  | { readonly kind: 'reviews-browsed'; readonly typed: string; readonly entries: readonly FileEntry[] }
  | ({ readonly kind: 'review-read'; readonly path: string } & ReadReview);

/** Notices about them. */
export type ReviewNotice =
  | 'review-nothing'
  | 'review-lost'
  | 'review-accepted'
  | 'review-left-out'
  | 'review-undone'
  | 'review-only-later';

const accepted = (unit: Unit, { target, state, comment }: ReviewChange): Unit => {
  const { origin, ...rest } = unit;
  return {
    ...rest,
    target,
    state,
    ...(origin && target === unit.target && { origin }),
    ...(comment !== '' && { comment }),
  };
};

/** The units of some changes before and after these are accepted. */
export type Accepted = {
  readonly before: ReadonlyMap<number, Unit>;
  readonly after: ReadonlyMap<number, Unit>;
};

/** Replaces translations in one step to undo, and comments beside it, and checks the document again. */
const replaced = (state: State, units: ReadonlyMap<number, Unit>): State => {
  const next = withUnits(changeUnits(keepDraft(state), units), units);
  return withEffect(next, { kind: 'wait-for-idle', reason: 'change' });
};

/** Accepts changes. */
export const acceptChanges = (state: State, changes: readonly ReviewChange[]): readonly [State, Accepted] => {
  const kept = keepDraft(state);
  const before = new Map<number, Unit>();
  const after = new Map<number, Unit>();
  for (const change of changes) {
    const unit = kept.units[change.ordinal];
    if (unit === undefined) continue;
    before.set(change.ordinal, unit);
    after.set(change.ordinal, accepted(unit, change));
  }
  return [replaced(kept, after), { before, after }];
};

/** Takes accepted changes back; undefined if one of the segments was changed since. */
export const takeBack = (state: State, { before, after }: Accepted): State | undefined => {
  const kept = keepDraft(state);
  const isSame = [...after].every(
    ([ordinal, { target, state: its }]) =>
      kept.units[ordinal]?.target === target && kept.units[ordinal]?.state === its,
  );
  return isSame ? replaced(kept, before) : undefined;
};

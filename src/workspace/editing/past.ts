// Steps of editing that can be undone and done again.

import type { Unit } from '../../model/unit.js';
import type { Editor } from './editor.js';

/** Kinds of edits: a run of the same kind is one step. */
export type Manner = 'type' | 'erase' | 'other';

/** Neighbouring segments, and what takes their place. */
export type Recut = {
  readonly at: number;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
};

/** A change of one text, or of several segments at once. */
export type Step =
  | {
      readonly kind: 'text';
      readonly ordinal: number;
      readonly before: Editor;
      readonly after: Editor;
      readonly manner: Manner;
    }
  | {
      readonly kind: 'units';
      readonly ordinal: number;
      readonly before: ReadonlyMap<number, Unit>;
      readonly after: ReadonlyMap<number, Unit>;
    }
  /** Steps before it count with the places of before. */
  | (Recut & { readonly kind: 'cut'; readonly ordinal: number });

/** More than anyone goes back; it bounds the memory of a day's work. */
const most = 2000;

const continues = (last: Step | undefined, step: Step): last is Step & { kind: 'text' } =>
  last?.kind === 'text' &&
  step.kind === 'text' &&
  step.manner !== 'other' &&
  last.manner === step.manner &&
  last.ordinal === step.ordinal &&
  last.after.text === step.before.text &&
  last.after.cursor === step.before.cursor &&
  // A word at a time: a run ends where a space or a line begins.
  !(step.manner === 'type' && /^\s/u.test(step.after.text.slice(step.before.cursor)));

const withoutOf = (units: ReadonlyMap<number, Unit>, gone: ReadonlySet<number>): ReadonlyMap<number, Unit> =>
  new Map([...units].filter(([ordinal]) => !gone.has(ordinal)));

/** The steps without what they did to some segments (zero-based); where segments were cut meanwhile, none. */
export const withoutSegments = (steps: readonly Step[], gone: ReadonlySet<number>): readonly Step[] => {
  if (steps.some(({ kind }) => kind === 'cut')) return [];
  return steps.flatMap((step): readonly Step[] => {
    if (step.kind !== 'units') return gone.has(step.ordinal) ? [] : [step];
    const after = withoutOf(step.after, gone);
    return after.size === 0 ? [] : [{ ...step, before: withoutOf(step.before, gone), after }];
  });
};

/** The steps with one more; it is joined to the last where it only goes on with it. */
export const withStep = (past: readonly Step[], step: Step): readonly Step[] => {
  const last = past.at(-1);
  if (continues(last, step) && step.kind === 'text') return past.with(-1, { ...last, after: step.after });
  return [...past.slice(1 - most), step];
};

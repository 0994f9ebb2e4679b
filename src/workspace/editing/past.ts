// Steps of editing that can be undone and redone.

import type { Unit } from '../../model/unit.js';
import type { Editor } from './editor.js';

/** Kinds of edits. Consecutive edits of one kind form one step. */
export type EditKind = 'type' | 'erase' | 'other';

/** Neighbouring segments and their replacement. */
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
      readonly manner: EditKind;
    }
  | {
      readonly kind: 'units';
      readonly ordinal: number;
      readonly before: ReadonlyMap<number, Unit>;
      readonly after: ReadonlyMap<number, Unit>;
    }
  /** The ordinals of earlier steps are those before the split or join. */
  | (Recut & { readonly kind: 'cut'; readonly ordinal: number });

/** The most steps that are kept; it bounds the memory of a day's work. */
const most = 2000;

const continues = (last: Step | undefined, step: Step): last is Step & { kind: 'text' } =>
  last?.kind === 'text' &&
  step.kind === 'text' &&
  step.manner !== 'other' &&
  last.manner === step.manner &&
  last.ordinal === step.ordinal &&
  last.after.text === step.before.text &&
  last.after.cursor === step.before.cursor &&
  // One step a word: a step ends at a space or a line break.
  !(step.manner === 'type' && /^\s/u.test(step.after.text.slice(step.before.cursor)));

const withoutOf = (units: ReadonlyMap<number, Unit>, gone: ReadonlySet<number>): ReadonlyMap<number, Unit> =>
  new Map([...units].filter(([ordinal]) => !gone.has(ordinal)));

/**
 * The steps without their changes to some segments (zero-based); no steps at all if segments were split or joined
 * meanwhile.
 */
export const withoutSegments = (steps: readonly Step[], gone: ReadonlySet<number>): readonly Step[] => {
  if (steps.some(({ kind }) => kind === 'cut')) return [];
  return steps.flatMap((step): readonly Step[] => {
    if (step.kind !== 'units') return gone.has(step.ordinal) ? [] : [step];
    const after = withoutOf(step.after, gone);
    return after.size === 0 ? [] : [{ ...step, before: withoutOf(step.before, gone), after }];
  });
};

/** The steps with one more, merged into the last step if it continues it. */
export const withStep = (past: readonly Step[], step: Step): readonly Step[] => {
  const last = past.at(-1);
  if (continues(last, step) && step.kind === 'text') return past.with(-1, { ...last, after: step.after });
  return [...past.slice(1 - most), step];
};

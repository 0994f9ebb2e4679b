// The tour of the sample: five keys, each of which must have its effect before the next one is shown.

import type { UserAction } from '../action.js';
import { move } from '../editing/editor.js';
import { goTo } from '../segments/travel.js';
import { type State, withNotice } from '../state.js';
import { type TourStep, tourSteps } from './tour-steps.js';

type Reached = (before: State, action: UserAction, after: State) => boolean;

const insertedAnew = (before: State, { inserted }: State): boolean =>
  inserted !== undefined && inserted !== before.inserted;

/** Whether an action did what a step asks for. A key without an effect does not complete the step. */
const reached: Readonly<Record<TourStep, Reached>> = {
  term: (before, _, after) => insertedAnew(before, after) && typeof after.inserted?.of === 'number',
  quantity: (before, _, after) => insertedAnew(before, after) && after.inserted?.of === 'quantity',
  confirm: (before, { kind }, after) => kind === 'confirm' && after.units[before.current]?.state === 'done',
  lookup: ({ overlay }, _, after) =>
    overlay.kind === 'lookup' && overlay.results.length > 0 && after.overlay.kind === 'none',
  help: ({ overlay }, _, after) => overlay.kind === 'help' && after.overlay.kind === 'none',
};

/** The first sentence with enough terms and a number, preferably untranslated, so that all steps can be done in it. */
const place = ({ units }: State): number => {
  const fits = (index: number): boolean => {
    const { text, kind } = units[index]?.segment ?? { text: '', kind: 'heading' };
    return kind === 'paragraph' && text.length >= 40 && /\p{Nd}/u.test(text);
  };
  const ordinals = [...units.keys()].filter(fits);
  return ordinals.find((index) => units[index]?.state === 'untouched') ?? ordinals[0] ?? 0;
};

/**
 * Starts the tour at a sentence of the sample, or ends it. It does not start in other documents, whose translations it
 * could change.
 */
export const toggleTour = (state: State): State => {
  if (state.tour !== undefined) return { ...state, tour: undefined };
  if (!state.sample) return withNotice(state, 'tour-where');
  const there = goTo(state, place(state));
  return { ...there, editor: move(there.editor, 'text-end', false), tour: tourSteps[0] };
};

/** The tour after an action: one step further if the action did what the step asks for. */
export const withTour = (before: State, action: UserAction, after: State): State => {
  const { tour } = before;
  if (tour === undefined || after.tour !== tour || !reached[tour](before, action, after)) return after;
  const next = tourSteps[tourSteps.indexOf(tour) + 1];
  return next === undefined
    ? withNotice({ ...after, tour: undefined }, 'tour-done')
    : { ...after, tour: next };
};

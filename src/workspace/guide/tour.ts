// The tour of the sample: five keys to press, each of which has to do what it is for.

import type { UserAction } from '../action.js';
import { move } from '../editing/editor.js';
import { goTo } from '../segments/travel.js';
import { type State, withNotice } from '../state.js';
import { type TourStep, tourSteps } from './tour-steps.js';

type Reached = (before: State, action: UserAction, after: State) => boolean;

const insertedAnew = (before: State, { inserted }: State): boolean =>
  inserted !== undefined && inserted !== before.inserted;

/** Whether an action did what a step asks for; a key that found nothing to do leaves the step as it is. */
const reached: Readonly<Record<TourStep, Reached>> = {
  term: (before, _, after) => insertedAnew(before, after) && typeof after.inserted?.of === 'number',
  quantity: (before, _, after) => insertedAnew(before, after) && after.inserted?.of === 'quantity',
  confirm: (before, { kind }, after) => kind === 'confirm' && after.units[before.current]?.state === 'done',
  lookup: ({ overlay }, _, after) =>
    overlay.kind === 'lookup' && overlay.results.length > 0 && after.overlay.kind === 'none',
  help: ({ overlay }, _, after) => overlay.kind === 'help' && after.overlay.kind === 'none',
};

/** The first sentence with terms enough and a number, an untranslated one if there is any: the steps can be done in it. */
const place = ({ units }: State): number => {
  const fits = (index: number): boolean => {
    const { text, kind } = units[index]?.segment ?? { text: '', kind: 'heading' };
    return kind === 'paragraph' && text.length >= 40 && /\p{Nd}/u.test(text);
  };
  const ordinals = [...units.keys()].filter(fits);
  return ordinals.find((index) => units[index]?.state === 'untouched') ?? ordinals[0] ?? 0;
};

/** Begins the tour at a sentence of the sample, or ends it; of another document's translations none is risked. */
export const toggleTour = (state: State): State => {
  if (state.tour !== undefined) return { ...state, tour: undefined };
  if (!state.sample) return withNotice(state, 'tour-where');
  const there = goTo(state, place(state));
  return { ...there, editor: move(there.editor, 'text-end', false), tour: tourSteps[0] };
};

/** The tour after an action: a step further, where the action did what the step asks for. */
export const withTour = (before: State, action: UserAction, after: State): State => {
  const { tour } = before;
  if (tour === undefined || after.tour !== tour || !reached[tour](before, action, after)) return after;
  const next = tourSteps[tourSteps.indexOf(tour) + 1];
  return next === undefined
    ? withNotice({ ...after, tour: undefined }, 'tour-done')
    : { ...after, tour: next };
};

// Goes from a term of the glossary to its occurrences in the document.

import { type Concept, preferredTerm } from '../../model/concept.js';
import { type Sought, type State, withEffect, withNotice } from '../state.js';
import { keepDraft } from './commit.js';
import { folded, foldedSource } from './search.js';
import { jumpTo } from './travel.js';

const bare = (text: string): string => text.replaceAll(/\s/g, '');

const soughtOf = (concept: Concept, { from }: State): Sought => {
  const own = concept.terms.filter(({ lang }) => lang === from);
  const title = preferredTerm(concept, from)?.text ?? own[0]?.text ?? '';
  return { id: concept.id, title, forms: own.map(({ text }) => bare(folded(text))) };
};

/** Segments whose text contains one of the forms: from here to the end, then from the beginning. */
const candidates = ({ units, current }: State, { forms }: Sought): readonly number[] => {
  const found = units.flatMap((unit, ordinal) => {
    const text = bare(foldedSource(unit));
    return ordinal !== current && forms.some((form) => text.includes(form)) ? [ordinal] : [];
  });
  return [...found.filter((one) => one > current), ...found.filter((one) => one < current)];
};

/** Searches for the term chosen in the look-up, or repeats the last search. */
export const seek = (state: State): State => {
  const { overlay } = state;
  const concept = overlay.kind === 'lookup' ? overlay.results[overlay.chosen]?.concept : undefined;
  const sought = concept === undefined ? state.sought : soughtOf(concept, state);
  if (overlay.kind === 'lookup' && concept === undefined) return state;
  if (sought === undefined) return withNotice(state, 'seek-what');
  const back: State = { ...keepDraft(state), overlay: { kind: 'none' }, under: [], sought };
  const ordinals = candidates(back, sought);
  if (ordinals.length === 0) return withNotice(back, 'not-sought', { term: sought.title });
  // The forms may be parts of other words, so the matcher decides.
  return withEffect(back, { kind: 'seek', from: state.current, id: sought.id, ordinals });
};

/** The state after the answer. A translator who moved on meanwhile stays there. */
export const arrive = (state: State, from: number, ordinal: number | undefined): State => {
  if (state.current !== from || state.overlay.kind !== 'none') return state;
  if (ordinal === undefined) return withNotice(state, 'not-sought', { term: state.sought?.title ?? '' });
  return jumpTo(state, ordinal);
};

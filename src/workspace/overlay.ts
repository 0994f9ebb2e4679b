// Search, go to number, look-up and help: what lies over the document.

import { acceptedTerms } from '../model/concept.js';
import { type Editor, editorWith, insert } from './editor.js';
import { searchHits } from './select.js';
import type { Overlay, State } from './state.js';
import { goTo, jumpTo } from './travel.js';

const closed = { kind: 'none' } as const satisfies Overlay;

const opened = (kind: Exclude<Overlay['kind'], 'none'>, state: State): Overlay => {
  const field = editorWith('');
  switch (kind) {
    case 'help':
      return { kind, top: 0 };
    case 'search':
      return { kind, field, from: state.current };
    case 'goto':
      return { kind, field };
    case 'lookup':
      return { kind, field, answered: '', results: [], chosen: 0 };
    default:
      return kind satisfies never;
  }
};

/** Opens an overlay, in the place of another if need be; the key of the open one closes it. */
export const open = (state: State, kind: Exclude<Overlay['kind'], 'none'>): State =>
  state.overlay.kind === kind ? close(state) : { ...close(state), overlay: opened(kind, state) };

/** Back to the document. A search leaves the translator where it led, and the way back is remembered. */
export const close = (state: State): State => {
  const { overlay } = state;
  const moved = overlay.kind === 'search' && overlay.from !== state.current;
  return { ...state, overlay: closed, back: moved ? [...state.back, overlay.from] : state.back };
};

/** The field of an overlay after a key; a search goes at once to the first place it meets. */
export const withField = (state: State, field: Editor): State => {
  const { overlay } = state;
  if (overlay.kind === 'none' || overlay.kind === 'help') return state;
  const next: State = { ...state, overlay: { ...overlay, field } };
  if (overlay.kind !== 'search' || field.text === overlay.field.text) return next;
  const hits = searchHits(next.units, field.text);
  return goTo(next, hits.find((hit) => hit >= overlay.from) ?? hits[0] ?? overlay.from);
};

const nextHit = (state: State, query: string, step: number): State => {
  const hits = searchHits(state.units, query);
  const target =
    step > 0
      ? (hits.find((hit) => hit > state.current) ?? hits[0])
      : (hits.findLast((hit) => hit < state.current) ?? hits.at(-1));
  return target === undefined ? state : goTo(state, target);
};

/** Up and down in an overlay. */
export const choose = (state: State, step: number): State => {
  const { overlay } = state;
  switch (overlay.kind) {
    case 'search':
      return nextHit(state, overlay.field.text, step);
    case 'help':
      return { ...state, overlay: { ...overlay, top: Math.max(0, overlay.top + step) } };
    case 'lookup': {
      const last = Math.max(0, overlay.results.length - 1);
      const chosen = Math.min(last, Math.max(0, overlay.chosen + step));
      return { ...state, overlay: { ...overlay, chosen } };
    }
    default:
      return state;
  }
};

const acceptNumber = (state: State, text: string): State => {
  const number = Number(text.normalize('NFKC'));
  if (text.trim() === '') return close(state);
  if (Number.isInteger(number) && number >= 1 && number <= state.units.length) {
    return jumpTo(close(state), number - 1);
  }
  return { ...state, notice: { kind: 'no-segment', values: { number: text, total: state.units.length } } };
};

const acceptResult = (state: State, overlay: Overlay & { kind: 'lookup' }): State => {
  const concept = overlay.results[overlay.chosen]?.concept;
  if (concept === undefined) return state;
  const term = acceptedTerms(concept, state.to)[0];
  if (term === undefined) {
    const { text } = overlay.results[overlay.chosen]?.matched ?? { text: '' };
    return { ...state, notice: { kind: 'no-target', values: { term: text } } };
  }
  return { ...state, overlay: closed, editor: insert(state.editor, term.text) };
};

/** Enter in an overlay. */
export const accept = (state: State): State => {
  const { overlay } = state;
  switch (overlay.kind) {
    case 'none':
      return state;
    case 'help':
      return close(state);
    case 'search':
      return nextHit(state, overlay.field.text, 1);
    case 'goto':
      return acceptNumber(state, overlay.field.text);
    case 'lookup':
      return acceptResult(state, overlay);
    default:
      return overlay satisfies never;
  }
};

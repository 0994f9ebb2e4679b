// Contract of an overlay, which lies over the document and receives the keys: its data, how it opens, and its rules for
// keys.

import type { Editor } from './editing/editor.js';
import type { Effect } from './effect.js';
import type { Overlay, OverlayData, State } from './state.js';

export type OverlayKind = Exclude<keyof OverlayData, 'none'>;

/** The data of one kind of overlay. */
export type Laid<K extends OverlayKind> = { readonly kind: K } & OverlayData[K];

/** The rules of an overlay for keys, with their arguments. A key without a rule does nothing in that overlay. */
type RuleArguments = {
  /** The text in the overlay's field changed. */
  withField: [field: Editor];
  /** Up and down. */
  choose: [step: number];
  /** Enter. */
  accept: [];
  /** Accepts all items of the list. */
  acceptAll: [];
  /** The next or previous field. */
  nextField: [step: -1 | 1];
  /** Turns the query into a regular expression, or back. */
  regex: [];
  /** Moves the chosen item to the end of the list, or rejects it permanently. */
  putAside: [forGood: boolean];
  /** Inserts the item with this number (from 1). */
  insertNumbered: [number: number];
  /** Fixes the chosen finding. */
  fix: [];
  /** Waives the chosen finding. */
  waive: [];
  /** Switches to the next filter. */
  filter: [];
  /** Undoes the last change of the item that the overlay shows. */
  undo: [];
  /** Completes the typed text. */
  complete: [];
  /** Closes the overlay, if closing has an effect beyond that. */
  close: [];
};

export type RuleName = keyof RuleArguments;

/** One rule: returns the state after a key. */
type Rule<K extends OverlayKind, R extends RuleName> = (
  state: State,
  overlay: Laid<K>,
  ...args: RuleArguments[R]
) => State;

export type RuleArgumentsOf<R extends RuleName> = RuleArguments[R];

/** The rules of one kind of overlay. */
export type KeyRules<K extends OverlayKind> = { readonly [R in RuleName]?: Rule<K, R> };

/**
 * One kind of overlay. Its file also declares the data of the kind, by merging it into `OverlayData`:
 * `declare module '../state.js' { interface OverlayData { readonly goto: { readonly field: Editor } } }`. Only the list
 * `overlays.ts` may import that file, so types that effects and actions share with it are elsewhere.
 */
export type OverlayRules<K extends OverlayKind> = {
  /** The overlay's data when it opens over a state; undefined if it cannot open. */
  readonly opened: (state: State) => Laid<K> | undefined;
  /** The effect that the overlay needs once, when it opens. */
  readonly effect?: (overlay: Laid<K>) => Effect | undefined;
  /** The effect for data that the overlay lacks; evaluated after every action until the answer arrives. */
  readonly question?: (state: State, overlay: Laid<K>) => Effect | undefined;
  /** Whether its field allows moving but not typing. */
  readonly readOnly?: true;
} & KeyRules<K>;

/** The state with the topmost overlay replaced. */
export const showing = (state: State, overlay: Overlay): State => ({ ...state, overlay });

/** The state with one more overlay on top. */
export const laidOver = (state: State, overlay: Overlay): State => ({
  ...state,
  overlay,
  under: state.overlay.kind === 'none' ? [] : [...state.under, state.overlay],
});

/** Closes the uppermost overlay, and leads back to the one below. */
export const popped = (state: State): State => ({
  ...state,
  overlay: state.under.at(-1) ?? { kind: 'none' },
  under: state.under.slice(0, -1),
});

/** A number kept between 0 and the last of so many. */
export const within = (chosen: number, count: number): number => Math.max(0, Math.min(count - 1, chosen));

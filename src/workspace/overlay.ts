// Contract of an overlay, which lies over the document and takes the keys: its data, how it opens, and what keys do to it.

import type { Editor } from './editing/editor.js';
import type { Effect } from './effect.js';
import type { Overlay, OverlayData, State } from './state.js';

export type OverlayKind = Exclude<keyof OverlayData, 'none'>;

/** The overlay of a kind. */
export type Laid<K extends OverlayKind> = { readonly kind: K } & OverlayData[K];

/** What keys do to an overlay: the arguments of each rule. A rule that an overlay lacks does nothing there. */
type RuleArguments = {
  /** The overlay's field after a key. */
  withField: [field: Editor];
  /** Up and down. */
  choose: [step: number];
  /** Enter. */
  accept: [];
  /** The next field, or the one before. */
  nextField: [step: -1 | 1];
  /** The query as a regular expression, or no longer. */
  regex: [];
  /** Puts the chosen thing last in the list, or away for good. */
  putAside: [forGood: boolean];
  /** Inserts the chosen thing with this number (from 1). */
  insertNumbered: [number: number];
  /** Puts the chosen finding right. */
  fix: [];
  /** Waives the chosen finding. */
  waive: [];
  /** The next of the filters. */
  filter: [];
  /** Undoes what the overlay shows. */
  undo: [];
  /** Completes what was begun to be typed. */
  complete: [];
  /** Closes the overlay, where that leaves something behind. */
  close: [];
};

export type RuleName = keyof RuleArguments;

/** One rule: the state after a key. */
type Rule<K extends OverlayKind, R extends RuleName> = (
  state: State,
  overlay: Laid<K>,
  ...args: RuleArguments[R]
) => State;

export type RuleArgumentsOf<R extends RuleName> = RuleArguments[R];

/** What keys do to one kind of overlay. */
export type KeyRules<K extends OverlayKind> = { readonly [R in RuleName]?: Rule<K, R> };

/**
 * One kind of overlay. Its file also declares the data of the kind, by merging it into `OverlayData`:
 * `declare module '../state.js' { interface OverlayData { readonly goto: { readonly field: Editor } } }`.
 */
export type OverlayRules<K extends OverlayKind> = {
  /** How it looks when it is opened over a state; undefined where it cannot be. */
  readonly opened: (state: State) => Laid<K> | undefined;
  /** What it asks for once, when it is opened. */
  readonly effect?: (overlay: Laid<K>) => Effect | undefined;
  /** What it does not know yet: asked after every action until the answer is there. */
  readonly question?: (state: State, overlay: Laid<K>) => Effect | undefined;
  /** Whether its field can be walked in only. */
  readonly readOnly?: true;
} & KeyRules<K>;

/** The state with another overlay in the place of the uppermost. */
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

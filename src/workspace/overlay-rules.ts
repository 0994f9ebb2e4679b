// Contract of an overlay: how it opens, and what keys do to it.

import type { Editor } from './editing/editor.js';
import type { Wish } from './effect.js';
import type { Laid, OverlayKind } from './overlay.js';
import type { State } from './state.js';

/** The rules of one kind of overlay. A missing function means that the key does nothing there. */
export type Rules<K extends OverlayKind> = {
  /** How it looks when it is opened over a state; undefined where it cannot be. */
  readonly opened: (state: State) => Laid<K> | undefined;
  /** What it asks the desk for when it is opened. */
  readonly wish?: (overlay: Laid<K>) => Wish | undefined;
  /** Whether its field can be walked in only. */
  readonly readOnly?: true;
  /** The field after a key; the overlay with it is given back, or another state. */
  readonly withField?: (state: State, overlay: Laid<K>, field: Editor) => State;
  /** Up and down. */
  readonly choose?: (state: State, overlay: Laid<K>, step: number) => State;
  /** Enter. */
  readonly accept?: (state: State, overlay: Laid<K>) => State;
  /** The next field, or the one before. */
  readonly nextField?: (state: State, overlay: Laid<K>, step: -1 | 1) => State;
  /** The query as a regular expression, or no longer. */
  readonly regex?: (state: State, overlay: Laid<K>) => State;
  /** Puts the chosen thing aside: last in the list, or away for good. */
  readonly putAside?: (state: State, overlay: Laid<K>, forGood: boolean) => State;
  /** Puts the chosen finding right. */
  readonly fix?: (state: State, overlay: Laid<K>) => State;
  /** Lets the chosen finding stand. */
  readonly waive?: (state: State, overlay: Laid<K>) => State;
  /** Undoes what it shows. */
  readonly undo?: (state: State, overlay: Laid<K>) => State;
  /** Completes what was begun to be typed. */
  readonly complete?: (state: State, overlay: Laid<K>) => State;
  /** What closing it leaves behind. */
  readonly closed?: (state: State, overlay: Laid<K>) => State;
};

/** The state with another overlay in the place of the uppermost. */
export const showing = (state: State, overlay: State['overlay']): State => ({ ...state, overlay });

/** Closes the uppermost overlay, and leads back to the one below. */
export const popped = (state: State): State => ({
  ...state,
  overlay: state.under.at(-1) ?? { kind: 'none' },
  under: state.under.slice(0, -1),
});

/** A number kept between 0 and the last of so many. */
export const within = (chosen: number, count: number): number => Math.max(0, Math.min(count - 1, chosen));

// Everything that can happen in a work session.

import type { LookupResult } from '../model/lookup.js';
import type { UnitState } from '../model/unit.js';
import type { EditName, MoveName } from './editor.js';
import type { OverlayKind } from './overlay.js';
import type { Analysis } from './state.js';

/** Where one can go in the document: a neighbour, an end, the next segment in a state, where one came from. */
export type Goal = 'next' | 'previous' | 'first' | 'last' | 'back' | Exclude<UnitState, 'done'>;

/** What the translator does. */
export type UserAction =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: EditName }
  | { readonly kind: 'move'; readonly to: MoveName; readonly select: boolean }
  /** Up or down a row in a field this many columns wide; leaves the segment at the text's edge. */
  | { readonly kind: 'row'; readonly step: -1 | 1; readonly columns: number; readonly select: boolean }
  | { readonly kind: 'cut' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  /** Esc: the next digits name a term. */
  | { readonly kind: 'prefix' }
  | { readonly kind: 'insert-term'; readonly number: number }
  | { readonly kind: 'complete' }
  | { readonly kind: 'copy-source' }
  /** The whole translation anew, as an editor outside left it. */
  | { readonly kind: 'rewrite'; readonly text: string }
  | { readonly kind: 'go'; readonly to: Goal }
  | { readonly kind: 'confirm'; readonly stay: boolean }
  | { readonly kind: 'flag' }
  /** The list narrowed to one state, and the next one when it is done again. */
  | { readonly kind: 'filter' }
  | { readonly kind: 'open'; readonly overlay: OverlayKind }
  | { readonly kind: 'close' }
  /** Next or previous search hit, look-up result, line of help. */
  | { readonly kind: 'choose'; readonly step: number }
  /** To the next field of a form. */
  | { readonly kind: 'field'; readonly step: -1 | 1 }
  /** Turns the search query into a regular expression, and back. */
  | { readonly kind: 'regex' }
  | { readonly kind: 'accept' }
  /** Ctrl+C: copies what is selected; else ends the session when it is done twice. */
  | { readonly kind: 'ask-leave' }
  | { readonly kind: 'leave' };

/** What happens by itself: answers that arrive, pauses, failures. */
export type QuietAction =
  | { readonly kind: 'pause' }
  | { readonly kind: 'analysed'; readonly ordinal: number; readonly matches: Analysis }
  | { readonly kind: 'looked-up'; readonly query: string; readonly results: readonly LookupResult[] }
  | { readonly kind: 'saved'; readonly ordinal: number }
  | { readonly kind: 'save-failed'; readonly ordinal: number };

export type Action = UserAction | QuietAction;

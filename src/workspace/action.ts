// Everything that can happen in a work session.

import type { LookupResult } from '../model/lookup.js';
import type { EditName } from './editor.js';
import type { Analysis, Overlay } from './state.js';

/** Where one can go in the document. */
export type Goal = 'next' | 'previous' | 'first' | 'last' | 'untouched' | 'back';

/** What the translator does. */
export type UserAction =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit'; readonly edit: EditName }
  /** Up or down a row in a field this many columns wide; leaves the segment at the text's edge. */
  | { readonly kind: 'row'; readonly step: -1 | 1; readonly columns: number }
  /** Esc: the next digits name a term. */
  | { readonly kind: 'prefix' }
  | { readonly kind: 'insert-term'; readonly number: number }
  | { readonly kind: 'copy-source' }
  | { readonly kind: 'go'; readonly to: Goal }
  | { readonly kind: 'confirm'; readonly stay: boolean }
  | { readonly kind: 'flag' }
  | { readonly kind: 'open'; readonly overlay: Exclude<Overlay['kind'], 'none'> }
  | { readonly kind: 'close' }
  /** Next or previous search hit, look-up result, line of help. */
  | { readonly kind: 'choose'; readonly step: number }
  | { readonly kind: 'accept' }
  /** Ctrl+C: ends the session when it is done twice. */
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

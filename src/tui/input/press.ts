// Presses: what a terminal sends, decoded.

import type { Background } from '../drawing/palettes.js';

/** What the mouse did: its left button, or its wheel. */
export type MouseEventName = 'click' | 'wheel-up' | 'wheel-down';

/** A press of a key that is not text, such as `ctrl+n`, `alt+enter`, `pagedown`; or text, typed or pasted. */
export type Press =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'key'; readonly key: string }
  /** The terminal says where its cursor stands; counted from 1. */
  | { readonly kind: 'place'; readonly column: number }
  /** The mouse, at a cell counted from the upper left corner. */
  | { readonly kind: 'mouse'; readonly event: MouseEventName; readonly x: number; readonly y: number }
  /** The terminal says what its background is like. */
  | { readonly kind: 'background'; readonly background: Background }
  /** The terminal says that it knows the kitty keyboard protocol. */
  | { readonly kind: 'enhanced' };

// Presses: the decoded input of a terminal.

import type { Background } from '../drawing/palettes.js';

/** Mouse events: the left button or the wheel. */
export type MouseEventName = 'click' | 'wheel-up' | 'wheel-down';

/** A key that is not text, such as `ctrl+n`, `alt+enter`, `pagedown`; or text, typed or pasted. */
export type Press =
  | { readonly kind: 'text'; readonly text: string }
  /** `stripped`: escape sequences or control characters were removed. */
  | { readonly kind: 'paste'; readonly text: string; readonly stripped?: true }
  | { readonly kind: 'key'; readonly key: string }
  /** The terminal reports the column of its cursor, one-based. */
  | { readonly kind: 'place'; readonly column: number }
  /** A mouse event at a cell, counted from the upper left corner. */
  | { readonly kind: 'mouse'; readonly event: MouseEventName; readonly x: number; readonly y: number }
  /** The terminal reports its background. */
  | { readonly kind: 'background'; readonly background: Background }
  /** The terminal reports that it supports the kitty keyboard protocol. */
  | { readonly kind: 'enhanced' };

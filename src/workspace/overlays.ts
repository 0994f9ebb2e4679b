// The overlays, and what keys do to whichever is open.

import type { Editor } from './editing/editor.js';
import type { Overlay, OverlayKind } from './overlay.js';
import { popped, type Rules } from './overlay-rules.js';
import { candidates } from './overlays/candidates.js';
import { comment } from './overlays/comment.js';
import { exporting } from './overlays/export.js';
import { findings } from './overlays/findings.js';
import { form } from './overlays/form.js';
import { goto } from './overlays/goto.js';
import { help } from './overlays/help.js';
import { history } from './overlays/history.js';
import { home } from './overlays/home.js';
import { lookup } from './overlays/lookup.js';
import { palette } from './overlays/palette.js';
import { pick } from './overlays/pick.js';
import { spread } from './overlays/propagate.js';
import { replace } from './overlays/replace.js';
import { search } from './overlays/search.js';
import { settings } from './overlays/settings.js';
import { waive } from './overlays/waive.js';
import { type State, wishing } from './state.js';

const overlays: { readonly [K in OverlayKind]: Rules<K> } = {
  candidates,
  comment,
  export: exporting,
  findings,
  form,
  goto,
  help,
  history,
  home,
  lookup,
  palette,
  pick,
  replace,
  search,
  settings,
  spread,
  waive,
};

/** An overlay with the rules of its kind. */
type Ruled = {
  readonly rules: Rules<OverlayKind>;
  readonly overlay: Extract<Overlay, { kind: OverlayKind }>;
};

// The table pairs each kind with its own rules; TypeScript cannot follow that through a union.
const ruled = ({ overlay }: State): Ruled | undefined =>
  overlay.kind === 'none' ? undefined : { rules: overlays[overlay.kind] as Rules<OverlayKind>, overlay };

/** Opens an overlay over what is there; the key of the open one closes it. */
export const open = (state: State, kind: OverlayKind): State => {
  if (state.overlay.kind === kind) return close(state);
  const overlay = overlays[kind].opened(state);
  if (overlay === undefined) return state;
  const under = state.overlay.kind === 'none' ? [] : [...state.under, state.overlay];
  const laid: State = { ...state, overlay, under: under.filter((one) => one.kind !== kind) };
  const wish = ruled(laid)?.rules.wish?.(overlay);
  return wish === undefined ? laid : wishing(laid, wish);
};

/** Back to what is below. */
export const close = (state: State): State => {
  const open = ruled(state);
  if (open === undefined) return state;
  return open.rules.closed?.(state, open.overlay) ?? popped(state);
};

/** Whether the open overlay's field may be typed into. */
export const canType = (state: State): boolean => ruled(state)?.rules.readOnly !== true;

/** The field of the open overlay after a key. */
export const withField = (state: State, field: Editor): State => {
  const open = ruled(state);
  return open?.rules.withField?.(state, open.overlay, field) ?? state;
};

/** Up and down in the open overlay. */
export const choose = (state: State, step: number): State => {
  const open = ruled(state);
  return open?.rules.choose?.(state, open.overlay, step) ?? state;
};

/** Enter in the open overlay. */
export const accept = (state: State): State => {
  const open = ruled(state);
  return open?.rules.accept?.(state, open.overlay) ?? state;
};

/** To another field of the open overlay. */
export const nextField = (state: State, step: -1 | 1): State => {
  const open = ruled(state);
  return open?.rules.nextField?.(state, open.overlay, step) ?? state;
};

/** The open overlay's query as a regular expression, or no longer. */
export const toggleRegex = (state: State): State => {
  const open = ruled(state);
  return open?.rules.regex?.(state, open.overlay) ?? state;
};

/** The chosen thing of the open overlay put last, or away for good. */
export const putAside = (state: State, forGood: boolean): State => {
  const open = ruled(state);
  return open?.rules.putAside?.(state, open.overlay, forGood) ?? state;
};

/** The chosen finding of the open overlay put right. */
export const fixIn = (state: State): State => {
  const open = ruled(state);
  return open?.rules.fix?.(state, open.overlay) ?? state;
};

/** The chosen finding of the open overlay let stand. */
export const waiveIn = (state: State): State => {
  const open = ruled(state);
  return open?.rules.waive?.(state, open.overlay) ?? state;
};

/** What the open overlay shows, undone. */
export const undoIn = (state: State): State => {
  const open = ruled(state);
  return open?.rules.undo?.(state, open.overlay) ?? state;
};

/** What was begun to be typed in the open overlay, completed. */
export const completeIn = (state: State): State => {
  const open = ruled(state);
  return open?.rules.complete?.(state, open.overlay) ?? state;
};

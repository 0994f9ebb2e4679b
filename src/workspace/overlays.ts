// The overlays, and the one way to open, close and ask whichever lies uppermost.

import type { Effect } from './effect.js';
import {
  type KeyRules,
  type Laid,
  type OverlayKind,
  type OverlayRules,
  popped,
  type RuleArgumentsOf,
  type RuleName,
} from './overlay.js';
import { candidates } from './overlays/candidates.js';
import { comment } from './overlays/comment.js';
import { concordance } from './overlays/concordance.js';
import { conflict } from './overlays/conflict.js';
import { details } from './overlays/details.js';
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
import { preview } from './overlays/preview.js';
import { propagate } from './overlays/propagate.js';
import { replace } from './overlays/replace.js';
import { search } from './overlays/search.js';
import { settings } from './overlays/settings.js';
import { waive } from './overlays/waive.js';
import { type State, withEffect } from './state.js';

const overlays: { readonly [K in OverlayKind]: OverlayRules<K> } = {
  candidates,
  comment,
  concordance,
  conflict,
  details,
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
  preview,
  replace,
  search,
  settings,
  propagate,
  waive,
};

/** Applies a rule to a state; undefined if the overlay has no such rule. */
const applied = <K extends OverlayKind, R extends RuleName>(
  state: State,
  overlay: Laid<K>,
  name: R,
  args: RuleArgumentsOf<R>,
): State | undefined => {
  const rules: KeyRules<K> = overlays[overlay.kind];
  return rules[name]?.(state, overlay, ...args);
};

/** Applies a key to the uppermost overlay; undefined if there is none, or if it has no rule for the key. */
export const runRule = <R extends RuleName>(state: State, name: R, ...args: RuleArgumentsOf<R>): State =>
  state.overlay.kind === 'none' ? state : (applied(state, state.overlay, name, args) ?? state);

/** Opens an overlay over what is there; the key of the open one closes it. */
export const open = (state: State, kind: OverlayKind): State => {
  if (state.overlay.kind === kind) return close(state);
  const overlay = overlays[kind].opened(state);
  if (overlay === undefined) return state;
  const under = state.overlay.kind === 'none' ? [] : [...state.under, state.overlay];
  const laid: State = { ...state, overlay, under: under.filter((one) => one.kind !== kind) };
  const effect = effectOf(overlay);
  return effect === undefined ? laid : withEffect(laid, effect);
};

const effectOf = <K extends OverlayKind>(overlay: Laid<K>): Effect | undefined =>
  overlays[overlay.kind].effect?.(overlay);

/** Back to what is below the uppermost overlay. */
export const close = (state: State): State =>
  state.overlay.kind === 'none' ? state : (applied(state, state.overlay, 'close', []) ?? popped(state));

/** Whether the uppermost overlay's field may be typed into. */
export const canType = ({ overlay }: State): boolean =>
  overlay.kind === 'none' || overlays[overlay.kind].readOnly !== true;

const questionOf = <K extends OverlayKind>(state: State, overlay: Laid<K>): Effect | undefined =>
  overlays[overlay.kind].question?.(state, overlay);

/** The state with what the uppermost overlay does not know yet, asked as an effect. */
export const withQuestion = (state: State): State => {
  const question = state.overlay.kind === 'none' ? undefined : questionOf(state, state.overlay);
  return question === undefined ? state : withEffect(state, question);
};

// The list of overlays, and how the topmost one is opened, closed and asked.

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
import { earlier } from './overlays/earlier.js';
import { exporting } from './overlays/export.js';
import { exported } from './overlays/exported.js';
import { findings } from './overlays/findings.js';
import { form } from './overlays/form.js';
import { goto } from './overlays/goto.js';
import { help } from './overlays/help.js';
import { history } from './overlays/history.js';
import { home } from './overlays/home.js';
import { lookup } from './overlays/lookup.js';
import { meeting } from './overlays/meeting.js';
import { meetingCheck } from './overlays/meeting-check.js';
import { meetings } from './overlays/meetings.js';
import { palette } from './overlays/palette.js';
import { participantFile } from './overlays/participant-file.js';
import { participants } from './overlays/participants.js';
import { person } from './overlays/person.js';
import { pick } from './overlays/pick.js';
import { preview } from './overlays/preview.js';
import { propagate } from './overlays/propagate.js';
import { replace } from './overlays/replace.js';
import { review } from './overlays/review.js';
import { reviewFile } from './overlays/review-file.js';
import { search } from './overlays/search.js';
import { settings } from './overlays/settings.js';
import { statistics } from './overlays/statistics.js';
import { waive } from './overlays/waive.js';
import { type State, withEffect } from './state.js';

const overlays: { readonly [K in OverlayKind]: OverlayRules<K> } = {
  candidates,
  comment,
  concordance,
  conflict,
  details,
  export: exporting,
  exported,
  findings,
  form,
  goto,
  help,
  history,
  earlier,
  home,
  lookup,
  meeting,
  'meeting-check': meetingCheck,
  meetings,
  palette,
  'participant-file': participantFile,
  participants,
  person,
  pick,
  preview,
  replace,
  review,
  'review-file': reviewFile,
  search,
  settings,
  statistics,
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

/** Applies a key to the topmost overlay; undefined if there is none, or if it has no rule for the key. */
export const runRule = <R extends RuleName>(state: State, name: R, ...args: RuleArgumentsOf<R>): State =>
  state.overlay.kind === 'none' ? state : (applied(state, state.overlay, name, args) ?? state);

/** Opens an overlay on top of the others; the key of the open overlay closes it. */
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

/** Closes the topmost overlay. */
export const close = (state: State): State =>
  state.overlay.kind === 'none' ? state : (applied(state, state.overlay, 'close', []) ?? popped(state));

/** Whether the topmost overlay has a field that can be typed into. */
export const canType = ({ overlay }: State): boolean =>
  overlay.kind === 'none' || overlays[overlay.kind].readOnly !== true;

const questionOf = <K extends OverlayKind>(state: State, overlay: Laid<K>): Effect | undefined =>
  overlays[overlay.kind].question?.(state, overlay);

/** The state with an effect that asks for the data the topmost overlay lacks. */
export const withQuestion = (state: State): State => {
  const question = state.overlay.kind === 'none' ? undefined : questionOf(state, state.overlay);
  return question === undefined ? state : withEffect(state, question);
};

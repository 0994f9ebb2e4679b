// The reducer of a work session: (state, action) → state. The state changes nowhere else.

import type { Action, UserAction } from './action.js';
import { insertByDigit, insertTerm, settleParticle } from './editing/insert-term.js';
import type { EditKind } from './editing/past.js';
import { recorded } from './editing/undo.js';
import { withTour } from './guide/tour.js';
import { withQuestion } from './overlays.js';
import { reduceQuietly } from './reduce-quietly.js';
import { isUserAction, reduceUser } from './reduce-user.js';
import { withArrival } from './segments/pretranslate.js';
import type { State } from './state.js';

const erasing = new Set<string>(['backspace', 'delete']);

const mannerOf = (action: UserAction): EditKind => {
  if (action.kind === 'type') return 'type';
  return action.kind === 'edit' && erasing.has(action.edit) ? 'erase' : 'other';
};

// Remember a term that was just inserted while its particle may still be typed.
const keepsInsertion = (action: UserAction, { to, overlay }: State): boolean => {
  if (['insert-term', 'insert-insertable', 'prefix', 'complete', 'accept'].includes(action.kind)) return true;
  return to === 'ko' && overlay.kind === 'none' && mannerOf(action) !== 'other';
};

/** At the end of a word, correct the particle after an inserted term. */
const settled = (state: State, action: UserAction): State => {
  const goesOn = action.kind === 'type' ? /^[가-힣]/u.test(action.text) : mannerOf(action) === 'erase';
  if (goesOn || action.kind === 'undo' || state.overlay.kind !== 'none') return state;
  return recorded(state, settleParticle(state));
};

const act = (state: State, action: UserAction, before: State): State => {
  const ready = settled(state, action);
  const next = reduceUser(ready, action, before);
  // Undo and actions that change several segments write their own steps.
  const written = next.past === ready.past ? recorded(ready, next, mannerOf(action)) : next;
  const noted = written.current === before.current ? written : withArrival(written);
  const notice = noted.notice ?? ready.notice;
  // Moving right may have inserted ghost text.
  const isKept = keepsInsertion(action, noted) || noted.inserted !== ready.inserted;
  return { ...noted, notice, inserted: isKept ? noted.inserted : undefined };
};

const answers = new Set<UserAction['kind']>(['propagate', 'close', 'open']);

/** Any other key dismisses the prompt and keeps its own meaning, so that no letter is lost. */
const passedOver = (state: State, { kind }: UserAction): State =>
  state.overlay.kind === 'propagate' && !answers.has(kind) ? { ...state, overlay: { kind: 'none' } } : state;

/** The state after a key. The key clears the notice and ends what `prefix` began. */
const afterKey = (state: State, action: UserAction): State => {
  const { pending } = state;
  const clear: State = { ...state, notice: undefined, pending: undefined };
  if (pending !== undefined && action.kind === 'type') {
    const digit = /^[0-9]/.exec(action.text.normalize('NFKC'))?.[0];
    if (digit !== undefined) {
      const ready = { ...state, notice: undefined };
      const next = recorded(ready, insertByDigit(ready, digit));
      const rest = action.text.slice(1);
      return rest === '' ? next : afterKey(next, { kind: 'type', text: rest });
    }
  }
  if (pending !== undefined && (action.kind === 'close' || action.kind === 'prefix')) return clear;
  // Any key that is not a digit completes a waiting number; Enter does nothing more.
  const inserted = pending ? recorded(clear, insertTerm(clear, Number(pending))) : clear;
  if (pending && action.kind === 'confirm') return inserted;
  return act(passedOver(inserted, action), action, state);
};

/** The state after an action; the same object if nothing changed. New effects are appended to `effects`. */
export const reduce = (state: State, action: Action): State => {
  const next = isUserAction(action)
    ? withTour(state, action, afterKey(state, action))
    : reduceQuietly(state, action);
  return next === state ? state : withQuestion(next);
};

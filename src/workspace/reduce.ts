// (state, action) → state: the only place where a work session changes.

import type { Action, QuietAction, UserAction } from './action.js';
import { confirm, keepDraft, toggleFlag } from './commit.js';
import { type Editor, editorWith, edits, insert, moveRow } from './editor.js';
import { insertByDigit, insertTerm } from './insert-term.js';
import { accept, choose, close, open, withField } from './overlay.js';
import { currentUnit, focus } from './select.js';
import type { NoticeKind, State } from './state.js';
import { go } from './travel.js';

const withFocus = (state: State, editor: Editor): State =>
  state.overlay.kind === 'none' ? { ...state, editor } : withField(state, editor);

const type = (state: State, text: string): State => {
  const field = focus(state);
  if (field === undefined) return state;
  const oneLine = state.overlay.kind === 'none' ? text : text.replaceAll('\n', ' ');
  return withFocus(state, insert(field, oneLine));
};

const row = (state: State, step: -1 | 1, columns: number): State => {
  if (state.overlay.kind !== 'none') return choose(state, step);
  const editor = moveRow(state.editor, step, columns);
  if (editor !== undefined) return { ...state, editor };
  const moved = go(state, step > 0 ? 'next' : 'previous');
  if (moved === state || step < 0) return moved;
  return { ...moved, editor: edits['text-start'](moved.editor) };
};

const copySource = (state: State): State => {
  if (state.editor.text.trim() !== '') return { ...state, notice: { kind: 'target-not-empty', values: {} } };
  return { ...state, editor: editorWith(currentUnit(state)?.segment.text ?? '') };
};

const confirmed = (state: State, stay: boolean): State => {
  const kept = confirm(state);
  const next = stay ? kept : go(kept, 'next');
  // Where nothing else tells that something happened, a sentence does.
  return next.current === state.current && currentUnit(next)?.state === 'done'
    ? { ...next, notice: { kind: 'confirmed', values: {} } }
    : next;
};

const leave = (state: State): State => ({ ...keepDraft(state), ended: 'saved' });

const askLeave = (state: State, asked: NoticeKind | undefined): State => {
  if (asked === 'unsaved-leave') return { ...state, ended: 'anyway' };
  return asked === 'ask-leave' ? leave(state) : { ...state, notice: { kind: 'ask-leave', values: {} } };
};

const onUser = (state: State, action: UserAction, before: State): State => {
  switch (action.kind) {
    case 'type':
      return type(state, action.text);
    case 'edit': {
      const field = focus(state);
      return field === undefined ? state : withFocus(state, edits[action.edit](field));
    }
    case 'row':
      return row(state, action.step, action.columns);
    case 'prefix':
      return { ...state, pending: before.pending === undefined ? '' : undefined };
    case 'insert-term':
      return insertTerm(state, action.number);
    case 'copy-source':
      return copySource(state);
    case 'go':
      return go(state, action.to);
    case 'confirm':
      return confirmed(state, action.stay);
    case 'flag':
      return toggleFlag(state);
    case 'open':
      return open(state, action.overlay);
    case 'close':
      return close(state);
    case 'choose':
      return choose(state, action.step);
    case 'accept':
      return accept(state);
    case 'ask-leave':
      return askLeave(state, before.notice?.kind);
    case 'leave':
      return leave(state);
    default:
      return action satisfies never;
  }
};

const onQuiet = (state: State, action: QuietAction): State => {
  switch (action.kind) {
    case 'pause':
      return keepDraft(state);
    case 'analysed':
      return { ...state, matches: new Map(state.matches).set(action.ordinal, action.matches) };
    case 'looked-up':
      return state.overlay.kind === 'lookup'
        ? {
            ...state,
            overlay: { ...state.overlay, answered: action.query, results: action.results, chosen: 0 },
          }
        : state;
    case 'saved':
      return {
        ...state,
        unsaved: new Set([...state.unsaved].filter((ordinal) => ordinal !== action.ordinal)),
      };
    case 'save-failed':
      return {
        ...state,
        unsaved: new Set(state.unsaved).add(action.ordinal),
        ended: 'no',
        notice: {
          kind: state.ended === 'no' ? 'not-saved' : 'unsaved-leave',
          values: { number: action.ordinal + 1 },
        },
      };
    default:
      return action satisfies never;
  }
};

const isQuiet = (action: Action): action is QuietAction =>
  ['pause', 'analysed', 'looked-up', 'saved', 'save-failed'].includes(action.kind);

/** The state after an action. A key takes the notice away and ends what Esc began. */
export const reduce = (state: State, action: Action): State => {
  if (isQuiet(action)) return onQuiet(state, action);
  const { pending } = state;
  if (pending !== undefined && action.kind === 'type') {
    const digit = /^[0-9]/.exec(action.text.normalize('NFKC'))?.[0];
    if (digit !== undefined) {
      const next = insertByDigit({ ...state, notice: undefined }, digit);
      const rest = action.text.slice(1);
      return rest === '' ? next : reduce(next, { kind: 'type', text: rest });
    }
  }
  const clear: State = { ...state, notice: undefined, pending: undefined };
  // A number that waited for another digit is complete when some other key comes; Enter does nothing more.
  const settled = pending ? insertTerm(clear, Number(pending)) : clear;
  if (pending && action.kind === 'confirm') return settled;
  const next = onUser(settled, action, state);
  return action.kind === 'insert-term' || action.kind === 'prefix' ? next : { ...next, inserted: undefined };
};

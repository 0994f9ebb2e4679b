// (state, action) → state: the only place where a work session changes.

import type { Action, QuietAction, UserAction } from './action.js';
import { copy, hasSelection, withoutSelection } from './editing/clipboard.js';
import { type Editor, editorWith, edits, insert, move, moveRow, selectionOf } from './editing/editor.js';
import { fixCurrent } from './editing/fix.js';
import { insertMemory } from './editing/insert-memory.js';
import { complete, insertAid, insertByDigit, insertTerm, settleParticle } from './editing/insert-term.js';
import type { Manner } from './editing/past.js';
import { recorded, redo, undo } from './editing/undo.js';
import { focus } from './focus.js';
import { putSuggestion } from './overlays/pick.js';
import { askingCurrent } from './overlays/waive.js';
import {
  accept,
  canType,
  choose,
  close,
  completeIn,
  fixIn,
  nextField,
  open,
  putAside,
  toggleRegex,
  undoIn,
  waiveIn,
  withField,
} from './overlays.js';
import { reduceQuietly } from './reduce-quietly.js';
import { confirm, keepDraft, toggleFlag, toggleMark } from './segments/commit.js';
import { offerSpread } from './segments/propagate.js';
import { seek } from './segments/seek.js';
import { go } from './segments/travel.js';
import { currentUnit, nextFilter } from './select.js';
import { type NoticeKind, type State, told, wishing } from './state.js';
import { open as openForm } from './terms/open-form.js';

const withFocus = (state: State, change: (field: Editor) => Editor): State => {
  const field = focus(state);
  if (field === undefined) return state;
  const editor = change(field);
  if (editor.text !== field.text && !canType(state)) return state;
  return state.overlay.kind === 'none' ? { ...state, editor } : withField(state, editor);
};

const type = (state: State, text: string): State => {
  const oneLine = state.overlay.kind === 'none' ? text : text.replaceAll('\n', ' ');
  return withFocus(state, (field) => insert(field, oneLine));
};

const row = (state: State, { step, columns, select }: UserAction & { kind: 'row' }): State => {
  if (state.overlay.kind !== 'none' && state.overlay.kind !== 'pick') return choose(state, step);
  const field = focus(state);
  const moved = field && moveRow(field, step, columns, select);
  if (moved !== undefined) return withFocus(state, () => moved);
  if (select || state.overlay.kind !== 'none') return state;
  const next = go(state, step > 0 ? 'next' : 'previous');
  return next.current === state.current || step < 0
    ? next
    : { ...next, editor: move(next.editor, 'text-start') };
};

const copySource = (state: State): State =>
  state.editor.text.trim() === ''
    ? { ...state, editor: editorWith(currentUnit(state)?.segment.text ?? '') }
    : told(state, 'target-not-empty');

const confirmed = (state: State, stay: boolean): State => {
  const kept = confirm(state);
  const next = stay ? kept : go(kept, 'next');
  // Where nothing else tells that something happened, a sentence does.
  const said =
    next.current === state.current && currentUnit(next)?.state === 'done' ? told(next, 'confirmed') : next;
  return offerSpread(said, state.current);
};

/** Cuts where the insertion point stands in the source; elsewhere that has to be said first. */
const split = (state: State): State => {
  const { overlay, current, editor } = state;
  if (overlay.kind !== 'pick') return told(open(state, 'pick'), 'where-to-split');
  const at = selectionOf(overlay.field)?.start ?? overlay.field.cursor;
  return wishing(keepDraft(state), { kind: 'split', ordinal: current, at, target: editor.cursor });
};

const filtered = (state: State): State => {
  const filter = nextFilter(state);
  return filter === 'findings' ? wishing({ ...state, filter }, { kind: 'inspect' }) : { ...state, filter };
};

const leave = (state: State): State => ({ ...keepDraft(state), ended: 'saved' });

const askLeave = (state: State, asked: NoticeKind | undefined): State => {
  if (asked === 'unsaved-leave') return { ...state, ended: 'anyway' };
  if (hasSelection(state)) return copy(state);
  return asked === 'ask-leave' ? leave(state) : told(state, 'ask-leave');
};

const onUser = (state: State, action: UserAction, before: State): State => {
  switch (action.kind) {
    case 'type':
      return type(state, action.text);
    case 'edit':
      return withFocus(state, edits[action.edit]);
    case 'move':
      return withFocus(state, (field) => move(field, action.to, action.select));
    case 'row':
      return row(state, action);
    case 'cut':
      return withFocus(copy(state), withoutSelection);
    case 'copy':
      return copy(state);
    case 'paste':
      return type(state, state.clipboard);
    case 'undo':
      return state.overlay.kind === 'none' ? undo(state) : undoIn(state);
    case 'redo':
      return redo(state);
    case 'prefix':
      return { ...state, pending: before.pending === undefined ? '' : undefined };
    case 'insert-term':
      return state.overlay.kind === 'pick'
        ? putSuggestion(state, state.overlay, action.number - 1)
        : insertTerm(state, action.number);
    case 'insert-aid':
      return insertAid(state, action.aid);
    case 'complete':
      return state.overlay.kind === 'none' ? complete(state) : completeIn(state);
    case 'copy-source':
      return copySource(state);
    case 'insert-memory':
      return insertMemory(state);
    case 'rewrite':
      return { ...state, editor: editorWith(action.text) };
    case 'go':
      return go(state, action.to);
    case 'confirm':
      return confirmed(state, action.stay);
    case 'flag':
      return toggleFlag(state);
    case 'filter':
      return filtered(keepDraft(state));
    case 'open':
      return open(state, action.overlay);
    case 'close':
      return close(state);
    case 'choose':
      return choose(state, action.step);
    case 'field':
      return nextField(state, action.step);
    case 'term-form':
      return openForm(state);
    case 'put-aside':
      return putAside(state, action.forGood);
    case 'regex':
      return toggleRegex(state);
    case 'seek':
      return seek(state);
    case 'split':
      return split(state);
    case 'join':
      return wishing(keepDraft(state), { kind: 'join', ordinal: state.current });
    case 'mark':
      return toggleMark(state);
    case 'fix':
      return state.overlay.kind === 'none' ? fixCurrent(state) : fixIn(state);
    case 'waive':
      return state.overlay.kind === 'none' ? askingCurrent(state) : waiveIn(state);
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

const erasing = new Set<string>(['backspace', 'delete']);

const mannerOf = (action: UserAction): Manner => {
  if (action.kind === 'type') return 'type';
  return action.kind === 'edit' && erasing.has(action.edit) ? 'erase' : 'other';
};

// A term just inserted is remembered while its particle may still be typed.
const keepsInsertion = (action: UserAction, { to, overlay }: State): boolean => {
  if (['insert-term', 'insert-aid', 'prefix', 'complete', 'accept'].includes(action.kind)) return true;
  return to === 'ko' && overlay.kind === 'none' && mannerOf(action) !== 'other';
};

/** Where a word ends, the particle behind an inserted term is put right. */
const settled = (state: State, action: UserAction): State => {
  const goesOn = action.kind === 'type' ? /^[가-힣]/u.test(action.text) : mannerOf(action) === 'erase';
  if (goesOn || action.kind === 'undo' || state.overlay.kind !== 'none') return state;
  return recorded(state, settleParticle(state));
};

const act = (state: State, action: UserAction, before: State): State => {
  const ready = settled(state, action);
  const next = onUser(ready, action, before);
  // Undoing, and what changes several segments, write their own steps.
  const noted = next.past === ready.past ? recorded(ready, next, mannerOf(action)) : next;
  const notice = noted.notice ?? ready.notice;
  return { ...noted, notice, inserted: keepsInsertion(action, noted) ? noted.inserted : undefined };
};

const answers = new Set<UserAction['kind']>(['accept', 'close', 'open']);

/** Whoever goes on working has answered the question, and loses neither a letter nor a key. */
const passedOver = (state: State, { kind }: UserAction): State =>
  state.overlay.kind === 'spread' && !answers.has(kind) ? { ...state, overlay: { kind: 'none' } } : state;

/** The state after an action. A key takes the notice away and ends what Esc began. */
export const reduce = (state: State, action: Action): State => {
  if (isQuiet(action)) return reduceQuietly(state, action);
  const { pending } = state;
  const clear: State = { ...state, notice: undefined, pending: undefined };
  if (pending !== undefined && action.kind === 'type') {
    const digit = /^[0-9]/.exec(action.text.normalize('NFKC'))?.[0];
    if (digit !== undefined) {
      const ready = { ...state, notice: undefined };
      const next = recorded(ready, insertByDigit(ready, digit));
      const rest = action.text.slice(1);
      return rest === '' ? next : reduce(next, { kind: 'type', text: rest });
    }
  }
  // A number that waited for another digit is complete when some other key comes; Enter does nothing more.
  const inserted = pending ? recorded(clear, insertTerm(clear, Number(pending))) : clear;
  if (pending && action.kind === 'confirm') return inserted;
  return act(passedOver(inserted, action), action, state);
};

const quiet: Readonly<Record<QuietAction['kind'], true>> = {
  pause: true,
  analysed: true,
  'looked-up': true,
  saved: true,
  'save-failed': true,
  remembered: true,
  found: true,
  twins: true,
  'term-row': true,
  'term-saved': true,
  'term-undone': true,
  history: true,
  candidates: true,
  documents: true,
  browsed: true,
  formats: true,
  exported: true,
  arrived: true,
  seated: true,
  failed: true,
  suggested: true,
  inspected: true,
  recut: true,
  sought: true,
  waived: true,
};
const isQuiet = (action: Action): action is QuietAction => action.kind in quiet;

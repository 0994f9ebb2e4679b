// Reduces the actions of the translator, one rule for each action.

import type { Action, UserAction } from './action.js';
import { copy, hasSelection, withoutSelection } from './editing/clipboard.js';
import {
  type Editor,
  editorWith,
  edits,
  insert,
  move,
  moveRow,
  pointAt,
  selectionOf,
} from './editing/editor.js';
import { fixCurrent } from './editing/fix.js';
import { completeAll, completeWord, ghostText } from './editing/ghost.js';
import { codedSource, insertCode, missingCodes } from './editing/insert-code.js';
import { insertMemory } from './editing/insert-memory.js';
import { insertInsertable, insertTerm } from './editing/insert-term.js';
import { redo, undo } from './editing/undo.js';
import { withEditor } from './editing/with-editor.js';
import { openWaiveHere } from './findings/open-waive.js';
import { focus } from './focus.js';
import type { NoticeKind } from './guide/notice.js';
import { toggleTour } from './guide/tour.js';
import { canType, close, open, runRule } from './overlays.js';
import { retryUnsaved } from './segments/change-units.js';
import { confirm, keepDraft, toggleFlag, toggleMark } from './segments/commit.js';
import { pretranslate } from './segments/pretranslate.js';
import { answerPropagation, offerPropagation } from './segments/propagate.js';
import { unitsAt } from './segments/recut.js';
import { seek } from './segments/seek.js';
import { go } from './segments/travel.js';
import { currentUnit, nextFilter } from './select.js';
import { type State, withEffect, withNotice } from './state.js';
import { open as openForm } from './terms/open-form.js';

const inDocument = ({ overlay }: State): boolean => overlay.kind === 'none';

const withFocus = (state: State, change: (field: Editor) => Editor): State => {
  const field = focus(state);
  if (field === undefined) return state;
  const editor = change(field);
  if (editor.text !== field.text && !canType(state)) return state;
  return state.overlay.kind === 'none' ? withEditor(state, editor) : runRule(state, 'withField', editor);
};

const type = (state: State, text: string): State => {
  const oneLine = state.overlay.kind === 'none' ? text : text.replaceAll('\n', ' ');
  return withFocus(state, (field) => insert(field, oneLine));
};

const row = (
  state: State,
  { step, columns, measure, select }: UserAction & { readonly kind: 'row' },
): State => {
  if (state.overlay.kind !== 'none' && state.overlay.kind !== 'pick') return runRule(state, 'choose', step);
  const field = focus(state);
  const moved = field && moveRow(field, step, { columns, measure }, select);
  if (moved !== undefined) return withFocus(state, () => moved);
  if (select || state.overlay.kind !== 'none') return state;
  const next = go(state, step > 0 ? 'next' : 'previous');
  return next.current === state.current || step < 0
    ? next
    : { ...next, editor: move(next.editor, 'text-start') };
};

/** Moving right from the end of the text accepts the ghost text. */
const moved = (state: State, { to, select }: UserAction & { readonly kind: 'move' }): State => {
  const { text, cursor } = state.editor;
  const isTaken = to === 'right' && !select && inDocument(state) && cursor === text.length;
  return isTaken && ghostText(state) !== ''
    ? completeAll(state)
    : withFocus(state, (field) => move(field, to, select));
};

const copySource = (state: State): State =>
  state.editor.text.trim() === ''
    ? withEditor(state, editorWith(codedSource(state)))
    : withNotice(state, 'target-not-empty');

const confirmed = (state: State, stay: boolean): State => {
  // Repeat failed saves first: after a failure the translator presses the key to save, not to confirm the next segment.
  if (stay && state.unsaved.size > 0) return withNotice(retryUnsaved(keepDraft(state)), 'saved-first');
  const kept = confirm(state);
  const next = stay ? kept : go(kept, 'next');
  // Add a notice where nothing else on the screen shows the result.
  const said =
    next.current === state.current && currentUnit(next)?.state === 'done'
      ? withNotice(next, 'confirmed')
      : next;
  const offered = offerPropagation(retryUnsaved(said), state.current);
  return withEffect(offered, { kind: 'wait-for-idle', reason: 'change' });
};

/** Completes the begun word; if there is none, inserts the next missing inline code. */
const completeOrInsertCode = (state: State): State => {
  const completed = completeWord(state);
  return completed === state && missingCodes(state).length > 0 ? insertCode(state) : completed;
};

/** Splits at the insertion point in the source. Without one, opens the overlay that asks for it. */
const split = (state: State): State => {
  const { overlay, current, editor } = state;
  if (overlay.kind !== 'pick') return withNotice(open(state, 'pick'), 'where-to-split');
  const at = selectionOf(overlay.field)?.start ?? overlay.field.cursor;
  const kept = keepDraft(state);
  const expected = unitsAt(kept, current, 1);
  return withEffect(kept, { kind: 'split', ordinal: current, at, target: editor.cursor, expected });
};

const join = (state: State): State => {
  const kept = keepDraft(state);
  const { current: ordinal } = kept;
  return withEffect(kept, { kind: 'join', ordinal, expected: unitsAt(kept, ordinal, 2) });
};

const filtered = (state: State): State => {
  const filter = nextFilter(state);
  return filter === 'findings' ? withEffect({ ...state, filter }, { kind: 'inspect' }) : { ...state, filter };
};

const leave = (state: State): State => ({ ...retryUnsaved(keepDraft(state)), ended: 'saved' });

const askLeave = (state: State, asked: NoticeKind | undefined): State => {
  if (asked === 'unsaved-leave') return { ...state, ended: 'anyway' };
  if (hasSelection(state)) return copy(state);
  return asked === 'ask-leave' ? leave(state) : withNotice(state, 'ask-leave');
};

/** Esc ends the opening of a document first. */
const closeOrStop = (state: State): State => {
  const { waitedFor } = state;
  if (waitedFor?.kind !== 'opening') return close(state);
  const stopped: State = { ...state, waitedFor: undefined };
  return withEffect(withNotice(stopped, 'opening-stopped', { name: waitedFor.name }), {
    kind: 'stop-opening',
  });
};

type UserActionOf<K extends UserAction['kind']> = Extract<UserAction, { readonly kind: K }>;

/** The rule of each action. `before` is the state before the key cleared the notice and a waiting number. */
const rules: {
  readonly [K in UserAction['kind']]: (state: State, action: UserActionOf<K>, before: State) => State;
} = {
  type: (state, { text, stripped }) => {
    const next = text === '' ? state : type(state, text);
    return stripped === true ? withNotice(next, 'paste-stripped') : next;
  },
  edit: (state, { edit }) => withFocus(state, edits[edit]),
  move: moved,
  row,
  point: (state, { row, column, ...field }) =>
    inDocument(state) ? withFocus(state, (editor) => pointAt(editor, row, column, field)) : state,
  cut: (state) => withFocus(copy(state), withoutSelection),
  copy,
  paste: (state) => type(state, state.clipboard),
  undo: (state) => (inDocument(state) ? undo(state) : runRule(state, 'undo')),
  redo,
  prefix: (state) => ({ ...state, pending: '' }),
  'insert-term': (state, { number }) =>
    inDocument(state) ? insertTerm(state, number) : runRule(state, 'insertNumbered', number),
  'insert-insertable': (state, { insertable }) => insertInsertable(state, insertable),
  'insert-code': insertCode,
  complete: (state) => (inDocument(state) ? completeOrInsertCode(state) : runRule(state, 'complete')),
  'insert-memory': insertMemory,
  pretranslate,
  propagate: (state, { answer }) => answerPropagation(state, answer),
  'copy-source': copySource,
  rewrite: (state, { text }) => withEditor(state, editorWith(text)),
  go: (state, { to }) => go(state, to),
  confirm: (state, { stay }) => confirmed(state, stay),
  flag: toggleFlag,
  filter: (state) => (inDocument(state) ? filtered(keepDraft(state)) : runRule(state, 'filter')),
  open: (state, { overlay }) => open(state, overlay),
  close: closeOrStop,
  choose: (state, { step }) => runRule(state, 'choose', step),
  field: (state, { step }) => runRule(state, 'nextField', step),
  'term-form': openForm,
  'put-aside': (state, { forGood }) => runRule(state, 'putAside', forGood),
  regex: (state) => runRule(state, 'regex'),
  split,
  join,
  mark: toggleMark,
  seek,
  fix: (state) => (inDocument(state) ? fixCurrent(state) : runRule(state, 'fix')),
  waive: (state) => (inDocument(state) ? openWaiveHere(state) : runRule(state, 'waive')),
  accept: (state) => runRule(state, 'accept'),
  'accept-all': (state) => runRule(state, 'acceptAll'),
  'ask-leave': (state, _, { notice }) => askLeave(state, notice?.kind),
  leave,
  tour: (state) => toggleTour(keepDraft(state)),
};

/** Whether an action comes from the translator. */
export const isUserAction = (action: Action): action is UserAction => action.kind in rules;

/** The state after an action of the translator. */
export const reduceUser = <K extends UserAction['kind']>(
  state: State,
  action: UserActionOf<K>,
  before: State,
): State => rules[action.kind](state, action, before);

// Which keys are worth showing where, with the word for what they do there.

import type { Locale } from '../../i18n/locale.js';
import { allFindings } from '../../workspace/findings.js';
import { type Row, type Run, rowWidth, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { type KeyAction, keyLabel, keysOf, keyTable, type Mode } from '../keys.js';

/** A key worth showing, and the word for what it does here (`tui.hint.…`). */
type Hint = readonly [KeyAction, keyof Locale['tui']['hint']];

/** The most important first: what does not fit is left out. */
const hints: Readonly<Record<Mode, readonly Hint[]>> = {
  document: [
    ['help', 'help'],
    ['quit', 'quit'],
    ['confirm', 'confirm'],
    ['insert-term', 'insert-term'],
    ['palette', 'palette'],
    ['lookup', 'lookup'],
    ['undo', 'undo'],
    ['term-form', 'new-term'],
    ['search', 'search'],
    ['next-untouched', 'next-untouched'],
    ['next-finding', 'next-finding'],
    ['flag', 'flag'],
    ['goto', 'goto'],
    ['language', 'language'],
  ],
  search: [
    ['accept', 'next-hit'],
    ['regex', 'regex'],
    ['close', 'close'],
  ],
  goto: [
    ['accept', 'go'],
    ['close', 'close'],
  ],
  comment: [
    ['accept', 'save'],
    ['close', 'close'],
  ],
  lookup: [
    ['choose-next', 'choose'],
    ['accept', 'insert'],
    ['term-form', 'edit'],
    ['seek', 'seek'],
    ['history', 'history'],
    ['search', 'search'],
    ['close', 'close'],
  ],
  help: [
    ['choose-next', 'scroll'],
    ['close', 'close'],
    ['language', 'language'],
  ],
  palette: [
    ['choose-next', 'choose'],
    ['accept', 'do'],
    ['close', 'close'],
  ],
  pick: [
    ['next-field', 'next-word'],
    ['accept', 'insert'],
    ['select-right', 'select'],
    ['split', 'split'],
    ['term-form', 'new-term'],
    ['lookup', 'lookup'],
    ['search', 'search'],
    ['close', 'close'],
  ],
  replace: [
    ['next-field', 'field'],
    ['regex', 'regex'],
    ['accept', 'replace'],
    ['close', 'close'],
  ],
  form: [
    ['accept', 'save'],
    ['next-field', 'field'],
    ['term-form', 'edit-known'],
    ['close', 'close'],
  ],
  candidates: [
    ['accept', 'accept-candidate'],
    ['put-last', 'put-last'],
    ['reject', 'reject'],
    ['close', 'close'],
  ],
  history: [
    ['undo', 'undo'],
    ['close', 'close'],
  ],
  home: [
    ['accept', 'open'],
    ['choose-next', 'choose'],
    ['complete', 'complete'],
    ['close', 'close'],
    ['quit', 'quit'],
  ],
  export: [
    ['choose-next', 'choose'],
    ['accept', 'write'],
    ['close', 'close'],
  ],
  settings: [
    ['choose-next', 'choose'],
    ['accept', 'change'],
    ['close', 'close'],
  ],
  findings: [
    ['accept', 'go'],
    ['fix', 'fix'],
    ['waive', 'waive'],
    ['close', 'close'],
  ],
  waive: [
    ['accept', 'waive'],
    ['choose-next', 'choose'],
    ['close', 'close'],
  ],
  spread: [
    ['accept', 'yes'],
    ['close', 'no'],
  ],
};

/** The first key of an action: the others are for terminals where it does not arrive. */
export const firstKey = (action: KeyAction): string => {
  if (action === 'insert-term') return keysOf(action);
  return keyLabel(keyTable.find((binding) => binding.action === action)?.keys[0] ?? '');
};

/** Whether a key would do nothing where something lies over the document: it is not worth showing then. */
const isIdle = ({ state }: View, action: KeyAction): boolean => {
  const { overlay } = state;
  switch (overlay.kind) {
    case 'form':
      return action === 'term-form' && overlay.twins.length === 0;
    case 'home':
      return action === 'complete' && overlay.field.text === '';
    case 'history':
      return action === 'undo' && overlay.changes.length === 0;
    case 'candidates':
      return action !== 'close' && (overlay.list ?? []).length === 0;
    case 'findings':
      return action !== 'close' && allFindings(state).length === 0;
    default:
      return false;
  }
};

/** As many keys as fit, each with a word on what it does. */
export const hintRow = (view: View, mode: Mode, columns: number): Row => {
  const { t } = view;
  const runs: Run[] = [];
  for (const [action, word] of hints[mode]) {
    if (isIdle(view, action)) continue;
    const next = [
      run(`${runs.length > 0 ? '  ' : ' '}${firstKey(action)}`, 'key'),
      run(` ${t(`tui.hint.${word}`)}`, 'faint'),
    ];
    if (rowWidth([...runs, ...next]) > columns) break;
    runs.push(...next);
  }
  return runs;
};

// The last row: a notice, a one-line field, or the most important keys.

import type { Locale } from '../../i18n/locale.js';
import { width } from '../../text/width.js';
import { searchHits } from '../../workspace/select.js';
import { type KeyAction, keyLabel, keysOf, keyTable } from '../keys.js';
import type { Rect } from '../layout.js';
import type { Painted } from '../paint.js';
import { fieldWindow, fitRow, type Row, type Run, rowWidth, run } from '../row.js';
import type { View } from '../view.js';
import type { Place } from './target.js';

/** A key worth showing, and the word for what it does here (`tui.hint.…`). */
type Hint = readonly [KeyAction, keyof Locale['tui']['hint']];

const documentHints: readonly Hint[] = [
  ['help', 'help'],
  ['quit', 'quit'],
  ['confirm', 'confirm'],
  ['insert-term', 'insert-term'],
  ['lookup', 'lookup'],
  ['search', 'search'],
  ['next-untouched', 'next-untouched'],
  ['flag', 'flag'],
  ['goto', 'goto'],
  ['language', 'language'],
];
const searchHints: readonly Hint[] = [
  ['accept', 'next-hit'],
  ['close', 'close'],
];
const gotoHints: readonly Hint[] = [
  ['accept', 'go'],
  ['close', 'close'],
];
const lookupHints: readonly Hint[] = [
  ['choose-next', 'choose'],
  ['accept', 'insert'],
  ['close', 'close'],
];
const helpHints: readonly Hint[] = [
  ['choose-next', 'scroll'],
  ['close', 'close'],
  ['language', 'language'],
];

const firstKey = (action: KeyAction): string => {
  if (action === 'insert-term') return keysOf(action);
  return keyLabel(keyTable.find((binding) => binding.action === action)?.keys[0] ?? '');
};

/** as many keys as fit, each with a word on what it does. */
const hintRow = ({ t }: View, hints: readonly Hint[], columns: number): Row => {
  const runs: Run[] = [];
  for (const [action, word] of hints) {
    const next = [
      run(`${runs.length > 0 ? '  ' : ' '}${firstKey(action)}`, 'key'),
      run(` ${t(`tui.hint.${word}`)}`, 'faint'),
    ];
    if (rowWidth([...runs, ...next]) > columns) break;
    runs.push(...next);
  }
  return runs;
};

/** A label, a field of one line and a remark; and where the insertion point stands. */
export const fieldRow = (
  label: string,
  field: { readonly text: string; readonly cursor: number },
  remark: Row,
  at: Rect,
): { readonly row: Row; readonly cursor: Place } => {
  const start = width(label) + 2;
  const room = Math.max(4, at.width - start - rowWidth(remark) - 2);
  const { shown, column } = fieldWindow(field.text, field.cursor, room);
  const gap = ' '.repeat(Math.max(1, at.width - start - width(shown) - rowWidth(remark)));
  return {
    row: fitRow([run(` ${label} `, 'title'), run(shown), run(gap), ...remark], at.width),
    cursor: { x: Math.min(at.x + start + column, at.x + at.width - 1), y: at.y },
  };
};

const searchRow = (view: View, at: Rect): ReturnType<typeof fieldRow> | undefined => {
  const { state, t } = view;
  const { overlay } = state;
  if (overlay.kind === 'goto') {
    const remark = hintRow(view, gotoHints, at.width);
    return fieldRow(t('tui.goto-number', { total: state.units.length }), overlay.field, remark, at);
  }
  if (overlay.kind !== 'search') return undefined;
  const hits = searchHits(state.units, overlay.field.text);
  const place = hits.indexOf(state.current) + 1;
  const count = overlay.field.text === '' ? '' : `${place}/${hits.length}`;
  const remark = [
    run(`${count} `, hits.length === 0 ? 'error' : 'plain'),
    ...hintRow(view, searchHints, at.width),
  ];
  return fieldRow(t('tui.search'), overlay.field, remark, at);
};

const notice = ({ state, t }: View): Row | undefined => {
  if (state.pending !== undefined) return [run(` ${t('tui.pending', { number: state.pending })}`, 'notice')];
  if (state.notice === undefined) return undefined;
  const { kind, values } = state.notice;
  const meaning = kind === 'not-saved' || kind === 'unsaved-leave' ? 'error' : 'notice';
  return [run(` ${t(`tui.notice.${kind}`, values)}`, meaning)];
};

/** The row, and the insertion point if a field is in it. */
export const hintsPane = (view: View, at: Rect): Painted & { readonly cursor?: Place } => {
  const field = searchRow(view, at);
  const said = notice(view);
  if (said !== undefined)
    return { at, rows: [fitRow(said, at.width)], ...(field && { cursor: field.cursor }) };
  if (field !== undefined) return { at, rows: [field.row], cursor: field.cursor };
  const { kind } = view.state.overlay;
  const hints = kind === 'lookup' ? lookupHints : kind === 'help' ? helpHints : documentHints;
  return { at, rows: [fitRow(hintRow(view, hints, at.width), at.width)] };
};

// The last row: a notice, a question, a one-line field, the completion that Tab would insert, or the most important
// keys.

import { memoByObject } from '../../text/memo.js';
import { wrap } from '../../text/wrap.js';
import { completion } from '../../workspace/editing/insert-term.js';
import { isCounted, type Notice, type NoticeKind } from '../../workspace/guide/notice.js';
import { searchHits } from '../../workspace/segments/search.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import type { Place } from '../drawing/position.js';
import { fitRow, fitRows, type Row, rowWidth, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { firstKey, modeOf } from '../key-bindings.js';
import type { KeyAction } from '../keys.js';
import { type FieldRow, fieldRow } from './field.js';
import { guideRow, hintRow } from './hint-row.js';

const searchRow = (view: View, at: Rect): FieldRow | undefined => {
  const { state, t } = view;
  const { overlay } = state;
  if (overlay.kind === 'goto') {
    const label = t('tui.goto-number', { total: state.units.length });
    return fieldRow(view.measure, label, overlay.field, hintRow(view, 'goto', at.width), at);
  }
  if (overlay.kind === 'comment') {
    return fieldRow(
      view.measure,
      t('tui.comment'),
      overlay.field,
      hintRow(view, 'comment', Math.floor(at.width / 3)),
      at,
    );
  }
  if (overlay.kind !== 'search') return undefined;
  const hits = searchHits(state.units, overlay.field.text, overlay.regex);
  const place = hits.indexOf(state.current) + 1;
  const count = overlay.field.text === '' ? '' : `${place}/${hits.length}`;
  const remark = [
    run(`${count} `, hits.length === 0 ? 'error' : 'plain'),
    ...hintRow(view, 'search', Math.floor(at.width / 2)),
  ];
  return fieldRow(
    view.measure,
    t(overlay.regex ? 'tui.search-regex' : 'tui.search'),
    overlay.field,
    remark,
    at,
  );
};

const alarming: readonly NoticeKind[] = ['not-saved', 'unsaved-leave', 'problem'];

/** Keys that notices mention. */
const mentioned = {
  undo: 'undo',
  redo: 'redo',
  save: 'confirm-stay',
  lookup: 'lookup',
  seek: 'seek',
  split: 'split',
  mark: 'mark',
  leave: 'ask-quit',
  filter: 'filter',
  home: 'home',
} as const satisfies Readonly<Record<string, KeyAction>>;

const mentionedKeys = memoByObject(
  (view: View): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(mentioned).map(([name, action]) => [name, firstKey(view, action)])),
);

/** Two sentences in one row: a dash parts a first one that ends with a value, so that the second is not read as part of it. */
const joined = (first: string, second: string): string => {
  if (second === '' || first.endsWith('。')) return first + second;
  return `${first}${/[.!?…]$/u.test(first) ? ' ' : ' — '}${second}`;
};

/** A notice as a sentence. */
export const noticeText = (notice: Notice, view: View): string => {
  const { t } = view;
  if (isCounted(notice)) return t(`tui.notice.${notice.kind}`, { ...mentionedKeys(view), ...notice.values });
  const { kind, values, code, field } = notice;
  if (code === undefined) return t(`tui.notice.${kind}`, { ...mentionedKeys(view), ...values });
  const what = t.dynamic(`problem.${code}.what`, values);
  const next = t.dynamic(`problem.${code}.desk`, values) ?? t.dynamic(`problem.${code}.next`, values) ?? '';
  const label = field === undefined ? '' : t('tui.labelled', { label: t(`tui.field.${field}`) });
  return what === undefined ? t('tui.notice.problem', { reason: code }) : label + joined(what, next);
};

/** Rows for a notice that the last row would cut; more than these say nothing more. */
const mostRows = 4;

/** A notice in full, in the last row and those above it, where one row would cut it; else nothing. */
export const longNotice = (view: View, columns: number): readonly Row[] => {
  const { measure, state } = view;
  const { notice, overlay, pending } = state;
  if (notice === undefined || pending !== undefined || overlay.kind === 'propagate') return [];
  const text = noticeText(notice, view);
  if (measure.width(text) < columns) return [];
  const meaning = alarming.includes(notice.kind) ? 'error' : 'notice';
  const rows = wrap(measure, text, columns - 2).map(
    ({ start, end }): Row => [run(` ${text.slice(start, end).trimEnd()}`, meaning)],
  );
  return fitRows(measure, rows, columns, Math.min(rows.length, mostRows));
};

const said = (view: View, columns: number): Row | undefined => {
  const { state, t } = view;
  const { overlay } = state;
  if (state.pending !== undefined) return [run(` ${t('tui.pending', { number: state.pending })}`, 'notice')];
  const isAlarming = state.notice !== undefined && alarming.includes(state.notice.kind);
  // The keys of a question are answers: nothing but an alarm stands in its place.
  if (state.notice !== undefined && (isAlarming || overlay.kind !== 'propagate'))
    return [run(` ${noticeText(state.notice, view)}`, isAlarming ? 'error' : 'notice')];
  const { kind, name = '', seconds } = state.waitedFor ?? {};
  if (kind !== undefined && seconds !== undefined)
    return [run(` ${noticeText({ kind, values: { name, seconds } }, view)}`, 'notice')];
  if (overlay.kind === 'propagate') {
    const values = { count: overlay.repetitions.length };
    const question: Row = [run(` ${t('tui.ask-propagate', values)} `, 'notice')];
    return [...question, ...hintRow(view, 'propagate', columns - rowWidth(view.measure, question))];
  }
  const guide = guideRow(view);
  if (guide !== undefined) return guide;
  const offered = completion(state);
  return offered && [run(` ${firstKey(view, 'complete')} `, 'key'), run(offered.text)];
};

/** Draws the row, with the insertion point if it contains a field. */
export const hintsPane = (view: View, at: Rect): Painted & { readonly cursor?: Place } => {
  const field = searchRow(view, at);
  const message = said(view, at.width);
  if (message !== undefined)
    return { at, rows: [fitRow(view.measure, message, at.width)], ...(field && { cursor: field.cursor }) };
  if (field !== undefined) return { at, rows: [field.row], cursor: field.cursor };
  return { at, rows: [fitRow(view.measure, hintRow(view, modeOf(view), at.width), at.width)] };
};

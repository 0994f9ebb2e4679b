// The last row: a notice, a question, a one-line field, the completion that Tab would insert, or the most important
// keys.

import { memoByObject } from '../../text/memo.js';
import { completion } from '../../workspace/editing/insert-term.js';
import { isCounted, type Notice, type NoticeKind } from '../../workspace/guide/notice.js';
import { searchHits } from '../../workspace/segments/search.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import type { Place } from '../drawing/position.js';
import { fitRow, type Row, rowWidth, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { firstKey } from '../key-bindings.js';
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
} as const satisfies Readonly<Record<string, KeyAction>>;

const mentionedKeys = memoByObject(
  (view: View): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(mentioned).map(([name, action]) => [name, firstKey(view, action)])),
);

/** A notice as a sentence. */
export const noticeText = (notice: Notice, view: View): string => {
  const { t } = view;
  if (isCounted(notice)) return t(`tui.notice.${notice.kind}`, { ...mentionedKeys(view), ...notice.values });
  const { kind, values, code } = notice;
  if (code === undefined) return t(`tui.notice.${kind}`, { ...mentionedKeys(view), ...values });
  const what = t.dynamic(`problem.${code}.what`, values);
  const next = t.dynamic(`problem.${code}.next`, values) ?? '';
  return what === undefined ? t('tui.notice.problem', { reason: code }) : `${what} ${next}`;
};

const said = (view: View, columns: number): Row | undefined => {
  const { state, t } = view;
  const { overlay } = state;
  if (state.pending !== undefined) return [run(` ${t('tui.pending', { number: state.pending })}`, 'notice')];
  if (state.notice !== undefined) {
    const meaning = alarming.includes(state.notice.kind) ? 'error' : 'notice';
    return [run(` ${noticeText(state.notice, view)}`, meaning)];
  }
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
  const { kind } = view.state.overlay;
  return {
    at,
    rows: [fitRow(view.measure, hintRow(view, kind === 'none' ? 'document' : kind, at.width), at.width)],
  };
};

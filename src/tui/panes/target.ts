// The target field, in which the translation is typed.

import { codeSpans, withoutCodes } from '../../text/coded-text.js';
import { wrap } from '../../text/wrap.js';
import { placeOf, selectionOf } from '../../workspace/editing/editor.js';
import { ghostText } from '../../workspace/editing/ghost.js';
import { currentUnit, stateOf } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import { textWidths } from '../drawing/layout.js';
import { hitSpans, type Marked, markedRows } from '../drawing/marked-text.js';
import type { Painted } from '../drawing/paint.js';
import { type Place, scrolled } from '../drawing/position.js';
import { fitRows, type Row, rowWidth, run, titleRow } from '../drawing/row.js';
import { stateMarks } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';

const spansOf = ({ state: { overlay, editor } }: View): readonly Marked[] => {
  const selected = selectionOf(editor);
  if (selected !== undefined) return [{ ...selected, meaning: 'selected' }];
  const hits = overlay.kind === 'search' ? hitSpans(editor.text, overlay.field.text, overlay.regex) : [];
  return hits.length > 0 ? hits : codeSpans(editor.text).map((span) => ({ ...span, meaning: 'code' }));
};

/** A neighbour in one faint row: its translation, or its source if it has none. */
const neighbourRow = ({ measure, state }: View, ordinal: number, columns: number): Row => {
  const unit = state.units[ordinal];
  if (unit === undefined) return [];
  const text = withoutCodes(unit.target === '' ? unit.segment.text : unit.target).replace(/\s+/gu, ' ');
  return [
    run(
      measure.cut(
        `${String(ordinal + 1).padStart(2)}${stateMarks[stateOf(state, ordinal)]} ${text}`,
        columns,
      ),
      'faint',
    ),
  ];
};

/** The zero-based row and column of the translation at a cell of the screen; undefined outside the field. */
export const placeInTarget = (
  view: View,
  at: Rect,
  neighbours: boolean,
  { x, y }: Place,
): { readonly row: number; readonly column: number } | undefined => {
  const top = at.y + (neighbours ? 2 : 1);
  const height = at.height - 1 - (neighbours ? 2 : 0);
  if (x < at.x || x >= at.x + at.width || y < top || y >= top + height) return undefined;
  const { text, cursor } = view.state.editor;
  const rows = wrap(view.measure, text, textWidths(view.size.columns).target);
  const { row } = placeOf(view.measure, text, cursor, rows);
  return { row: scrolled(row, rows.length, height) + y - top, column: x - at.x };
};

/**
 * Adds the ghost text behind the insertion point as far as its row has room; neither the row breaks nor the insertion
 * point change.
 */
const withGhost = (
  { state, measure }: View,
  rows: readonly Row[],
  { row, column }: { readonly row: number; readonly column: number },
  columns: number,
): readonly Row[] => {
  const [line = ''] = ghostText(state).split('\n');
  const own = rows[row] ?? [];
  const shown = measure.head(line, Math.max(0, columns - column));
  if (shown === '') return rows;
  const gap = ' '.repeat(Math.max(0, column - rowWidth(measure, own)));
  return [...rows.slice(0, row), [...own, run(gap + shown, 'faint')], ...rows.slice(row + 1)];
};

/** The origin of a translation that was not typed: ` · memory 94%`. */
const originText = ({ state, t }: View): string => {
  const origin = currentUnit(state)?.origin;
  if (origin === undefined || state.editor.text === '') return '';
  return ` · ${t(`origin.${origin.kind}`)}${origin.score === 0 ? '' : ` ${origin.score}%`}`;
};

/** Draws the field; with `neighbours`, between the translations of the segments before and after. */
export const targetPane = (
  view: View,
  at: Rect,
  neighbours: boolean,
): Painted & { readonly cursor: Place } => {
  const { state, t, size } = view;
  const { text, cursor } = state.editor;
  const columns = textWidths(size.columns).target;
  const place = placeOf(view.measure, text, cursor, wrap(view.measure, text, columns));
  const all = withGhost(
    view,
    markedRows(view.measure, { text, spans: spansOf(view), glued: new Set() }, columns),
    place,
    columns,
  );
  const height = at.height - 1 - (neighbours ? 2 : 0);
  const around = (ordinal: number): readonly Row[] =>
    neighbours ? fitRows(view.measure, [neighbourRow(view, ordinal, at.width)], at.width, 1) : [];
  const first = scrolled(place.row, all.length, height);
  const unitState = stateOf(state, state.current);
  const typing = text !== (currentUnit(state)?.target ?? '');
  const title: Row = [
    run(t('tui.pane.target'), 'title'),
    run(` · ${`${stateMarks[unitState]} `.trimStart()}${t(`tui.state.${unitState}`)}`, unitState),
    run(originText(view), 'faint'),
  ];
  const remark: Row = all.length > height ? [run(`${place.row + 1}/${all.length}`, 'faint')] : [];
  return {
    at,
    rows: [
      titleRow(view.measure, title, at.width, typing ? [...remark, run(t('tui.typing'), 'faint')] : remark),
      ...around(state.current - 1),
      ...fitRows(view.measure, all.slice(first), at.width, height),
      ...around(state.current + 1),
    ],
    cursor: {
      x: at.x + Math.min(place.column, at.width - 1),
      y: at.y + (neighbours ? 2 : 1) + place.row - first,
    },
  };
};

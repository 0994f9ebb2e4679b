// The concordance screen: a query, and each matching segment of the memory with both texts; the chosen one in full.

import type { ConcordanceHit } from '../../model/memory-match.js';
import type { Span } from '../../model/span.js';
import { wrap } from '../../text/wrap.js';
import { placeOf, selectionOf } from '../../workspace/editing/editor.js';
import type { Laid } from '../../workspace/overlay.js';
import { chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { type Marked, markedRows } from '../drawing/marked-text.js';
import { type Place, scrolled } from '../drawing/position.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

type Concordance = Laid<'concordance'>;

const indent = '  ';
// Code units shown before the first word of the query in a long text.
const lead = 10;

const inOrder = (spans: readonly Span[]): readonly Marked[] =>
  spans
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0))
    .map((span) => ({ ...span, meaning: 'hit' }));

/** The text as a row with its words marked, from a little before the first of them. */
const oneRow = (text: string, spans: readonly Span[]): Row => {
  const marks = inOrder(spans);
  const first = marks[0]?.start ?? 0;
  let at = first > lead * 2 ? first - lead : 0;
  const runs = at > 0 ? [run('…', 'faint')] : [];
  for (const { start, end } of marks) {
    runs.push(run(text.slice(at, start).replace(/\s+/gu, ' ')), run(text.slice(start, end), 'hit'));
    at = end;
  }
  return [...runs, run(text.slice(at).replace(/\s+/gu, ' '))];
};

const hitRows = ({ lang, text, spans, other }: ConcordanceHit, isChosen: boolean): readonly Row[] => [
  [chosenMark(isChosen), run(`${lang} `, 'faint'), ...oneRow(text, spans)],
  [run(`${indent}   `), run(other.replace(/\s+/gu, ' '), isChosen ? 'key' : 'faint')],
];

const originRow = ({ document, meeting, translator, at }: ConcordanceHit): Row => [
  run(
    indent + [document, meeting, translator, at.slice(0, 10)].filter((part) => part !== '').join(' · '),
    'faint',
  ),
];

/** The chosen hit in full, with the insertion point if a part of its translation is selected. */
const detail = (
  view: View,
  { part, hits, chosen }: Concordance,
  at: Rect,
): { readonly rows: readonly Row[]; readonly cursor?: Place } => {
  const hit = hits[chosen];
  if (hit === undefined) return { rows: [] };
  const { measure, state, t } = view;
  const columns = at.width - indent.length;
  const rowsOf = (text: string, spans: readonly Marked[]): readonly Row[] =>
    markedRows(measure, { text, spans, glued: new Set() }, columns).map((row) => [run(indent), ...row]);
  const found = rowsOf(hit.text, inOrder(hit.spans));
  const head = [
    titleRow(measure, [run(t('tui.concordance-hit'), 'title')], at.width, [
      run(`${chosen + 1}/${hits.length}`, 'faint'),
    ]),
  ];
  const selected = part === undefined ? undefined : selectionOf(part);
  const isOwn = hit.lang === state.to;
  const spans: readonly Marked[] = selected === undefined ? [] : [{ ...selected, meaning: 'selected' }];
  const offered = isOwn && selected !== undefined ? rowsOf(hit.text, spans) : found;
  const other = rowsOf(hit.other, isOwn ? [] : spans);
  const rows = [...head, ...offered, ...other, originRow(hit)];
  if (part === undefined) return { rows };
  const own = isOwn ? offered : other;
  const before = head.length + (isOwn ? 0 : offered.length);
  const place = cursorIn(view, part.text, part.cursor, columns, own.length);
  return { rows, cursor: { x: at.x + indent.length + place.column, y: at.y + before + place.row } };
};

const cursorIn = (
  { measure }: View,
  text: string,
  cursor: number,
  columns: number,
  rows: number,
): { readonly row: number; readonly column: number } => {
  const { row, column } = placeOf(measure, text, cursor, wrap(measure, text, columns));
  return { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) };
};

const said = ({ t }: View, { query, answered, hits }: Concordance): Row | undefined => {
  if (query.text.trim() === '') return [run(indent + t('tui.concordance-hint'), 'faint')];
  return answered === query.text && hits.length === 0
    ? [run(indent + t('tui.concordance-nothing'), 'notice')]
    : undefined;
};

/** Draws the hits in two rows each, and the chosen one in full below them. */
export const concordanceScreen = (view: View, overlay: Concordance, at: Rect): DrawnScreen => {
  const { t, measure } = view;
  const { hits, chosen, part } = overlay;
  const field = fieldRow(measure, t('tui.concordance'), overlay.query, [], { ...at, height: 1 });
  const message = said(view, overlay);
  const height = at.height - 1;
  const below = { ...at, y: at.y + 1, height: Math.min(height - 2, Math.ceil(height / 2)) };
  const fits = Math.max(1, Math.floor((height - below.height) / 2));
  const first = scrolled(chosen, hits.length, fits);
  const list =
    message === undefined
      ? hits.slice(first, first + fits).flatMap((hit, index) => hitRows(hit, first + index === chosen))
      : [message];
  const listed = Math.min(height - below.height, Math.max(2, list.length));
  const place = { ...below, y: at.y + 1 + listed, height: height - listed };
  const shown = message === undefined ? detail(view, overlay, place) : { rows: [] };
  const rows = [
    field.row,
    ...fitRows(measure, list, at.width, listed),
    ...fitRows(measure, shown.rows, at.width, place.height),
  ];
  return { panes: [{ at, rows }], cursor: part === undefined ? field.cursor : shown.cursor };
};

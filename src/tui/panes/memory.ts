// The memory pane: earlier translations and their differences.

import type { MemoryDifference, MemoryMatch } from '../../model/memory-match.js';
import { otherMemory } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import { type Marked, markedRows } from '../drawing/marked-text.js';
import type { Painted } from '../drawing/paint.js';
import { fitRows, flow, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { keysOf } from '../key-bindings.js';

/** Columns before the text: the score, or an arrow. */
const indent = 6;

const inOrder = (spans: readonly Marked[]): readonly Marked[] =>
  spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);

/** A difference that was corrected in the proposal needs no attention. */
const meaningOf = ({ kind, substituted }: MemoryDifference): 'draft' | 'key' | 'care' =>
  kind === 'form' ? 'draft' : substituted === undefined ? 'care' : 'key';

const textRows = (
  { measure }: View,
  text: string,
  spans: readonly Marked[],
  columns: number,
): readonly Row[] =>
  markedRows(measure, { text, spans: inOrder(spans), glued: new Set() }, Math.max(4, columns - indent));

const sourceRows = (view: View, { source, differences }: MemoryMatch, columns: number): readonly Row[] =>
  textRows(
    view,
    source,
    differences.map((one) => ({ ...one.memorySpan, meaning: meaningOf(one) })),
    columns,
  );

const targetRows = (view: View, { target, differences }: MemoryMatch, columns: number): readonly Row[] =>
  textRows(
    view,
    target,
    differences.flatMap(({ substituted }) =>
      substituted === undefined ? [] : [{ ...substituted.span, meaning: 'key' }],
    ),
    columns,
  );

const nothing = '∅';

/** One difference: the words of the memory's source, and the words of this source. */
const differencePiece = (difference: MemoryDifference, index: number): Row => [
  run(index === 0 ? '' : ' · ', 'faint'),
  run(difference.memory.trim() || nothing, 'faint'),
  run('⇒', 'faint'),
  run(difference.source.trim() || nothing, meaningOf(difference)),
];

const differenceRows = ({ measure }: View, { differences }: MemoryMatch, columns: number): readonly Row[] =>
  flow(measure, differences.map(differencePiece), Math.max(4, columns - indent), '');

const cut = (rows: readonly Row[], most: number): readonly Row[] =>
  rows.length <= most
    ? rows
    : [...rows.slice(0, most - 1), [...(rows[most - 1] ?? []), run('…', 'faint')]].slice(0, most);

/**
 * Distributes rows to the parts of a match: first one for the proposal, one for the differences, then the rest to
 * either.
 */
const shares = (
  room: number,
  needs: { readonly source: number; readonly differences: number; readonly target: number },
): { readonly source: number; readonly differences: number; readonly target: number } => {
  let left = Math.max(1, room);
  const take = (wanted: number): number => {
    const taken = Math.max(0, Math.min(wanted, left));
    left -= taken;
    return taken;
  };
  const firstTarget = take(1);
  const firstDifference = take(Math.min(1, needs.differences));
  const target = firstTarget + take(needs.target - firstTarget);
  const source = take(needs.source);
  return { source, differences: firstDifference + take(needs.differences - firstDifference), target };
};

/**
 * The rows of one match: the former source, the differences (`12명⇒15명`), and the proposal. If there is not enough
 * room, the proposal comes first, then the differences.
 */
export const matchRows = (view: View, match: MemoryMatch, columns: number, room: number): readonly Row[] => {
  const source = sourceRows(view, match, columns);
  const differences = differenceRows(view, match, columns);
  const target = targetRows(view, match, columns);
  const share = shares(room, {
    source: source.length,
    differences: differences.length,
    target: target.length,
  });
  const lines: readonly (readonly [mark: string, row: Row])[] = [
    ...cut(source, share.source).map((row) => ['', row] as const),
    ...cut(differences, share.differences).map((row, index) => [index === 0 ? '≠' : '', row] as const),
    ...cut(target, share.target).map((row, index) => [index === 0 ? '→' : '', row] as const),
  ];
  const score = `${match.score}%`.padStart(indent - 1);
  return lines.map(([mark, row], index) =>
    index === 0
      ? [run(score, match.differences.length > 0 ? 'care' : 'done'), run(' '), ...row]
      : [run(`${mark.padStart(indent - 2)}  `, 'faint'), ...row],
  );
};

/** Number of rows that the matches need in full. */
export const memoryNeeds = (view: View, columns: number): number =>
  otherMemory(view.state).reduce(
    (sum, match) => sum + matchRows(view, match, columns, Number.MAX_SAFE_INTEGER).length,
    0,
  );

/** The best match with as many rows as possible, and the others in the remaining rows. */
export const memoryRows = (view: View, columns: number, height: number): readonly Row[] => {
  const rows: Row[] = [];
  for (const match of otherMemory(view.state)) {
    if (rows.length >= height) break;
    rows.push(...matchRows(view, match, columns, height - rows.length));
  }
  return rows;
};

/** Draws the matches of the translation memory. */
export const memoryPane = (view: View, at: Rect): Painted => {
  const { t, measure } = view;
  const title: Row = [run(t('tui.pane.memory'), 'title')];
  return {
    at,
    rows: [
      titleRow(measure, title, at.width, [run(keysOf(view, 'insert-memory'), 'faint')]),
      ...fitRows(measure, memoryRows(view, at.width, at.height - 1), at.width, at.height - 1),
    ],
  };
};

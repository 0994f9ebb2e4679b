// The segment list: some rows around the current segment, with marks that work without colour.

import { type Unit, unitStates } from '../../model/unit.js';
import { withoutCodes } from '../../text/coded-text.js';
import { memoByObject } from '../../text/memo.js';
import type { Measure } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { ordinalsIn, progress, shownFindingsAt, stateOf } from '../../workspace/select.js';
import { halves, hasTwoColumns, type Rect } from '../drawing/layout.js';
import { lineMarks } from '../drawing/line-marks.js';
import type { Painted } from '../drawing/paint.js';
import { fitRow, fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { type Meaning, stateMarks } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { findingMark } from './finding-rows.js';

/** The mark of a bookmark, a comment, or both; otherwise `N` for a new or `C` for a changed segment of the file. */
const noteMark = (unit: Unit | undefined): string => {
  const isCommented = unit?.comment !== undefined;
  if (unit?.marked) return isCommented ? '+' : '*';
  if (isCommented) return '#';
  return unit?.was === undefined ? ' ' : unit.was === '' ? 'N' : 'C';
};

/** The memory score of an unconfirmed draft. */
const scoreOf = ({ state, origin }: Unit): number =>
  state === 'draft' || state === 'flagged' ? (origin?.score ?? 0) : 0;

const hasScores = memoByObject((units: readonly Unit[]) => units.some((unit) => scoreOf(unit) > 0));

// `C4` would read as one word; only documents whose file changed need the column.
const hasNews = memoByObject((units: readonly Unit[]) => units.some(({ was }) => was !== undefined));

/** Columns of a score behind its mark: `~94`. */
const scoreWidth = 3;

/** The columns of a list row: marks, source, and translation if there is room. */
type Widths = {
  readonly digits: number;
  /** Columns between the mark of a note and the number. */
  readonly gap: number;
  readonly score: number;
  readonly source: number;
  readonly target?: number;
};

/** Columns of the marks, without the digits of the number. */
const marksWidth = 6;

const widthsOf = ({ state, size }: View, columns: number): Widths => {
  const digits = String(state.units.length).length;
  const score = hasScores(state.units) ? scoreWidth : 0;
  const gap = Number(hasNews(state.units));
  const marks = digits + gap + score + marksWidth;
  if (!hasTwoColumns(size)) return { digits, gap, score, source: columns - marks };
  const [source, target] = halves(columns);
  return { digits, gap, score, source: source - marks, target };
};

const marksOf = ({ state }: View, ordinal: number, { digits, gap, score }: Widths): Row => {
  const isCurrent = ordinal === state.current;
  const unitState = stateOf(state, ordinal);
  const [worst] = shownFindingsAt(state, ordinal);
  const unit = state.units[ordinal];
  const shown = unit === undefined || unitState === 'done' ? 0 : scoreOf(unit);
  return [
    run(isCurrent ? '>' : ' ', 'current'),
    run(noteMark(unit), 'notice'),
    run(String(ordinal + 1).padStart(gap + digits), isCurrent ? 'current' : 'faint'),
    run(` ${stateMarks[unitState]}`, unitState),
    run((shown > 0 ? String(shown) : '').padEnd(score), shown < 100 ? 'care' : 'done'),
    worst === undefined ? run(' ') : findingMark(worst),
    run(' '),
  ];
};

/** Wraps a text into at most `most` rows and truncates the last one. */
const textRows = (measure: Measure, text: string, columns: number, most: number, meaning: Meaning): Row[] => {
  // A space at which a row breaks hangs over its end, and would cut its last letter.
  const whole = (rest: string): Row =>
    fitRow(measure, [run(rest.replace(/\s+/gu, ' ').trimEnd(), meaning)], columns);
  if (most === 1) return [whole(text)];
  // Only this many code units can be visible, so the rest need not be measured.
  const rows = wrap(measure, text.slice(0, columns * most * 2), columns);
  return rows
    .slice(0, most)
    .map(({ start, end }, index) => whole(text.slice(start, index === most - 1 ? text.length : end)));
};

/** The rows of one segment, at most `most`. */
const segmentRows = (view: View, ordinal: number, widths: Widths, most: number): readonly Row[] => {
  const { measure, state } = view;
  const { digits, gap, score, source, target } = widths;
  const isCurrent = ordinal === state.current;
  const meaning = isCurrent ? 'current' : 'plain';
  const unit = state.units[ordinal];
  const left = textRows(measure, unit?.segment.text ?? '', source, target === undefined ? 1 : most, meaning);
  const marks = (index: number): Row =>
    index === 0 ? marksOf(view, ordinal, widths) : [run(' '.repeat(digits + gap + score + marksWidth))];
  if (target === undefined) return left.map((row, index) => [...marks(index), ...row]);
  const translation = withoutCodes(isCurrent ? state.editor.text : (unit?.target ?? ''));
  const right = textRows(measure, translation, target, most, meaning);
  const divider = run(` ${lineMarks(measure).down} `, 'rule');
  return Array.from({ length: Math.max(left.length, right.length, 1) }, (_, index) => [
    ...marks(index),
    ...(left[index] ?? [run(' '.repeat(source))]),
    divider,
    ...(right[index] ?? []),
  ]);
};

const counts = ({ state, t }: View): Row => {
  const found = progress(state);
  return unitStates
    .filter((unitState) => unitState !== 'untouched' && found[unitState] > 0)
    .flatMap((unitState, index) => [
      run(`${index > 0 ? '  ' : ''}${stateMarks[unitState]} `, unitState),
      run(`${t(`tui.state.${unitState}`)} ${found[unitState]}`, 'faint'),
    ]);
};

/** The listed ordinals, and the index of the current one, which is listed even if the filter excludes it. */
const listed = ({
  state,
}: View): { readonly at: number; readonly count: number; readonly ordinal: (place: number) => number } => {
  const { filter, units, current } = state;
  if (filter === undefined) return { at: current, count: units.length, ordinal: (place) => place };
  const found = ordinalsIn(state, filter);
  const place = found.findIndex((ordinal) => ordinal >= current);
  const at = place < 0 ? found.length : place;
  const all = found[at] === current ? found : found.toSpliced(at, 0, current);
  return { at, count: all.length, ordinal: (index) => all[index] ?? 0 };
};

/** The most rows for one segment, by the height of the list. */
const rowsPerSegment = (height: number): number => Math.max(1, Math.min(4, Math.floor(height / 8)));

/** The rows around the current segment, which is in the middle if there are segments above and below. */
const rowsAround = (view: View, widths: Widths, height: number): readonly Row[] => {
  const { at, count, ordinal } = listed(view);
  const most = rowsPerSegment(height);
  const rowsOf = (place: number, room: number): readonly Row[] =>
    segmentRows(view, ordinal(place), widths, Math.min(most, room));
  if (count === 0) return [];
  const below: Row[] = [...rowsOf(at, height)];
  const above: Row[] = [];
  const room = (): number => height - above.length - below.length;
  let first = at;
  let last = at;
  const goUp = (until: number): void => {
    while (first > 0 && room() > until) {
      first -= 1;
      above.unshift(...rowsOf(first, room() - until));
    }
  };
  const goDown = (): void => {
    while (last < count - 1 && room() > 0) {
      last += 1;
      below.push(...rowsOf(last, room()));
    }
  };
  goUp(Math.ceil((height - below.length) / 2));
  goDown();
  goUp(0);
  return [...above, ...below];
};

const filterRow = ({ state, t }: View): Row => {
  const { filter } = state;
  if (filter === undefined) return [];
  const values = { state: t(`tui.filter.${filter}`), count: ordinalsIn(state, filter).length };
  return [run(t('tui.filtered', values), 'notice')];
};

/** Draws the list, with a title if it has two columns or a filter. */
export const listPane = (view: View, at: Rect): Painted => {
  const { state, t } = view;
  const widths = widthsOf(view, at.width);
  const titled =
    at.height > 1 && (state.filter !== undefined || (widths.target !== undefined && at.height > 5));
  const height = at.height - Number(titled);
  const filter = filterRow(view);
  const title = titleRow(
    view.measure,
    [run(t('tui.pane.list'), 'title'), run(filter.length > 0 ? ' · ' : '', 'faint'), ...filter],
    at.width,
    counts(view),
  );
  const rows = rowsAround(view, widths, height);
  return { at, rows: [...(titled ? [title] : []), ...fitRows(view.measure, rows, at.width, height)] };
};

// The segment list: a few rows around the current one, with marks that work without colour.

import { type Unit, unitStates } from '../../model/unit.js';
import { openFindingsAt } from '../../workspace/findings.js';
import { ordinalsIn, progress, stateOf } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import { scrolled } from '../drawing/position.js';
import { fitRow, fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { stateMarks } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { findingMark } from './finding-rows.js';

/** A mark to come back to, or else a comment. */
const noteMark = (unit: Unit | undefined): string =>
  unit?.marked ? '*' : unit?.comment === undefined ? ' ' : '#';

const segmentRow = ({ state }: View, ordinal: number, digits: number): Row => {
  const isCurrent = ordinal === state.current;
  const unitState = stateOf(state, ordinal);
  const meaning = isCurrent ? 'current' : 'plain';
  const [worst] = openFindingsAt(state, ordinal);
  return [
    run(isCurrent ? '>' : ' ', 'current'),
    run(noteMark(state.units[ordinal]), 'notice'),
    run(String(ordinal + 1).padStart(digits), isCurrent ? 'current' : 'faint'),
    run(` ${stateMarks[unitState]}`, unitState),
    worst === undefined ? run(' ') : findingMark(worst),
    run(' '),
    run(state.units[ordinal]?.segment.text ?? '', meaning),
  ];
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

/** The ordinals in sight. The current segment is listed even where the filter leaves it out. */
const listed = ({ state }: View, height: number): readonly number[] => {
  const { filter, units, current } = state;
  if (filter === undefined) {
    const first = scrolled(current, units.length, height);
    return Array.from({ length: Math.min(height, units.length) }, (_, index) => first + index);
  }
  const found = ordinalsIn(state, filter);
  const place = found.findIndex((ordinal) => ordinal >= current);
  const at = place < 0 ? found.length : place;
  const all = found[at] === current ? found : found.toSpliced(at, 0, current);
  const first = scrolled(at, all.length, height);
  return all.slice(first, first + height);
};

const filterRow = ({ state, t }: View): Row => {
  const { filter } = state;
  if (filter === undefined) return [];
  const values = { state: t(`tui.filter.${filter}`), count: ordinalsIn(state, filter).length };
  return [run(t('tui.filtered', values), 'notice')];
};

/** The list; with a title where it stands by itself, or where it is filtered and that has to be told. */
export const listPane = (view: View, at: Rect, alone: boolean): Painted => {
  const { state, t } = view;
  const titled = alone || (state.filter !== undefined && at.height > 1);
  const height = at.height - Number(titled);
  const digits = String(state.units.length).length;
  const rows = listed(view, height).map((ordinal) =>
    fitRow(view.measure, segmentRow(view, ordinal, digits), at.width),
  );
  const filter = filterRow(view);
  const title = titleRow(
    view.measure,
    [run(t('tui.pane.list'), 'title'), run(filter.length > 0 ? ' · ' : '', 'faint'), ...filter],
    at.width,
    counts(view),
  );
  return { at, rows: [...(titled ? [title] : []), ...fitRows(view.measure, rows, at.width, height)] };
};

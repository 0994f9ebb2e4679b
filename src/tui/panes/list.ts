// The segment list: a few rows around the current one, with marks that work without colour.

import { unitStates } from '../../model/unit.js';
import { progress, stateOf } from '../../workspace/select.js';
import type { Rect } from '../layout.js';
import type { Painted } from '../paint.js';
import { fitRow, fitRows, type Row, run, titleRow } from '../row.js';
import { stateMarks } from '../theme.js';
import type { View } from '../view.js';

/** The first of `height` rows so that the current one stands in the middle, or as near as the ends allow. */
export const firstShown = (count: number, current: number, height: number): number =>
  Math.max(0, Math.min(count - height, current - Math.floor(height / 2)));

const segmentRow = ({ state }: View, ordinal: number, digits: number): Row => {
  const isCurrent = ordinal === state.current;
  const unitState = stateOf(state, ordinal);
  const meaning = isCurrent ? 'current' : 'plain';
  return [
    run(isCurrent ? '> ' : '  ', 'current'),
    run(String(ordinal + 1).padStart(digits), isCurrent ? 'current' : 'faint'),
    run(` ${stateMarks[unitState]} `, unitState),
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

/** The list; with a title where it stands by itself. */
export const listPane = (view: View, at: Rect, titled: boolean): Painted => {
  const { state, t } = view;
  const height = at.height - Number(titled);
  const first = firstShown(state.units.length, state.current, height);
  const digits = String(state.units.length).length;
  const rows = Array.from({ length: Math.min(height, state.units.length) }, (_, index) =>
    fitRow(segmentRow(view, first + index, digits), at.width),
  );
  const title = titled ? [titleRow([run(t('tui.pane.list'), 'title')], at.width, counts(view))] : [];
  return { at, rows: [...title, ...fitRows(rows, at.width, height)] };
};

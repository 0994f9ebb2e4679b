// The first row: the document and its progress.

import { findingCounts, progress } from '../../workspace/select.js';
import { bar } from '../drawing/bar.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import { fitRow, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';

/** Draws the header: document, progress and state. */
export const headerPane = ({ measure, state, t }: View, at: Rect): Painted => {
  const { done, total, percent } = progress(state);
  const pair = `${t(`tui.lang.${state.from}`)} → ${t(`tui.lang.${state.to}`)}`;
  const unsaved = state.unsaved.size > 0 ? `⚠ ${t('tui.unsaved', { count: state.unsaved.size })}  ` : '';
  const database = state.database === 'usual' ? '' : `⚠ ${t(`tui.database-${state.database}`)}  `;
  // A warning gets the room of the bar: without it the document's name would be cut.
  const meter = at.width >= 100 && database + unsaved === '' ? `  ${bar(percent, 20)}` : '';
  const counts = findingCounts(state);
  const where = t('tui.finding-segments', { count: counts.segments });
  const findings =
    counts.findings > 0 ? `✗ ${t('tui.finding-counts', { count: counts.findings, where })}  ` : '';
  const right = `${database}${unsaved}${findings}${pair}  ${t('tui.state.done')} ${done}/${total}  ${percent}%${meter} `;
  const room = Math.max(0, at.width - measure.width(right) - 3);
  const name = measure.cut(` ${state.name}`, room);
  const space = ' '.repeat(Math.max(1, at.width - measure.width(name) - measure.width(right)));
  return { at, rows: [fitRow(measure, [run(name + space + right, 'header')], at.width, 'header')] };
};

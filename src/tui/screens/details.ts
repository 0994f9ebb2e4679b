// The current segment in full: source, translation, comment, terms, memory, and all findings, waived ones included.

import { withoutCodes } from '../../text/coded-text.js';
import { wrap } from '../../text/wrap.js';
import { findingsAt } from '../../workspace/findings/findings.js';
import type { Laid } from '../../workspace/overlay.js';
import { currentCodes, currentTerms, currentUnit } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import { markedRows, markedText } from '../drawing/marked-text.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { findingRows } from '../panes/finding-rows.js';
import { insertableRows } from '../panes/insertables.js';
import { memoryNeeds, memoryRows } from '../panes/memory.js';
import { allTermRows } from '../panes/terms.js';
import type { DrawnScreen } from '../screen.js';

const plainRows = ({ measure }: View, text: string, columns: number): readonly Row[] =>
  text === ''
    ? []
    : wrap(measure, text, columns).map(({ start, end }) => [run(text.slice(start, end).trimEnd())]);

const detailRows = (view: View, columns: number): readonly Row[] => {
  const { state, t, theme, measure } = view;
  const unit = currentUnit(state);
  if (unit === undefined) return [[run(t('tui.empty-document'), 'notice')]];
  const section = (title: string, rows: readonly Row[]): readonly Row[] =>
    rows.length === 0 ? [] : [titleRow(measure, [run(title, 'title')], columns), ...rows];
  const source = markedText(unit.segment.text, currentTerms(state), theme, currentCodes(state));
  const number = ` ${state.current + 1}/${state.units.length}`;
  return [
    ...section(t('tui.pane.source') + number, markedRows(measure, source, columns)),
    ...section(t('tui.pane.target'), plainRows(view, withoutCodes(state.editor.text), columns)),
    ...section(t('tui.pane.comment'), plainRows(view, unit.comment ?? '', columns)),
    ...section(
      t('tui.pane.findings'),
      findingsAt(state, state.current).flatMap((finding) => findingRows(view, finding, columns)),
    ),
    ...section(t('tui.pane.memory'), memoryRows(view, columns, memoryNeeds(view, columns))),
    ...section(t('tui.pane.terms'), [
      ...allTermRows(view, columns),
      ...insertableRows(view, columns, Number.MAX_SAFE_INTEGER),
    ]),
  ];
};

/** The last top row of the screen. */
export const detailsLastTop = (view: View, height: number): number =>
  Math.max(0, detailRows(view, view.size.columns).length - height);

/** Draws all details of the current segment. */
export const detailsScreen = (view: View, { top }: Laid<'details'>, at: Rect): DrawnScreen => {
  const first = Math.min(top, detailsLastTop(view, at.height));
  const rows = detailRows(view, at.width).slice(first);
  const more = (hidden: number): Row => [run(view.t('tui.more-rows', { count: hidden }), 'faint')];
  return { panes: [{ at, rows: fitRows(view.measure, rows, at.width, at.height, more) }] };
};

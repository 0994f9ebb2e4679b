// Waiving a finding: the choice of the finding, and the reason.

import type { Laid } from '../../workspace/overlay.js';
import { type Choices, choiceRows } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import { contextRows, findingLine } from '../panes/finding-context.js';
import type { DrawnScreen } from '../screen.js';

/** Draws the choice of a finding and the field for the reason. */
export const waiveScreen = (
  view: View,
  { field, list, chosen, place }: Laid<'waive'>,
  at: Rect,
): DrawnScreen => {
  const { t } = view;
  const row = fieldRow(view.measure, t('tui.reason'), field, [], { ...at, height: 1 });
  const context = contextRows(view, list[chosen], at, place);
  const choices: Choices = {
    title: t('tui.findings'),
    count: list.length,
    chosen,
    line: (index) => findingLine(view, list[index], index === chosen),
    nothing: '',
  };
  const rows = choiceRows(view.measure, choices, { ...at, height: at.height - 1 - context.length });
  return { panes: [{ at, rows: [row.row, ...rows, ...context] }], cursor: row.cursor };
};

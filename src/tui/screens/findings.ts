// The findings of the whole document: segment and sentence of each, and the texts of the chosen one.

import { allFindings } from '../../workspace/findings/findings.js';
import type { Laid } from '../../workspace/overlay.js';
import { type Choices, choiceRows } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import type { View } from '../drawing/view.js';
import { contextRows, findingLine } from '../panes/finding-context.js';
import type { DrawnScreen } from '../screen.js';

/** Draws the findings of the whole document. */
export const findingsScreen = (view: View, { chosen }: Laid<'findings'>, at: Rect): DrawnScreen => {
  const { t, state } = view;
  const found = allFindings(state);
  const context = contextRows(view, found[chosen], at);
  const choices: Choices = {
    title: t('tui.findings'),
    count: found.length,
    chosen,
    line: (index) => findingLine(view, found[index], index === chosen),
    nothing: t('tui.no-findings'),
  };
  const rows = choiceRows(view.measure, choices, { ...at, height: at.height - context.length });
  return { panes: [{ at, rows: [...rows, ...context] }] };
};

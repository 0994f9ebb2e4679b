// The command palette: every command by name.

import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import { scrolled } from '../drawing/position.js';
import { fitRows, type Row, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { keysOf } from '../key-bindings.js';
import { foundCommands } from '../palette.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

const keyColumn = 26;

/** Draws the command palette. */
export const paletteScreen = (view: View, overlay: Laid<'palette'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const found = foundCommands(view, overlay.field.text);
  const chosen = Math.min(overlay.chosen, found.length - 1);
  const height = at.height - 1;
  const first = scrolled(chosen, found.length, height);
  const rows = found.slice(first, first + height).map((action, index): Row => {
    const isChosen = first + index === chosen;
    return [
      run(isChosen ? '> ' : '  ', 'current'),
      run(view.measure.padTo(keysOf(view, action), keyColumn), 'faint'),
      run(` ${t(`tui.key.${action}`)}`, isChosen ? 'key' : 'plain'),
    ];
  });
  const remark: Row = [run(`${Math.max(0, chosen + 1)}/${found.length}`, 'faint')];
  const field = fieldRow(view.measure, t('tui.command'), overlay.field, remark, { ...at, height: 1 });
  const nothing: Row = [run(`  ${t('tui.no-command')}`, 'notice')];
  const list = fitRows(view.measure, found.length === 0 ? [nothing] : rows, at.width, height);
  return { panes: [{ at, rows: [field.row, ...list] }], cursor: field.cursor };
};

// Export: the formats, and the path the file gets.

import { padTo } from '../../text/width.js';
import type { Laid } from '../../workspace/overlay.js';
import { progress } from '../../workspace/select.js';
import type { Rect } from '../layout.js';
import { fieldRow } from '../panes/field.js';
import { type Row, run } from '../row.js';
import type { Screen } from '../screen.js';
import type { View } from '../view.js';
import { choiceRows, chosenMark } from './choices.js';

export const exportScreen = (view: View, { field, formats, chosen }: Laid<'export'>, at: Rect): Screen => {
  const { t, state } = view;
  const { untouched, draft, flagged } = progress(state);
  const row = fieldRow(t('tui.export-to'), field, [], { ...at, height: 1 });
  const unfinished = untouched + draft + flagged;
  const remark: Row =
    unfinished === 0 ? [] : [run(` ⚠ ${t('tui.export-unfinished', { count: unfinished })}`, 'notice')];
  const lines = formats.map(
    ({ id, extension }, index): Row => [
      chosenMark(index === chosen),
      run(padTo(t.dynamic(`tui.format.${id}`) ?? id, 30), index === chosen ? 'key' : 'plain'),
      run(` .${extension}`, 'faint'),
    ],
  );
  const below = { ...at, height: at.height - 2 };
  const list = choiceRows(t('tui.formats'), lines, chosen, '', below);
  return { panes: [{ at, rows: [row.row, remark, ...list] }], cursor: row.cursor };
};

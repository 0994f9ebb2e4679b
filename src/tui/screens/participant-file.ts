// Import of participants: the path, and the files that match it.

import type { Laid } from '../../workspace/overlay.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

/** Draws the choice of a file. */
export const participantFileScreen = (
  view: View,
  { field, entries, chosen }: Laid<'participant-file'>,
  at: Rect,
): DrawnScreen => {
  const { t } = view;
  const row = fieldRow(view.measure, t('tui.person.file'), field, [], { ...at, height: 1 });
  const choices: Choices = {
    title: t('tui.person.files'),
    count: entries.length,
    chosen,
    line: (index) => {
      const { name = '', folder = false } = entries[index] ?? {};
      const meaning = folder ? 'faint' : index === chosen ? 'key' : 'plain';
      return [chosenMark(index === chosen), run(folder ? `${name}/` : name, meaning)];
    },
    nothing: t('tui.person.no-files'),
  };
  const rows = choiceRows(view.measure, choices, { ...at, height: at.height - 1 });
  return { panes: [{ at, rows: [row.row, ...rows] }], cursor: row.cursor };
};

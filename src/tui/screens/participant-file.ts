// The choice of a file: the path, and the files that match it. One screen imports participants.

import type { FileEntry } from '../../workspace/backend.js';
import type { Editor } from '../../workspace/editing/editor.js';
import type { Laid } from '../../workspace/overlay.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

type FileChoice = {
  readonly field: Editor;
  readonly entries: readonly FileEntry[];
  readonly chosen: number;
};

/** Draws a path with the files that match it. `words`: the label of the path, the title, the message for no files. */
export const fileScreen = (
  { measure }: View,
  { field, entries, chosen }: FileChoice,
  at: Rect,
  words: Readonly<Record<'label' | 'title' | 'nothing', string>>,
): DrawnScreen => {
  const row = fieldRow(measure, words.label, field, [], { ...at, height: 1 });
  const choices: Choices = {
    title: words.title,
    count: entries.length,
    chosen,
    line: (index) => {
      const { name = '', folder = false } = entries[index] ?? {};
      const meaning = folder ? 'faint' : index === chosen ? 'key' : 'plain';
      return [chosenMark(index === chosen), run(folder ? `${name}/` : name, meaning)];
    },
    nothing: words.nothing,
  };
  const rows = choiceRows(measure, choices, { ...at, height: at.height - 1 });
  return { panes: [{ at, rows: [row.row, ...rows] }], cursor: row.cursor };
};

/** Draws the choice of a file with participants. */
export const participantFileScreen = (
  view: View,
  overlay: Laid<'participant-file'>,
  at: Rect,
): DrawnScreen => {
  const { t } = view;
  const words = {
    label: t('tui.person.file'),
    title: t('tui.person.files'),
    nothing: t('tui.person.no-files'),
  };
  return fileScreen(view, overlay, at, words);
};

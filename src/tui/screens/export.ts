// The export screen: the formats, and the path of the file.

import { openFindings } from '../../workspace/findings/findings.js';
import type { Laid } from '../../workspace/overlay.js';
import { progress } from '../../workspace/select.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { fitRow, type Row, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

/** Draws the path and the formats. */
export const exportScreen = (
  view: View,
  { field, formats, chosen }: Laid<'export'>,
  at: Rect,
): DrawnScreen => {
  const { t, state } = view;
  const { untouched, draft, flagged } = progress(state);
  const row = fieldRow(view.measure, t('tui.export-to'), field, [], { ...at, height: 1 });
  const unfinished = untouched + draft + flagged;
  const open = openFindings(state).length;
  const isGlossary = formats[chosen]?.glossary !== undefined;
  const remark: Row =
    isGlossary || unfinished + open === 0
      ? []
      : [
          run(' ⚠', 'notice'),
          ...(unfinished === 0
            ? []
            : [run(` ${t('tui.export-unfinished', { count: unfinished })}`, 'notice')]),
          ...(open === 0 ? [] : [run(` ${t('tui.export-findings', { count: open })}`, 'notice')]),
        ];
  const line = (index: number): Row => {
    const { id = '', extension = '', glossary } = formats[index] ?? {};
    const name =
      glossary === undefined
        ? (t.dynamic(`tui.format.${id}`) ?? id)
        : t('tui.format-glossary', { format: glossary.toUpperCase() });
    return [
      chosenMark(index === chosen),
      run(view.measure.padTo(name, 30), index === chosen ? 'key' : 'plain'),
      run(` .${extension}`, 'faint'),
    ];
  };
  const choices: Choices = { title: t('tui.formats'), count: formats.length, chosen, line, nothing: '' };
  const list = choiceRows(view.measure, choices, { ...at, height: at.height - 2 });
  return {
    panes: [{ at, rows: [row.row, fitRow(view.measure, remark, at.width), ...list] }],
    cursor: row.cursor,
  };
};

// Suggestions for the chosen span of the source, with the origin of each.

import type { Laid } from '../../workspace/overlay.js';
import { pickedText } from '../../workspace/terms/picked.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';

const message = ({ t }: View, picked: string, answered: string): Row => {
  if (picked === '') return [run(`  ${t('tui.pick-hint')}`, 'faint')];
  return picked === answered
    ? [run(`  ${t('suggest.nothing', { query: picked })}`, 'notice')]
    : [run(`  ${t('tui.suggesting')}`, 'faint')];
};

/** Draws the suggestions for the chosen span of the source. */
export const suggestionPane = (view: View, overlay: Laid<'pick'>, at: Rect): Painted => {
  const { t, state } = view;
  const { suggestions, answered, chosen } = overlay;
  const picked = pickedText(state, overlay);
  const lines = suggestions.map(
    ({ text, how }, index): Row => [
      run(index === chosen ? '> ' : '  ', 'current'),
      run(`${index + 1} `, 'key'),
      run(text, index === chosen ? 'key' : 'plain'),
      run(`  ${t.dynamic(`suggest.how.${how}`) ?? how}`, 'faint'),
    ],
  );
  const rows = picked === '' || lines.length === 0 ? [message(view, picked, answered)] : lines;
  const title: Row = [run(t('tui.pane.suggestions'), 'title'), run(picked === '' ? '' : ` · ${picked}`)];
  return {
    at,
    rows: [titleRow(view.measure, title, at.width), ...fitRows(view.measure, rows, at.width, at.height - 1)],
  };
};

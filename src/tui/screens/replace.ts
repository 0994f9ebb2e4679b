// Find and replace: two fields, and every translation that would change, before and after.

import type { Laid } from '../../workspace/overlay.js';
import { keepDraft } from '../../workspace/segments/commit.js';
import { type Replacement, replacements } from '../../workspace/segments/replacements.js';
import { hitsIn, patternOf } from '../../workspace/segments/search.js';
import type { Rect } from '../drawing/layout.js';
import { scrolled } from '../drawing/position.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { stateMarks } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

// A long text is shown from a little before its first change.
const lead = 12;
const around = (text: string, at: number): string => (at > lead * 2 ? `…${text.slice(at - lead)}` : text);

const changeRows = (
  { unit, ordinal, after }: Replacement,
  { fields: [find], regex }: Laid<'replace'>,
  isChosen: boolean,
): readonly Row[] => {
  const at = hitsIn(unit.target, find.text, regex)[0]?.start ?? 0;
  const number = String(ordinal + 1);
  const oneLine = (text: string): string => around(text, at).replaceAll('\n', ' ');
  return [
    [
      run(isChosen ? '> ' : '  ', 'current'),
      run(`${number} ${stateMarks[unit.state]} `, 'faint'),
      run(oneLine(unit.target), 'faint'),
    ],
    [run(' '.repeat(number.length + 3)), run('→ ', 'key'), run(oneLine(after))],
  ];
};

const message = ({ t }: View, { fields: [find], regex }: Laid<'replace'>): Row => {
  if (find.text === '') return [run(`  ${t('tui.replace-hint')}`, 'faint')];
  const broken = regex && patternOf(find.text) === undefined;
  return [run(`  ${t(broken ? 'tui.replace-broken' : 'tui.replace-nothing')}`, 'notice')];
};

/** Draws a replacement in all translations with its preview. */
export const replaceScreen = (view: View, overlay: Laid<'replace'>, at: Rect): DrawnScreen => {
  const { t, state } = view;
  const found = replacements(keepDraft(state).units, overlay);
  const height = at.height - 3;
  const fits = Math.max(1, Math.floor(height / 2));
  const first = scrolled(overlay.chosen, found.length, fits);
  const [find, replacement] = overlay.fields;
  const label = t(overlay.regex ? 'tui.find-regex' : 'tui.find');
  const fields = [
    fieldRow(view.measure, label, find, [], { ...at, height: 1 }),
    fieldRow(view.measure, t('tui.replace-by'), replacement, [], { ...at, y: at.y + 1, height: 1 }),
  ];
  const title = [run(t('tui.replace-preview', { count: found.length }), 'title')];
  const list = found
    .slice(first, first + fits)
    .flatMap((one, index) => changeRows(one, overlay, first + index === overlay.chosen));
  const shown = found.length === 0 ? [message(view, overlay)] : list;
  return {
    panes: [
      {
        at,
        rows: [
          ...fields.map(({ row }) => row),
          titleRow(view.measure, title, at.width),
          ...fitRows(view.measure, shown, at.width, height),
        ],
      },
    ],
    cursor: fields[overlay.active]?.cursor,
  };
};

// Find and replace: two fields, and every occurrence before and after the change; an occurrence can be excluded.

import type { Laid } from '../../workspace/overlay.js';
import { keepDraft } from '../../workspace/segments/commit.js';
import { type Replacement, replacements } from '../../workspace/segments/replacements.js';
import { patternOf } from '../../workspace/segments/search.js';
import type { Rect } from '../drawing/layout.js';
import { scrolled } from '../drawing/position.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { stateMarks } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

// Code units shown before the occurrence in a long text.
const lead = 12;

/** The text around an occurrence on one line: before, inside and behind it. */
const around = (text: string, start: number, end: number): readonly [string, string, string] => {
  const oneLine = (part: string): string => part.replaceAll('\n', ' ');
  const before = text.slice(0, start);
  return [
    oneLine(before.length > lead * 2 ? `…${before.slice(-lead)}` : before),
    oneLine(text.slice(start, end)),
    oneLine(text.slice(end)),
  ];
};

const changeRows = (
  { unit, ordinal, start, end, text, key }: Replacement,
  { excluded }: Laid<'replace'>,
  isChosen: boolean,
): readonly Row[] => {
  const isOut = excluded.has(key);
  const number = String(ordinal + 1);
  const [before, was, behind] = around(unit.target, start, end);
  const meaning = isOut ? 'faint' : 'plain';
  return [
    [
      run(isChosen ? '> ' : '  ', 'current'),
      run(isOut ? '[ ] ' : '[x] ', isChosen ? 'key' : 'faint'),
      run(`${number} ${stateMarks[unit.state]} ${before}`, 'faint'),
      run(was, isOut ? 'faint' : 'care'),
      run(behind, 'faint'),
    ],
    [
      run(' '.repeat(number.length + 5)),
      run('→ ', isOut ? 'faint' : 'key'),
      run(before, meaning),
      run(text.replaceAll('\n', ' '), isOut ? 'faint' : 'hit'),
      run(behind, meaning),
    ],
  ];
};

const message = ({ t }: View, { fields: [find], regex }: Laid<'replace'>): Row => {
  if (find.text === '') return [run(`  ${t('tui.replace-hint')}`, 'faint')];
  const broken = regex && patternOf(find.text) === undefined;
  return [run(`  ${t(broken ? 'tui.replace-broken' : 'tui.replace-nothing')}`, 'notice')];
};

/** Draws the fields and the preview of a replacement in all translations. */
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
  const taken = found.filter(({ key }) => !overlay.excluded.has(key)).length;
  const title = [
    run(overlay.active > 1 ? '> ' : '', 'current'),
    run(t('tui.replace-preview', { count: taken, total: found.length }), 'title'),
  ];
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

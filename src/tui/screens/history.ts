// The history of a concept, newest first.

import { localMinute } from '../../text/local-time.js';
import type { TermChange } from '../../workspace/backend.js';
import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import type { DrawnScreen } from '../screen.js';

const labelOf = ({ t }: View, column: string): string =>
  t.dynamic(`tui.column.${column}`) ??
  t.dynamic(`tui.field.${column}`) ??
  t.dynamic(`term.field.${column}`) ??
  column;

/** The display name of a value: `exact`, `preferred` and `both` are names of the program. */
const valueWords = ({ t }: View, column: string, value: string): string => {
  if (value === '') return '';
  const names: readonly string[] = [
    `tui.value.${column}.${value}`,
    ...(column === 'equivalence' ? [`equivalence.${value}`] : []),
    ...(column.endsWith('_status') ? [`status.${value}`] : []),
    ...(column === 'domain' ? [`tui.domain.${value}`] : []),
  ];
  return names.map((name) => t.dynamic(name)).find((said) => said !== undefined) ?? value;
};

const changeRows = (view: View, { at, who, action, undone, columns }: TermChange): readonly Row[] => [
  [
    run(` ${localMinute(at)}  `, 'faint'),
    run(view.t(`term.action.${action}`), 'key'),
    run(`  ${who}`, 'faint'),
    run(undone ? `  (${view.t('term.undone')})` : '', 'notice'),
  ],
  ...columns.map(
    ({ column, before, after }): Row => [
      run(`     ${labelOf(view, column)}: `, 'faint'),
      run(before === '' ? '' : `${valueWords(view, column, before)} → `, 'faint'),
      run(after === '' ? '—' : valueWords(view, column, after)),
    ],
  ),
];

/** Draws the history of a concept. */
export const historyScreen = (view: View, overlay: Laid<'history'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const { changes, title, top } = overlay;
  const rows = changes.slice(top).flatMap((change) => changeRows(view, change));
  const nothing: Row = [run(`  ${t('tui.never-changed')}`, 'faint')];
  const more = (hidden: number): Row => [run(`  ${t('tui.more-rows', { count: hidden })}`, 'faint')];
  return {
    panes: [
      {
        at,
        rows: [
          titleRow(view.measure, [run(t('tui.history'), 'title'), run(` · ${title}`)], at.width),
          ...fitRows(view.measure, rows.length === 0 ? [nothing] : rows, at.width, at.height - 1, more),
        ],
      },
    ],
  };
};

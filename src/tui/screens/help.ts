// The help screen, drawn from the key table.

import { unitStates } from '../../model/unit.js';
import { wrap } from '../../text/wrap.js';
import type { Laid } from '../../workspace/overlay.js';
import { folded } from '../../workspace/segments/search.js';
import type { Rect } from '../drawing/layout.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { stateMarks, type TermMeaning, termSigns } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { keysOf } from '../key-bindings.js';
import { type KeyAction, keyGroups, keyTable } from '../keys.js';
import { isNamed, queryWords } from '../palette.js';
import { fieldRow } from '../panes/field.js';
import type { DrawnScreen } from '../screen.js';

const keyColumn = 28;
const legend = {
  finding: '✗ ! ?',
  waived: '=',
  note: '#',
  marked: '*',
  both: '+',
  equivalent: '→ ✓',
  score: '100% 101%',
  differs: '≠ ⇒',
  codes: '< > ^',
} as const;
const legendMarks = [
  'finding',
  'waived',
  'note',
  'marked',
  'both',
  'equivalent',
  'score',
  'differs',
  'codes',
] as const satisfies readonly (keyof typeof legend)[];
const termMeanings = ['term', 'care', 'ambiguous', 'avoid'] as const satisfies readonly TermMeaning[];

const described = ({ measure }: View, keys: string, sentence: string, columns: number): readonly Row[] =>
  wrap(measure, sentence, Math.max(10, columns - keyColumn - 2)).map(({ start, end }, index) => {
    const left = index === 0 ? `  ${keys}` : '';
    return [
      run(left + ' '.repeat(Math.max(1, keyColumn - measure.width(left))), 'key'),
      run(sentence.slice(start, end).trimEnd()),
    ];
  });

/** A row of the legend, and the words by which it is found. */
type LegendRow = { readonly said: string; readonly rows: readonly Row[] };

const legendRows = (view: View): readonly LegendRow[] => {
  const { measure, t, theme, size } = view;
  return [
    ...unitStates.map((unitState): LegendRow => {
      const said = t(`tui.state.${unitState}`);
      const sign = run(`  ${stateMarks[unitState]}`.padEnd(keyColumn), unitState);
      return { said, rows: [[sign, run(said)]] };
    }),
    ...legendMarks.map((mark): LegendRow => {
      const said = t(`tui.mark.${mark}`);
      return { said: `${legend[mark]} ${said}`, rows: described(view, legend[mark], said, size.columns) };
    }),
    ...termMeanings.map((meaning): LegendRow => {
      const sample = `${t('tui.pane.terms')}${theme.label(1)}${termSigns[meaning]}`;
      const said = t(`tui.mark.${meaning}`);
      const space = run(' '.repeat(Math.max(1, keyColumn - 2 - measure.width(sample))));
      return { said: `${sample} ${said}`, rows: [[run('  '), run(sample, meaning), space, run(said)]] };
    }),
  ];
};

/** A group of rows below its title; empty if no row matches. */
const titled = ({ measure, size }: View, title: string, rows: readonly Row[]): readonly Row[] =>
  rows.length === 0 ? [] : [titleRow(measure, [run(title, 'title')], size.columns), ...rows];

/** The rows of help that match a query, regardless of the height; all for an empty query. */
const helpRows = (view: View, query: string): readonly Row[] => {
  const { t, size } = view;
  const words = queryWords(query);
  const isShown = (action: KeyAction): boolean =>
    isNamed(view, action, words) || words.every((word) => folded(keysOf(view, action)).includes(word));
  const groups = keyGroups.map((group) => {
    const shown = keyTable.filter((binding) => binding.group === group && isShown(binding.action));
    const rows = shown.flatMap(({ action }) =>
      described(view, keysOf(view, action), t(`tui.key.${action}`), size.columns),
    );
    return titled(view, t(`tui.group.${group}`), rows);
  });
  const marks = legendRows(view)
    .filter(({ said }) => words.every((word) => folded(said).includes(word)))
    .flatMap(({ rows }) => rows);
  return [...groups, titled(view, t('tui.group.marks'), marks)]
    .filter((rows) => rows.length > 0)
    .flatMap((rows, index) => (index === 0 ? rows : [[], ...rows]));
};

const queryOf = ({ state: { overlay } }: View): string => (overlay.kind === 'help' ? overlay.field.text : '');

/** The last top row of help; its first row is the field. */
export const lastTop = (view: View, height: number): number =>
  Math.max(0, helpRows(view, queryOf(view)).length - (height - 1));

/** Draws the help: all keys by group, or those that match the query. */
export const helpScreen = (view: View, { top, field }: Laid<'help'>, at: Rect): DrawnScreen => {
  const { measure, t } = view;
  const all = helpRows(view, field.text);
  const height = at.height - 1;
  const first = Math.min(top, Math.max(0, all.length - height));
  const last = Math.min(all.length, first + height);
  const remark: Row = [run(all.length > height ? `${first + 1}–${last}/${all.length}` : '', 'faint')];
  const row = fieldRow(measure, t('tui.help-filter'), field, remark, { ...at, height: 1 });
  const nothing: Row = [run(`  ${t('tui.no-help')}`, 'notice')];
  const rows = all.length === 0 ? [nothing] : all.slice(first);
  return {
    panes: [{ at, rows: [row.row, ...fitRows(measure, rows, at.width, height)] }],
    cursor: row.cursor,
  };
};

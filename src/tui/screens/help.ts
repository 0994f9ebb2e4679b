// The help screen, drawn from the key table.

import { unitStates } from '../../model/unit.js';
import { wrap } from '../../text/wrap.js';
import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { stateMarks, type TermMeaning, termSigns } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { keysOf } from '../key-bindings.js';
import { keyGroups, keyTable } from '../keys.js';
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

/** All rows of help, however many fit. */
const helpRows = (view: View): readonly Row[] => {
  const {
    measure,
    t,
    theme,
    size: { columns },
  } = view;
  return [
    ...keyGroups.flatMap((group): readonly Row[] => [
      titleRow(measure, [run(t(`tui.group.${group}`), 'title')], columns),
      ...keyTable
        .filter((binding) => binding.group === group)
        .flatMap(({ action }) => described(view, keysOf(view, action), t(`tui.key.${action}`), columns)),
      [],
    ]),
    titleRow(measure, [run(t('tui.group.marks'), 'title')], columns),
    ...unitStates.map(
      (unitState): Row => [
        run(`  ${stateMarks[unitState]}`.padEnd(keyColumn), unitState),
        run(t(`tui.state.${unitState}`)),
      ],
    ),
    ...legendMarks.flatMap((mark) => described(view, legend[mark], t(`tui.mark.${mark}`), columns)),
    ...termMeanings.map((meaning): Row => {
      const sample = `${t('tui.pane.terms')}${theme.label(1)}${termSigns[meaning]}`;
      return [
        run('  '),
        run(sample, meaning),
        run(' '.repeat(Math.max(1, keyColumn - 2 - measure.width(sample)))),
        run(t(`tui.mark.${meaning}`)),
      ];
    }),
  ];
};

/** How far help can be scrolled. */
export const lastTop = (view: View, height: number): number => Math.max(0, helpRows(view).length - height);

/** Draws the help: all keys by group. */
export const helpScreen = (view: View, { top }: Laid<'help'>, at: Rect): DrawnScreen => {
  const first = Math.min(top, lastTop(view, at.height));
  return { panes: [{ at, rows: fitRows(view.measure, helpRows(view).slice(first), at.width, at.height) }] };
};

// The finding pane: what the checks have to say of the current translation.

import { currentFindings } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { firstKey } from '../key-bindings.js';
import { findingMark, findingRows, fixText, sentence } from './finding-rows.js';

const keys = ({ t, state }: View): Row => {
  const fixable = currentFindings(state).some(({ fix }) => fix !== undefined);
  const fix = fixable ? `${firstKey('fix')} ${t('tui.hint.fix')}  ` : '';
  return [run(`${fix}${firstKey('waive')} ${t('tui.hint.waive')}`, 'faint')];
};

/** One row where there is no room for more: the worst finding, and how many there are. */
export const findingLine = (view: View): Row | undefined => {
  const found = currentFindings(view.state);
  const [worst] = found;
  if (worst === undefined) return undefined;
  const count = found.length > 1 ? `(${found.length}) ` : '';
  return [
    run(' '),
    findingMark(worst),
    run(` ${count}`, 'faint'),
    run(sentence(view, worst)),
    run(worst.fix === undefined ? '' : `  ${firstKey('fix')}: ${fixText(worst.fix)}`, 'faint'),
  ];
};

/** Draws the findings of the current segment. */
export const findingPane = (view: View, at: Rect): Painted => {
  const { t, state } = view;
  const rows = currentFindings(state).flatMap((finding) => findingRows(view, finding, at.width));
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  const title: Row = [run(t('tui.pane.findings'), 'title')];
  return {
    at,
    rows: [
      titleRow(view.measure, title, at.width, keys(view)),
      ...fitRows(view.measure, rows, at.width, at.height - 1, more),
    ],
  };
};

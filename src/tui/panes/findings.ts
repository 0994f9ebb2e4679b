// The finding pane: findings of the current translation.

import { currentFindings, findingInSight } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { firstKey } from '../key-bindings.js';
import { findingMark, findingRows, sentence, unsaidFix } from './finding-rows.js';

const keys = (view: View): Row => {
  const { t, state } = view;
  const fixable = currentFindings(state).some(({ fix }) => fix !== undefined);
  const fix = fixable ? `${firstKey(view, 'fix')} ${t('tui.hint.fix')}  ` : '';
  return [run(`${fix}${firstKey(view, 'waive')} ${t('tui.hint.waive')}`, 'faint')];
};

/** One row for a small pane: the finding that is shown first, with its number and the total. */
export const findingLine = (view: View): Row | undefined => {
  const found = currentFindings(view.state);
  const at = findingInSight(view.state);
  const finding = found[at];
  if (finding === undefined) return undefined;
  const fix = unsaidFix(view, finding);
  const { t } = view;
  const count = found.length > 1 ? `${at + 1}/${found.length} ` : '';
  return [
    run(' '),
    findingMark(finding),
    run(` ${count}`, 'faint'),
    run(sentence(view, finding)),
    run(finding.fix === undefined ? '' : `  ${firstKey(view, 'fix')}: ${fix ?? t('tui.hint.fix')}`, 'faint'),
  ];
};

/** All open findings of the current translation, in full. */
const openRows = (view: View, columns: number): readonly Row[] => {
  const found = currentFindings(view.state);
  const at = findingInSight(view.state);
  // The chosen finding comes first, so that stepping on shows the findings that had no room.
  return [...found.slice(at), ...found.slice(0, at)].flatMap((finding) =>
    findingRows(view, finding, columns),
  );
};

/** Number of rows that the findings need in full. */
export const findingNeeds = (view: View, columns: number): number => openRows(view, columns).length;

/** Draws the findings of the current segment. */
export const findingPane = (view: View, at: Rect): Painted => {
  const { t } = view;
  const rows = openRows(view, at.width);
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  const count = currentFindings(view.state).length;
  const place = count > 1 ? ` ${findingInSight(view.state) + 1}/${count}` : '';
  const title: Row = [run(t('tui.pane.findings'), 'title'), run(place)];
  return {
    at,
    rows: [
      titleRow(view.measure, title, at.width, keys(view)),
      ...fitRows(view.measure, rows, at.width, at.height - 1, more),
    ],
  };
};

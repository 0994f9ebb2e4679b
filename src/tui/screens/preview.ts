// The translation as running text around the chosen segment. A segment without a translation shows its source in a faint
// colour.

import type { Unit } from '../../model/unit.js';
import { withoutCodes } from '../../text/coded-text.js';
import { memoByObject } from '../../text/memo.js';
import type { Laid } from '../../workspace/overlay.js';
import { gapBetween, type Paragraph, paragraphsOf } from '../../workspace/segments/paragraphs.js';
import { progress } from '../../workspace/select.js';
import type { State } from '../../workspace/state.js';
import type { Rect } from '../drawing/layout.js';
import { type Marked, markedRows } from '../drawing/marked-text.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { Meaning } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import type { DrawnScreen } from '../screen.js';

const paragraphs = memoByObject((units: readonly Unit[]) => paragraphsOf(units));

const targetOf = ({ current, editor }: State, ordinal: number, unit: Unit): string =>
  withoutCodes(ordinal === current ? editor.text : unit.target);

const meaningOf = (unit: Unit, isTranslated: boolean, isChosen: boolean): Meaning => {
  if (isChosen) return 'selected';
  if (!isTranslated) return 'faint';
  return unit.segment.kind === 'heading' ? 'title' : 'plain';
};

/** The rows of one paragraph, and the index of the chosen segment's first row. */
const paragraphRows = (
  { state, measure }: View,
  { first, last }: Paragraph,
  chosen: number,
  columns: number,
): readonly Row[] => {
  let text = '';
  let left = '';
  let leftLang = state.to;
  const spans: Marked[] = [];
  for (const [index, unit] of state.units.slice(first, last + 1).entries()) {
    const target = targetOf(state, first + index, unit);
    const isTranslated = target.trim() !== '';
    const shown = isTranslated ? target : unit.segment.text;
    if (index > 0) text += gapBetween(left, unit, leftLang);
    const meaning = meaningOf(unit, isTranslated, first + index === chosen);
    spans.push({ start: text.length, end: text.length + shown.length, meaning });
    text += shown;
    left = shown;
    leftLang = isTranslated ? state.to : state.from;
  }
  return markedRows(measure, { text, spans, glued: new Set() }, columns);
};

/** The visible paragraphs around the chosen segment, which is a third of the way down. */
const rowsAround = (view: View, chosen: number, columns: number, height: number): readonly Row[] => {
  const all = paragraphs(view.state.units);
  const at = all.findIndex(({ last }) => last >= chosen);
  const rowsOf = (index: number): readonly Row[] => {
    const paragraph = all[index];
    return paragraph === undefined ? [] : [...paragraphRows(view, paragraph, chosen, columns), []];
  };
  const here = rowsOf(at);
  const mark = Math.max(
    0,
    here.findIndex((row) => row.some(({ meaning }) => meaning === 'selected')),
  );
  const above: Row[] = [];
  const wanted = Math.max(0, Math.floor(height / 3) - mark);
  for (let index = at - 1; index >= 0 && above.length < wanted; index -= 1) above.unshift(...rowsOf(index));
  const below: Row[] = [...here];
  for (let index = at + 1; index < all.length && below.length < height + mark; index += 1)
    below.push(...rowsOf(index));
  const rows = [...above, ...below];
  const first = Math.max(0, Math.min(above.length + mark - Math.floor(height / 3), rows.length - height));
  return rows.slice(first);
};

/** Draws the preview of the translated document. */
export const previewScreen = (view: View, { chosen }: Laid<'preview'>, at: Rect): DrawnScreen => {
  const { state, t, measure } = view;
  const { total, untouched } = progress(state);
  const remark: Row = [
    run(`${chosen + 1}/${total}`),
    run(untouched > 0 ? ` · ${t('tui.state.untouched')} ${untouched}` : '', 'faint'),
  ];
  const rows = rowsAround(view, chosen, Math.min(at.width - 1, 100), at.height - 1);
  return {
    panes: [
      {
        at,
        rows: [
          titleRow(measure, [run(t('tui.pane.preview'), 'title')], at.width, remark),
          ...fitRows(measure, rows, at.width, at.height - 1),
        ],
      },
    ],
  };
};

// Earlier translations of the segment: a list, and the chosen one compared with the text in the field.

import { changesIn } from '../../text/changes.js';
import { localMinute } from '../../text/local-time.js';
import type { EarlierText } from '../../workspace/editing/earlier-text.js';
import type { Laid } from '../../workspace/overlay.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { markedRows } from '../drawing/marked-text.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import type { DrawnScreen } from '../screen.js';

const chosenRows = ({ measure, t, state }: View, text: EarlierText | undefined, at: Rect): readonly Row[] => {
  if (text === undefined) return [];
  const spans = changesIn(text.target, state.editor.text).flatMap(({ before }) =>
    before.end > before.start ? [{ ...before, meaning: 'hit' as const }] : [],
  );
  const rows = markedRows(measure, { text: text.target, spans, glued: new Set() }, at.width);
  const most = Math.max(1, Math.min(rows.length, Math.floor(at.height / 2) - 1));
  return [
    titleRow(measure, [run(t('tui.earlier-whole'), 'title')], at.width),
    ...fitRows(measure, rows, at.width, most),
  ];
};

/** Draws the earlier translations of a segment. */
export const earlierScreen = (view: View, overlay: Laid<'earlier'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const { ordinal, texts, chosen } = overlay;
  const whole = chosenRows(view, texts?.[chosen], at);
  const line = (index: number): Row => {
    const text = texts?.[index];
    if (text === undefined) return [];
    return [
      chosenMark(index === chosen),
      run(`${localMinute(text.at)}  `, 'faint'),
      run(text.target.replaceAll('\n', ' '), index === chosen ? 'key' : 'plain'),
      run(`  ${t(`tui.state.${text.state}`)} ${text.who}`, 'faint'),
    ];
  };
  const choices: Choices = {
    title: t('tui.earlier', { number: ordinal + 1 }),
    count: texts?.length ?? 0,
    chosen,
    line,
    nothing: texts === undefined ? '' : t('tui.earlier-none'),
  };
  const rows = [...choiceRows(view.measure, choices, { ...at, height: at.height - whole.length }), ...whole];
  return { panes: [{ at, rows }] };
};

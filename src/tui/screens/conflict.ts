// The conflict screen: two texts of one segment with their differences marked, and the choices.

import type { Span } from '../../model/span.js';
import { changesIn } from '../../text/changes.js';
import { localMinute } from '../../text/local-time.js';
import type { Measure } from '../../text/width.js';
import type { Laid } from '../../workspace/overlay.js';
import { type Contest, conflictChoices } from '../../workspace/segments/contest.js';
import { chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { lineMarks } from '../drawing/line-marks.js';
import { markedRows } from '../drawing/marked-text.js';
import { fitRow, fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { wrappedRows } from '../drawing/wrapped.js';
import type { DrawnScreen } from '../screen.js';

/** Columns; below this width the two texts are one above the other. */
const leastBeside = 60;

const textRows = (measure: Measure, text: string, spans: readonly Span[], columns: number): readonly Row[] =>
  text === ''
    ? [[run('—', 'faint')]]
    : markedRows(
        measure,
        {
          text,
          spans: spans.flatMap((span) => (span.end > span.start ? [{ ...span, meaning: 'hit' }] : [])),
          glued: new Set(),
        },
        columns,
      );

/** Two texts with their titles, side by side or one above the other, in a number of rows. */
const bothRows = (view: View, { mine, theirs, at: time }: Contest, at: Rect): readonly Row[] => {
  const { measure, t } = view;
  const titles: readonly [Row, Row] = [
    [run(t('tui.conflict.theirs'), 'title')],
    [run(t('tui.conflict.mine'), 'title')],
  ];
  const [storedAt, unstored]: readonly [Row, Row] = [
    [run(`${localMinute(time)} · ${t(`tui.state.${theirs.state}`)}`, 'faint')],
    [run(t('tui.conflict.not-stored'), 'faint')],
  ];
  const changes = changesIn(theirs.target, mine.target);
  const [left, right] = [changes.map(({ before }) => before), changes.map(({ after }) => after)];
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  if (at.width < leastBeside) {
    const height = Math.max(2, Math.floor(at.height / 2));
    const one = (title: Row, text: string, spans: readonly Span[], remark: Row): readonly Row[] => [
      titleRow(measure, title, at.width, remark),
      ...fitRows(measure, textRows(measure, text, spans, at.width), at.width, height - 1, more),
    ];
    return [
      ...one(titles[0], theirs.target, left, storedAt),
      ...one(titles[1], mine.target, right, unstored),
    ];
  }
  const columns = Math.floor((at.width - 3) / 2);
  const one = (title: Row, text: string, spans: readonly Span[], remark: Row): readonly Row[] => [
    titleRow(measure, title, columns),
    remark,
    ...fitRows(measure, textRows(measure, text, spans, columns), columns, at.height - 2, more),
  ];
  const first = one(titles[0], theirs.target, left, storedAt);
  const second = one(titles[1], mine.target, right, unstored);
  return first.map((row, index) => [
    ...fitRow(measure, row, columns),
    run(` ${lineMarks(measure).down} `, 'rule'),
    ...(second[index] ?? []),
  ]);
};

/** Draws both texts of a segment and the choices. */
export const conflictScreen = (view: View, overlay: Laid<'conflict'>, at: Rect): DrawnScreen => {
  const { measure, t, state } = view;
  const source = state.units[overlay.ordinal]?.segment.text ?? '';
  const sourceRows = textRows(measure, source, [], at.width);
  const room = Math.max(1, Math.min(sourceRows.length, Math.floor(at.height / 4)));
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  const choices = conflictChoices.flatMap((choice, index) =>
    wrappedRows(measure, [chosenMark(index === overlay.chosen)], t(`tui.conflict.do.${choice}`), at.width),
  );
  const head: readonly Row[] = [
    titleRow(
      measure,
      [run(t('tui.conflict.title', { number: overlay.ordinal + 1 }), 'title')],
      at.width,
      overlay.rest.length === 0 ? [] : [run(`+${overlay.rest.length}`, 'faint')],
    ),
    ...fitRows(measure, sourceRows, at.width, room, more),
  ];
  const height = at.height - head.length - choices.length - 1;
  const rows = [...head, ...bothRows(view, overlay, { ...at, height }), [run('')], ...choices];
  return { panes: [{ at, rows: fitRows(measure, rows, at.width, at.height) }] };
};

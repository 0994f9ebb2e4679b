// The conflict screen: two texts of one segment with their differences marked, and the choices.

import type { Span } from '../../model/span.js';
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
import type { DrawnScreen } from '../screen.js';

/** Columns; below this width the two texts are one above the other. */
const leastBeside = 60;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/**
 * The span of each text between the common beginning and the common end. 開催した。 and 開催する。 → した and する.
 * @internal for its test
 */
export const differing = (one: string, other: string): readonly [Span, Span] => {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  if (isLowSurrogate(one.charCodeAt(start)) || isLowSurrogate(other.charCodeAt(start))) start -= 1;
  start = Math.max(0, start);
  let behind = 0;
  while (
    behind < shorter - start &&
    one.charCodeAt(one.length - 1 - behind) === other.charCodeAt(other.length - 1 - behind)
  )
    behind += 1;
  if (behind > 0 && isLowSurrogate(one.charCodeAt(one.length - behind))) behind -= 1;
  return [
    { start, end: one.length - behind },
    { start, end: other.length - behind },
  ];
};

const textRows = (measure: Measure, text: string, span: Span, columns: number): readonly Row[] =>
  text === ''
    ? [[run('—', 'faint')]]
    : markedRows(
        measure,
        { text, spans: span.end > span.start ? [{ ...span, meaning: 'hit' }] : [], glued: new Set() },
        columns,
      );

/** Two texts with their titles, side by side or one above the other, in a number of rows. */
const bothRows = (view: View, { mine, theirs, at: time }: Contest, at: Rect): readonly Row[] => {
  const { measure, t } = view;
  const titles: readonly [Row, Row] = [
    [
      run(t('tui.conflict.theirs'), 'title'),
      run(` · ${localMinute(time)} · ${t(`tui.state.${theirs.state}`)}`, 'faint'),
    ],
    [run(t('tui.conflict.mine'), 'title'), run(` · ${t('tui.conflict.not-stored')}`, 'faint')],
  ];
  const [left, right] = differing(theirs.target, mine.target);
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  if (at.width < leastBeside) {
    const height = Math.max(2, Math.floor(at.height / 2));
    const one = (title: Row, text: string, span: Span): readonly Row[] => [
      titleRow(measure, title, at.width),
      ...fitRows(measure, textRows(measure, text, span, at.width), at.width, height - 1, more),
    ];
    return [...one(titles[0], theirs.target, left), ...one(titles[1], mine.target, right)];
  }
  const columns = Math.floor((at.width - 3) / 2);
  const one = (title: Row, text: string, span: Span): readonly Row[] => [
    titleRow(measure, title, columns),
    ...fitRows(measure, textRows(measure, text, span, columns), columns, at.height - 1, more),
  ];
  const [first, second] = [one(titles[0], theirs.target, left), one(titles[1], mine.target, right)];
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
  const none = { start: 0, end: 0 };
  const sourceRows = textRows(measure, source, none, at.width);
  const room = Math.max(1, Math.min(sourceRows.length, Math.floor(at.height / 4)));
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  const choices = conflictChoices.map(
    (choice, index): Row => [chosenMark(index === overlay.chosen), run(t(`tui.conflict.do.${choice}`))],
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

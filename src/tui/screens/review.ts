// A reviewer's changes: a list, and the chosen one compared with the translation.

import type { Span } from '../../model/span.js';
import { changesIn } from '../../text/changes.js';
import { localMinute } from '../../text/local-time.js';
import type { Laid } from '../../workspace/overlay.js';
import type { ReviewChange } from '../../workspace/segments/reviewed.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { markedRows } from '../drawing/marked-text.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { stateMarks } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';
import { wrappedRows } from '../drawing/wrapped.js';
import type { DrawnScreen } from '../screen.js';

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

const textOf = (view: View, ordinal: number) => view.state.units[ordinal];

/** Returns the author and the time of a change. */
const signature = ({ who, at }: ReviewChange): string =>
  [who, at === '' ? '' : localMinute(at)].filter((part) => part !== '').join(' · ');

type Part = { readonly title: string; readonly remark?: string; readonly rows: readonly Row[] };

/** The source, both texts, the comment: those parts that the change has. */
const partsOf = (view: View, change: ReviewChange, columns: number): readonly Part[] => {
  const { measure, t } = view;
  const unit = textOf(view, change.ordinal);
  const target = unit?.target ?? '';
  const text = (whole: string, spans: readonly Span[]): readonly Row[] =>
    whole === ''
      ? [[run('—', 'faint')]]
      : markedRows(
          measure,
          {
            text: whole,
            spans: spans.flatMap((span) => (span.end > span.start ? [{ ...span, meaning: 'hit' }] : [])),
            glued: new Set(),
          },
          columns,
        );
  const changes = changesIn(target, change.target);
  const isSame = target === change.target;
  const both: readonly Part[] = [
    {
      title: t('tui.review.now'),
      ...(change.meanwhile && { remark: t('tui.review.meanwhile') }),
      rows: text(
        target,
        changes.map(({ before }) => before),
      ),
    },
    {
      title: t('tui.review.proposed'),
      remark: signature(change),
      rows: text(
        change.target,
        changes.map(({ after }) => after),
      ),
    },
  ];
  return [
    { title: t('tui.review.source'), rows: text(unit?.segment.text ?? '', []) },
    ...(isSame ? both.slice(0, 1) : both),
    ...(change.comment === ''
      ? []
      : [
          {
            title: t('tui.review.comment'),
            ...(isSame && { remark: signature(change) }),
            rows: wrappedRows(measure, [], change.comment, columns),
          },
        ]),
  ];
};

/** The parts in a number of rows; long ones are cut evenly. */
const chosenRows = (view: View, change: ReviewChange | undefined, at: Rect): readonly Row[] => {
  if (change === undefined) return [];
  const { measure, t } = view;
  const parts = partsOf(view, change, at.width);
  const most = Math.max(1, Math.floor((at.height - parts.length) / parts.length));
  const spare = parts.reduce((sum, { rows }) => sum + Math.max(0, most - rows.length), 0);
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  return parts.flatMap(({ title, remark = '', rows }) => [
    titleRow(measure, [run(title, 'title')], at.width, remark === '' ? [] : [run(remark, 'notice')]),
    ...fitRows(measure, rows, at.width, Math.min(rows.length, most + spare), more),
  ]);
};

/** Draws the list of changes and the chosen one. */
export const reviewScreen = (view: View, overlay: Laid<'review'>, at: Rect): DrawnScreen => {
  const { measure, t } = view;
  const { changes, chosen, path } = overlay;
  const listed = Math.min(changes.length, Math.max(2, Math.floor(at.height / 4)));
  const detail = chosenRows(view, changes[chosen], { ...at, height: at.height - listed - 1 });
  const line = (index: number): Row => {
    const change = changes[index];
    const unit = change && textOf(view, change.ordinal);
    if (change === undefined || unit === undefined) return [];
    return [
      chosenMark(index === chosen),
      run(
        `${String(change.ordinal + 1).padStart(3)} ${stateMarks[unit.state]}${change.comment === '' ? ' ' : '#'}${change.meanwhile ? '!' : ' '} `,
        'faint',
      ),
      run(change.target.replaceAll('\n', ' '), index === chosen ? 'key' : 'plain'),
    ];
  };
  const choices: Choices = {
    title: t('tui.review.title', { name: nameOf(path) }),
    count: changes.length,
    chosen,
    line,
    nothing: t('tui.review.done'),
  };
  const rows = [...choiceRows(measure, choices, { ...at, height: at.height - detail.length }), ...detail];
  return { panes: [{ at, rows: fitRows(measure, rows, at.width, at.height) }] };
};

// Statistics: the length of the document, its parts as bars, and the work of the last days.

import { type Extent, sheetsOf, wordKinds } from '../../statistics/count-text.js';
import { matchShares, type Share, stateShares } from '../../statistics/shares.js';
import type { StatisticsSeen } from '../../workspace/meetings/meetings.js';
import type { Laid } from '../../workspace/overlay.js';
import { bar } from '../drawing/bar.js';
import type { Rect } from '../drawing/layout.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { wrappedRows } from '../drawing/wrapped.js';
import type { DrawnScreen } from '../screen.js';

const widestBar = 30;

/** Columns of a row beside its label, bar and figures: spaces and brackets. */
const between = 5;

/** Rows of a label, a bar, and the figures behind it; the bar takes what the others leave. */
const barRows = (
  { measure }: View,
  columns: number,
  rows: readonly { readonly label: string; readonly percent: number; readonly figures: string }[],
): readonly Row[] => {
  const labels = Math.max(...rows.map(({ label }) => measure.width(label)));
  const behind = Math.max(...rows.map(({ figures }) => measure.width(figures)));
  const room = Math.max(4, Math.min(widestBar, columns - labels - behind - between));
  return rows.map(({ label, percent, figures }) => [
    run(` ${measure.padTo(label, labels)} `),
    run(bar(percent, room), percent === 0 ? 'faint' : 'plain'),
    run(` ${figures}`, 'faint'),
  ]);
};

const shareRows = (
  view: View,
  columns: number,
  rows: readonly { readonly label: string; readonly share: Share<string> }[],
): readonly Row[] => {
  const { t } = view;
  const drawn = rows.map(({ label, share: { amount, percent } }) => ({
    label,
    percent,
    figures: t('tui.statistics.share', {
      percent: String(percent).padStart(3),
      segments: amount.segments,
      characters: amount.withoutSpaces,
    }),
  }));
  return barRows(view, columns, drawn);
};

const extentRows = (
  { t, measure }: View,
  columns: number,
  label: string,
  lang: 'ko' | 'ja',
  extent: Extent,
): readonly Row[] => {
  const figures = t('tui.statistics.extent', {
    characters: extent.characters,
    spaceless: extent.withoutSpaces,
    words: extent.words,
    kind: t(`statistics.words.${wordKinds[lang]}`),
    sheets: t(`statistics.sheets.${lang}`, { count: sheetsOf(lang, extent) }),
  });
  const lead = run(` ${t('statistics.label', { label })}`, 'title');
  return wrappedRows(measure, [lead], figures, columns);
};

const workRows = (view: View, { work, minutesLeft }: StatisticsSeen, columns: number): readonly Row[] => {
  const { t } = view;
  const most = Math.max(1, ...work.days.map(({ characters }) => characters));
  const unknown = t('statistics.no-pace');
  const label = (text: string): string => ` ${t('statistics.label', { label: text })}`;
  const pace = work.pace === undefined ? unknown : t('statistics.per-hour', { count: Math.round(work.pace) });
  const left =
    minutesLeft === undefined
      ? unknown
      : t('statistics.time', { hours: Math.floor(minutesLeft / 60), minutes: minutesLeft % 60 });
  return [
    ...barRows(
      view,
      columns,
      work.days.map(({ day, segments, characters }) => ({
        label: day.slice(5),
        percent: Math.round((characters * 100) / most),
        figures: t('tui.statistics.day', { segments, characters }),
      })),
    ),
    [run(label(t(work.paceOfToday ? 'statistics.pace-today' : 'statistics.pace-week')), 'title'), run(pace)],
    [run(label(t('statistics.left')), 'title'), run(left)],
  ];
};

const allRows = (view: View, seen: StatisticsSeen | undefined, columns: number): readonly Row[] => {
  const { t, measure } = view;
  const title = (text: string): Row => titleRow(measure, [run(text, 'title')], columns);
  if (seen === undefined)
    return [title(t('statistics.title')), [run(` ${t('tui.statistics.counting')}`, 'notice')]];
  const { document, name } = seen;
  const { source, target, lang, to } = document;
  return [
    title(`${t('statistics.title')} · ${name}`),
    ...extentRows(view, columns, t('tui.pane.source'), lang, source),
    ...extentRows(view, columns, t('tui.pane.target'), to, target),
    title(t('statistics.progress')),
    ...shareRows(
      view,
      columns,
      stateShares(document).map((share) => ({ label: t(`tui.state.${share.key}`), share })),
    ),
    title(t('statistics.matches')),
    ...shareRows(
      view,
      columns,
      matchShares(document).map((share) => ({ label: t(`statistics.band.${share.key}`), share })),
    ),
    title(t('statistics.work')),
    ...workRows(view, seen, columns),
  ];
};

/** The last top row of the screen. */
export const statisticsLastTop = (view: View, height: number): number => {
  const { overlay } = view.state;
  const seen = overlay.kind === 'statistics' ? overlay.seen : undefined;
  return Math.max(0, allRows(view, seen, view.size.columns).length - height);
};

/** Draws the statistics of a document. */
export const statisticsScreen = (view: View, { seen, top }: Laid<'statistics'>, at: Rect): DrawnScreen => {
  const all = allRows(view, seen, at.width);
  const rows = all.slice(Math.min(top, Math.max(0, all.length - at.height)));
  const more = (hidden: number): Row => [run(view.t('tui.more-rows', { count: hidden }), 'faint')];
  return { panes: [{ at, rows: fitRows(view.measure, rows, at.width, at.height, more) }] };
};

// The remarks on an exported document.

import { sayNotes } from '../../i18n/say-notes.js';
import { wrap } from '../../text/wrap.js';
import type { Laid } from '../../workspace/overlay.js';
import type { Rect } from '../drawing/layout.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import type { DrawnScreen } from '../screen.js';

const indent = 2;

const allRows = (view: View, { path, notes }: Laid<'exported'>, columns: number): readonly Row[] => {
  const { measure, t } = view;
  const paragraph = (text: string, mark: string): readonly Row[] =>
    wrap(measure, text, columns - indent).map(({ start, end }, index) => [
      run(index === 0 ? mark : ' '.repeat(indent), 'notice'),
      run(text.slice(start, end).trimEnd()),
    ]);
  return [
    titleRow(measure, [run(t('tui.pane.exported'), 'title')], columns),
    ...paragraph(t('tui.notice.exported', { path }), '  '),
    ...sayNotes(notes, t).flatMap((line) => paragraph(line, '⚠ ')),
  ];
};

/** The last top row of the screen. */
export const exportedLastTop = (view: View, height: number): number => {
  const { overlay } = view.state;
  return overlay.kind === 'exported'
    ? Math.max(0, allRows(view, overlay, view.size.columns).length - height)
    : 0;
};

/** Draws the remarks. */
export const exportedScreen = (view: View, overlay: Laid<'exported'>, at: Rect): DrawnScreen => {
  const rows = allRows(view, overlay, at.width).slice(
    Math.min(overlay.top, exportedLastTop(view, at.height)),
  );
  const more = (hidden: number): Row => [run(view.t('tui.more-rows', { count: hidden }), 'faint')];
  return { panes: [{ at, rows: fitRows(view.measure, rows, at.width, at.height, more) }] };
};

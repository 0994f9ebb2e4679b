// The source of the current segment, its terms marked.

import { currentTerms, currentUnit } from '../../workspace/select.js';
import type { Rect } from '../layout.js';
import { textWidth } from '../layout.js';
import { hitSpans, markedRows, markedText } from '../marked-text.js';
import type { Painted } from '../paint.js';
import { fitRows, type Row, run, titleRow } from '../row.js';
import type { View } from '../view.js';

/** What a search looks for, so that it can be shown in the text. */
export const queryOf = ({ state: { overlay } }: View): string =>
  overlay.kind === 'search' ? overlay.field.text : '';

/** While searching, what was found takes the place of the terms' marks. */
const shown = (view: View, text: string) => {
  const hits = hitSpans(text, queryOf(view));
  return hits.length > 0
    ? { text, spans: hits, glued: new Set<number>() }
    : markedText(text, currentTerms(view.state), view.theme);
};

export const sourcePane = (view: View, at: Rect): Painted => {
  const { state, t, size } = view;
  const segment = currentUnit(state)?.segment;
  const title: Row = [
    run(t('tui.pane.source'), 'title'),
    run(` ${Math.min(state.current + 1, state.units.length)}/${state.units.length}`),
    run(segment === undefined ? '' : ` · ${t(`tui.block.${segment.kind}`)}`, 'faint'),
  ];
  const rows =
    segment === undefined
      ? [[run(t('tui.empty-document'), 'notice')]]
      : markedRows(shown(view, segment.text), textWidth(size.columns));
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  return {
    at,
    rows: [titleRow(title, at.width), ...fitRows(rows, at.width, at.height - 1, more)],
  };
};

// The source of the current segment, its terms marked.

import { cut } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import { placeOf, selectionOf } from '../../workspace/editor.js';
import { currentTerms, currentUnit, repetitions } from '../../workspace/select.js';
import type { Rect } from '../layout.js';
import { textWidth } from '../layout.js';
import { hitSpans, type MarkedText, markedRows, markedText } from '../marked-text.js';
import type { Painted } from '../paint.js';
import type { Place } from '../place.js';
import { scrolled } from '../place.js';
import { fitRows, type Row, run, titleRow } from '../row.js';
import type { View } from '../view.js';

const bare = (text: string, spans: MarkedText['spans']): MarkedText => ({ text, spans, glued: new Set() });

/** While searching or choosing, what was found or chosen takes the place of the terms' marks. */
const shown = ({ state, theme }: View, text: string): MarkedText => {
  const { overlay } = state;
  if (overlay.kind === 'pick') {
    const selected = selectionOf(overlay.field);
    return bare(text, selected === undefined ? [] : [{ ...selected, meaning: 'selected' }]);
  }
  const hits = overlay.kind === 'search' ? hitSpans(text, overlay.field.text, overlay.regex) : [];
  return hits.length > 0 ? bare(text, hits) : markedText(text, currentTerms(state), theme);
};

/** The rows, and the insertion point while a stretch is chosen. */
export const sourcePane = (view: View, at: Rect): Painted & { readonly cursor: Place | undefined } => {
  const { state, t, size } = view;
  const { overlay } = state;
  const segment = currentUnit(state)?.segment;
  const repeated = repetitions(state);
  const title: Row = [
    run(t('tui.pane.source'), 'title'),
    run(` ${Math.min(state.current + 1, state.units.length)}/${state.units.length}`),
    run(segment === undefined ? '' : ` · ${t(`tui.block.${segment.kind}`)}`, 'faint'),
    run(repeated > 1 ? ` · ${t('tui.repeated', { count: repeated })}` : '', 'notice'),
  ];
  const noted = currentUnit(state)?.comment;
  const room = Math.max(8, Math.floor(at.width / 2));
  const comment: Row = noted === undefined ? [] : [run(cut(`# ${noted}`, room), 'notice')];
  const columns = textWidth(size.columns);
  const rows =
    segment === undefined
      ? [[run(t('tui.empty-document'), 'notice')]]
      : markedRows(shown(view, segment.text), columns);
  const height = at.height - 1;
  const picked = overlay.kind === 'pick' ? overlay.field : undefined;
  const place = picked && placeOf(picked.text, picked.cursor, wrap(picked.text, columns));
  const first = place === undefined ? 0 : scrolled(place.row, rows.length, height);
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  return {
    at,
    rows: [
      titleRow(title, at.width, comment),
      ...fitRows(rows.slice(first), at.width, height, place ? undefined : more),
    ],
    cursor: place && { x: at.x + Math.min(place.column, at.width - 1), y: at.y + 1 + place.row - first },
  };
};

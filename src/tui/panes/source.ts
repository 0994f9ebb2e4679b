// The source of the current segment with its terms marked.

import { wrap } from '../../text/wrap.js';
import { placeOf, selectionOf } from '../../workspace/editing/editor.js';
import { currentCodes, currentTerms, currentUnit, repetitions } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import { textWidths } from '../drawing/layout.js';
import { hitSpans, type MarkedText, markedRows, markedText } from '../drawing/marked-text.js';
import type { Painted } from '../drawing/paint.js';
import type { Place } from '../drawing/position.js';
import { scrolled } from '../drawing/position.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';

const bare = (text: string, spans: MarkedText['spans']): MarkedText => ({ text, spans, glued: new Set() });

/** During a search or selection, the hits or the selection replace the marks of the terms. */
const shown = ({ state, theme }: View, text: string): MarkedText => {
  const { overlay } = state;
  if (overlay.kind === 'pick') {
    const selected = selectionOf(overlay.field);
    return bare(text, selected === undefined ? [] : [{ ...selected, meaning: 'selected' }]);
  }
  const hits = overlay.kind === 'search' ? hitSpans(text, overlay.field.text, overlay.regex) : [];
  return hits.length > 0
    ? bare(text, hits)
    : markedText(text, currentTerms(state), theme, currentCodes(state));
};

/** The offset that must be visible: the insertion point, a hit, or the estimated progress of the translation. */
const inSight = ({ state: { overlay, editor } }: View, { text, spans }: MarkedText): number => {
  if (overlay.kind === 'pick') return overlay.field.cursor;
  const [first] = spans;
  if (first?.meaning === 'hit') return first.start;
  return Math.floor((text.length * editor.cursor) / Math.max(1, text.length, editor.text.length));
};

/** Tells that the segment is new or changed in the file. */
const newsText = ({ state, t }: View): string => {
  const was = currentUnit(state)?.was;
  return was === undefined ? '' : ` · ${t(was === '' ? 'tui.new-segment' : 'tui.changed-segment')}`;
};

/** Draws the rows, with the insertion point while a span is chosen. */
export const sourcePane = (view: View, at: Rect): Painted & { readonly cursor: Place | undefined } => {
  const { state, t, size } = view;
  const { overlay } = state;
  const segment = currentUnit(state)?.segment;
  const repeated = repetitions(state);
  const title: Row = [
    run(t('tui.pane.source'), 'title'),
    run(` ${Math.min(state.current + 1, state.units.length)}/${state.units.length}`),
    run(segment === undefined ? '' : ` · ${t(`tui.block.${segment.kind}`)}`, 'faint'),
    run(newsText(view), 'notice'),
    run(repeated > 1 ? ` · ${t('tui.repeated', { count: repeated })}` : '', 'notice'),
  ];
  const noted = currentUnit(state)?.comment;
  const room = Math.max(8, Math.floor(at.width / 2));
  const comment: Row = noted === undefined ? [] : [run(view.measure.cut(`# ${noted}`, room), 'notice')];
  const columns = textWidths(size.columns).source;
  const marked = shown(view, segment?.text ?? '');
  const rows =
    segment === undefined
      ? [[run(t('tui.empty-document'), 'notice')]]
      : markedRows(view.measure, marked, columns);
  const height = at.height - 1;
  const place = placeOf(
    view.measure,
    marked.text,
    inSight(view, marked),
    wrap(view.measure, marked.text, columns, marked.glued),
  );
  const first = scrolled(place.row, rows.length, height);
  const last = Math.min(first + height, rows.length);
  const part: Row =
    rows.length > height
      ? [run(`${comment.length > 0 ? ' ' : ''}${first + 1}–${last}/${rows.length}`, 'faint')]
      : [];
  return {
    at,
    rows: [
      titleRow(view.measure, title, at.width, [...comment, ...part]),
      ...fitRows(view.measure, rows.slice(first), at.width, height),
    ],
    cursor:
      overlay.kind === 'pick'
        ? { x: at.x + Math.min(place.column, at.width - 1), y: at.y + 1 + place.row - first }
        : undefined,
  };
};

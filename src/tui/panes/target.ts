// The target field: where the translation is typed.

import { wrap } from '../../text/wrap.js';
import { placeOf, selectionOf } from '../../workspace/editing/editor.js';
import { currentUnit, stateOf } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import { textWidth } from '../drawing/layout.js';
import { hitSpans, type Marked, markedRows } from '../drawing/marked-text.js';
import type { Painted } from '../drawing/paint.js';
import { type Place, scrolled } from '../drawing/position.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import { stateMarks } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';

const spansOf = ({ state: { overlay, editor } }: View): readonly Marked[] => {
  const selected = selectionOf(editor);
  if (selected !== undefined) return [{ ...selected, meaning: 'selected' }];
  return overlay.kind === 'search' ? hitSpans(editor.text, overlay.field.text, overlay.regex) : [];
};

/** Draws the translation in its field, with the place of the cursor. */
export const targetPane = (view: View, at: Rect): Painted & { readonly cursor: Place } => {
  const { state, t, size } = view;
  const { text, cursor } = state.editor;
  const columns = textWidth(size.columns);
  const place = placeOf(view.measure, text, cursor, wrap(view.measure, text, columns));
  const all = markedRows(view.measure, { text, spans: spansOf(view), glued: new Set() }, columns);
  const height = at.height - 1;
  const first = scrolled(place.row, all.length, height);
  const unitState = stateOf(state, state.current);
  const typing = text !== (currentUnit(state)?.target ?? '');
  const title: Row = [
    run(t('tui.pane.target'), 'title'),
    run(` · ${`${stateMarks[unitState]} `.trimStart()}${t(`tui.state.${unitState}`)}`, unitState),
  ];
  const remark: Row = all.length > height ? [run(`${place.row + 1}/${all.length}`, 'faint')] : [];
  return {
    at,
    rows: [
      titleRow(view.measure, title, at.width, typing ? [...remark, run(t('tui.typing'), 'faint')] : remark),
      ...fitRows(view.measure, all.slice(first), at.width, height),
    ],
    cursor: { x: at.x + Math.min(place.column, at.width - 1), y: at.y + 1 + place.row - first },
  };
};

// The target field: where the translation is typed.

import { wrap } from '../../text/wrap.js';
import { placeOf } from '../../workspace/editor.js';
import { currentUnit, stateOf } from '../../workspace/select.js';
import type { Rect } from '../layout.js';
import { textWidth } from '../layout.js';
import { hitSpans, markedRows } from '../marked-text.js';
import type { Painted } from '../paint.js';
import { fitRows, type Row, run, titleRow } from '../row.js';
import { stateMarks } from '../theme.js';
import type { View } from '../view.js';
import { queryOf } from './source.js';

/** A place on the screen. */
export type Place = { readonly x: number; readonly y: number };

// The row of the cursor stays in sight: the first row shown, of so many.
const scrolled = (row: number, count: number, height: number): number =>
  Math.max(0, Math.min(count - height, row - Math.floor(height / 2)));

export const targetPane = (view: View, at: Rect): Painted & { readonly cursor: Place } => {
  const { state, t, size } = view;
  const { text, cursor } = state.editor;
  const columns = textWidth(size.columns);
  const place = placeOf(text, cursor, wrap(text, columns));
  const all = markedRows({ text, spans: hitSpans(text, queryOf(view)), glued: new Set() }, columns);
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
      titleRow(title, at.width, typing ? [...remark, run(t('tui.typing'), 'faint')] : remark),
      ...fitRows(all.slice(first), at.width, height),
    ],
    cursor: { x: at.x + Math.min(place.column, at.width - 1), y: at.y + 1 + place.row - first },
  };
};

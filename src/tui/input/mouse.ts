// Maps mouse events to actions: a click in the field sets the cursor, the wheel scrolls the pane under it.

import { wrap } from '../../text/wrap.js';
import type { UserAction } from '../../workspace/action.js';
import { placeOf } from '../../workspace/editing/editor.js';
import { type Rect, textWidths } from '../drawing/layout.js';
import type { Place } from '../drawing/position.js';
import { layoutOf, type View } from '../drawing/view.js';
import { placeInTarget } from '../panes/target.js';
import type { Press } from './press.js';

type Mouse = Extract<Press, { readonly kind: 'mouse' }>;

const isWithin = ({ x, y, width, height }: Rect, place: Place): boolean =>
  place.x >= x && place.x < x + width && place.y >= y && place.y < y + height;

const clicked = (view: View, place: Place): UserAction | undefined => {
  const { target, neighbours } = layoutOf(view);
  const there = placeInTarget(view, target, neighbours, place);
  const columns = textWidths(view.size.columns).target;
  return there && { kind: 'point', ...there, columns, measure: view.measure };
};

/** Moves one row in the field, but never into another segment. */
const rolled = (view: View, step: -1 | 1): UserAction | undefined => {
  const { measure, size, state } = view;
  const columns = textWidths(size.columns).target;
  const rows = wrap(measure, state.editor.text, columns);
  const { row } = placeOf(measure, state.editor.text, state.editor.cursor, rows);
  return rows[row + step] && { kind: 'row', step, select: false, columns, measure };
};

/**
 * The action of a click or of the wheel over the document; undefined if there is none. The wheel over the list goes to
 * the next or previous segment, over the field one row down or up.
 */
export const mouseInDocument = (view: View, { event, x, y }: Mouse): UserAction | undefined => {
  const { list, target } = layoutOf(view);
  if (event === 'click') return clicked(view, { x, y });
  const step = event === 'wheel-up' ? -1 : 1;
  if (isWithin(list, { x, y })) return { kind: 'go', to: step < 0 ? 'previous' : 'next' };
  return isWithin(target, { x, y }) ? rolled(view, step) : undefined;
};

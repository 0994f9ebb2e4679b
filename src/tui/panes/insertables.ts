// Insertables besides terms: numbers and dates, and names, with the next one in sight.

import type { InsertableKind } from '../../model/insertable.js';
import { insertableOffers } from '../../workspace/select.js';
import { fitRow, type Row, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { firstKey } from '../key-bindings.js';

const kinds = ['quantity', 'name'] as const satisfies readonly InsertableKind[];
const shown = 8;

const insertableRow = ({ state }: View, kind: InsertableKind): Row | undefined => {
  const offers = insertableOffers(state, kind);
  if (offers.length === 0) return undefined;
  // The key puts in the first that is missing: it stands first, however many were put in before.
  const missing = offers.findIndex(({ there }) => !there);
  const next = Math.max(0, missing);
  return [
    run(` ${firstKey(`insert-${kind}`)} `, 'faint'),
    ...[...offers.slice(next), ...offers.slice(0, next)]
      .slice(0, shown)
      .flatMap(({ text, there }, index) => [
        run(index === 0 ? '' : ' · ', 'faint'),
        run(text, there ? 'faint' : index === 0 ? 'key' : 'plain'),
      ]),
  ];
};

/** A row for each kind that the segment has. */
export const insertableRows = (view: View, columns: number): readonly Row[] =>
  kinds.flatMap((kind) => {
    const row = insertableRow(view, kind);
    return row === undefined ? [] : [fitRow(view.measure, row, columns)];
  });

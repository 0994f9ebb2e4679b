// What one key puts in besides terms: numbers and dates, and names, the next one first in sight.

import type { AidKind } from '../../model/aid.js';
import { aidTexts } from '../../workspace/select.js';
import { fitRow, type Row, run } from '../row.js';
import type { View } from '../view.js';
import { firstKey } from './hint-table.js';

const kinds = ['quantity', 'name'] as const satisfies readonly AidKind[];
const shown = 8;

const aidRow = ({ state }: View, kind: AidKind): Row | undefined => {
  const texts = aidTexts(state, kind);
  if (texts.length === 0) return undefined;
  const has = (text: string): boolean => state.editor.text.includes(text);
  // The key puts in the first that is missing: it stands first, however many were put in before.
  const next = Math.max(
    0,
    texts.findIndex((text) => !has(text)),
  );
  return [
    run(` ${firstKey(`insert-${kind}`)} `, 'faint'),
    ...[...texts.slice(next), ...texts.slice(0, next)]
      .slice(0, shown)
      .flatMap((text, index) => [
        run(index === 0 ? '' : ' · ', 'faint'),
        run(text, index === 0 ? 'key' : has(text) ? 'faint' : 'plain'),
      ]),
  ];
};

/** A row for each kind that the segment has. */
export const aidRows = (view: View, columns: number): readonly Row[] =>
  kinds.flatMap((kind) => {
    const row = aidRow(view, kind);
    return row === undefined ? [] : [fitRow(row, columns)];
  });

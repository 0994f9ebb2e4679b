// What one key puts in besides terms: numbers and dates, and names, the next one first in sight.

import type { AidKind } from '../../model/aid.js';
import { aidTexts } from '../../workspace/select.js';
import { keysOf } from '../keys.js';
import { fitRow, type Row, run } from '../row.js';
import type { View } from '../view.js';

const kinds = ['quantity', 'name'] as const satisfies readonly AidKind[];
const shown = 8;

const aidRow = ({ state }: View, kind: AidKind): Row | undefined => {
  const texts = aidTexts(state, kind);
  if (texts.length === 0) return undefined;
  const next = texts.findIndex((text) => !state.editor.text.includes(text));
  return [
    run(` ${keysOf(`insert-${kind}`)}  `, 'faint'),
    ...texts
      .slice(0, shown)
      .flatMap((text, index) => [
        run(index === 0 ? '' : ' · ', 'faint'),
        run(text, index === next ? 'key' : state.editor.text.includes(text) ? 'faint' : 'plain'),
      ]),
  ];
};

/** A row for each kind that the segment has. */
export const aidRows = (view: View, columns: number): readonly Row[] =>
  kinds.flatMap((kind) => {
    const row = aidRow(view, kind);
    return row === undefined ? [] : [fitRow(row, columns)];
  });

// Insertables other than terms: numbers, dates and names, with the next one visible.

import type { InlineCode } from '../../model/inline-code.js';
import type { InsertableKind } from '../../model/insertable.js';
import { missingCodes, type NextCode, nextCode } from '../../workspace/editing/insert-code.js';
import { currentUnit, insertableOffers } from '../../workspace/select.js';
import { fitRow, flow, type Row, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { firstKey } from '../key-bindings.js';
import type { KeyAction } from '../keys.js';

const kinds = ['quantity', 'name'] as const satisfies readonly InsertableKind[];
const shown = 8;

type Room = { readonly columns: number; readonly most: number };

/** Rows of one kind, its pieces not divided where another row has room for them. */
const rowsOf = (
  view: View,
  action: KeyAction,
  pieces: readonly Row[],
  { columns, most }: Room,
): readonly Row[] => {
  const key = ` ${firstKey(view, action)} `;
  const [first = [], ...others] = pieces;
  const head: Row = [run(key, 'faint'), ...first];
  const rest = others.map((piece): Row => [run(' · ', 'faint'), ...piece]);
  const rows = flow(view.measure, [head, ...rest], columns, ' '.repeat(key.length - 2));
  return rows.length <= most ? rows : [...rows.slice(0, most - 1), rows.slice(most - 1).flat()];
};

const insertablesOf = (view: View, kind: InsertableKind, room: Room): readonly Row[] => {
  const offers = insertableOffers(view.state, kind);
  if (offers.length === 0) return [];
  // The key inserts the first missing one, so that comes first.
  const missing = offers.findIndex(({ there }) => !there);
  const next = Math.max(0, missing);
  const pieces = [...offers.slice(next), ...offers.slice(0, next)]
    .slice(0, shown)
    .map(({ text, there }, index): Row => [run(text, there ? 'faint' : index === 0 ? 'key' : 'plain')]);
  return rowsOf(view, `insert-${kind}`, pieces, room);
};

/**
 * The words that a code of the source encloses, or its visible form; `<중요한` or `중요한>` where the key inserts one mark
 * of the two.
 */
const codeText = (
  source: string,
  { start, end, paired, shown, kind }: InlineCode,
  { t }: View,
  part: NextCode['part'],
): string => {
  const words = source.slice(start, end);
  if (!paired || words === '') return `^${shown === '' ? t(`tui.code.${kind}`) : shown}`;
  return `${part === 'close' ? '' : '<'}${words}${part === 'open' ? '' : '>'}`;
};

/** The codes that the translation lacks, the next one first. */
const codeRows = (view: View, room: Room): readonly Row[] => {
  const next = nextCode(view.state);
  if (next === undefined) return [];
  const missing = missingCodes(view.state).toSorted(
    (a, b) => Number(b.number === next.number) - Number(a.number === next.number),
  );
  const source = currentUnit(view.state)?.segment.text ?? '';
  const pieces = missing
    .slice(0, shown)
    .map(
      (code, index): Row => [
        run(codeText(source, code, view, index === 0 ? next.part : 'both'), index === 0 ? 'key' : 'plain'),
      ],
    );
  return rowsOf(view, 'insert-code', pieces, room);
};

/** Rows for each kind of insertable in the segment, and for missing codes; of each at most `most`. */
export const insertableRows = (view: View, columns: number, most = 1): readonly Row[] =>
  [
    ...kinds.map((kind) => insertablesOf(view, kind, { columns, most })),
    codeRows(view, { columns, most }),
  ].flatMap((rows) => rows.map((row) => fitRow(view.measure, row, columns)));

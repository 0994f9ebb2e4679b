// Insertables other than terms: numbers, dates and names, with the next one visible.

import type { InlineCode } from '../../model/inline-code.js';
import type { InsertableKind } from '../../model/insertable.js';
import { missingCodes } from '../../workspace/editing/insert-code.js';
import { currentUnit, insertableOffers } from '../../workspace/select.js';
import { fitRow, type Row, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { firstKey } from '../key-bindings.js';

const kinds = ['quantity', 'name'] as const satisfies readonly InsertableKind[];
const shown = 8;

const insertableRow = (view: View, kind: InsertableKind): Row | undefined => {
  const offers = insertableOffers(view.state, kind);
  if (offers.length === 0) return undefined;
  // The key inserts the first missing one, so that comes first.
  const missing = offers.findIndex(({ there }) => !there);
  const next = Math.max(0, missing);
  return [
    run(` ${firstKey(view, `insert-${kind}`)} `, 'faint'),
    ...[...offers.slice(next), ...offers.slice(0, next)]
      .slice(0, shown)
      .flatMap(({ text, there }, index) => [
        run(index === 0 ? '' : ' · ', 'faint'),
        run(text, there ? 'faint' : index === 0 ? 'key' : 'plain'),
      ]),
  ];
};

/** The words that a code of the source encloses, or its visible form. */
const codeText = (source: string, { start, end, paired, shown, kind }: InlineCode, { t }: View): string => {
  const words = source.slice(start, end);
  return paired && words !== '' ? `<${words}>` : `^${shown === '' ? t(`tui.code.${kind}`) : shown}`;
};

/** The codes that the translation lacks, the next one first. */
const codeRow = (view: View): Row | undefined => {
  const missing = missingCodes(view.state);
  if (missing.length === 0) return undefined;
  const source = currentUnit(view.state)?.segment.text ?? '';
  return [
    run(` ${firstKey(view, 'insert-code')} `, 'faint'),
    ...missing
      .slice(0, shown)
      .flatMap((code, index) => [
        run(index === 0 ? '' : ' · ', 'faint'),
        run(codeText(source, code, view), index === 0 ? 'key' : 'plain'),
      ]),
  ];
};

/** A row for each kind of insertable in the segment, and one for missing codes. */
export const insertableRows = (view: View, columns: number): readonly Row[] =>
  [...kinds.map((kind) => insertableRow(view, kind)), codeRow(view)].flatMap((row) =>
    row === undefined ? [] : [fitRow(view.measure, row, columns)],
  );

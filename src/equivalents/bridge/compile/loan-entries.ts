// Loanwords found by their sound, as entries of both directions.

import type { EntryTable } from './entries.js';
import type { Ids } from './japanese-words.js';
import type { LoanPair } from './loan-pairs.js';
import type { Loanword, TablePair } from './table.js';

// Less sure than the table of loanwords (2,000 and 3,000), surer than unchanged text; see table-entries.ts.
const base = 4500;
const perDistance = 20000;

/** Adds the pairs that the table lacks; the table's own word takes precedence. */
export const loanEntries = (
  pairs: readonly LoanPair[],
  table: readonly (TablePair | Loanword)[],
  noun: Ids,
  fromKo: EntryTable,
  fromJa: EntryTable,
): void => {
  const listed = { ko: new Set(table.map(({ ko }) => ko)), ja: new Set(table.map(({ ja }) => ja)) };
  for (const { ko, ja, distance } of pairs) {
    const word = { ...noun, cost: base + perDistance * distance, kind: 'loan' } as const;
    if (!listed.ko.has(ko)) fromKo.add({ ...word, key: ko, target: ja });
    if (!listed.ja.has(ja)) fromJa.add({ ...word, key: ja, target: ko });
  }
};

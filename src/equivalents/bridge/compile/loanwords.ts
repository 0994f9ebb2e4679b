// The table of loanwords (data/language/loanwords.tsv) as entries of both directions.

import { readTable as readRows } from '../../../text/table.js';
import type { EntryTable } from './entries.js';
import type { Ids } from './japanese-words.js';
import type { Loanword } from './table.js';

/** Parses the rows of the table's text. */
export const readLoanwords = (text: string): readonly Loanword[] =>
  readRows(() => text.trimEnd(), 'katakana', 'hangul', 'kind').map(({ katakana, hangul, kind }) => ({
    ja: katakana,
    ko: hangul,
    kind: kind === 'loan' ? 'loan' : 'translation',
  }));

// Costs as in table-entries.ts. A loanword with a sound pattern foreign to the language has no rival; a Korean one may
// also be a Sino-Korean word (사인 is a cause of death too), so frequent ones of those come first.
const fromKatakana = 1500;
const fromHangul = { loan: 3200, translation: 6000 } as const;
const oneSyllable = 4500;
const lengthBonus = 400;
// Of several katakana forms of one Korean word the table lists the usual one first.
const rankCost = 700;

/** Korean writes a loanword of several words with or without spaces (한글 맞춤법 제50항). */
const spacings = (ko: string): ReadonlySet<string> => new Set([ko, ko.replaceAll(' ', '')]);

/** Adds every row. */
export const loanwordEntries = (
  loanwords: readonly Loanword[],
  noun: Ids,
  fromKo: EntryTable,
  fromJa: EntryTable,
): void => {
  const heard = new Map<string, number>();
  for (const { ko, ja, kind } of loanwords) {
    const pair = kind === 'loan' ? 'loan' : 'table';
    fromJa.add({ ...noun, key: ja, cost: fromKatakana, target: ko, kind: pair });
    const earlier = heard.get(ko) ?? 0;
    heard.set(ko, earlier + 1);
    const syllables = ko.replaceAll(' ', '').length;
    const cost =
      fromHangul[kind] +
      rankCost * earlier +
      (syllables === 1 ? oneSyllable : 0) -
      lengthBonus * (syllables - 1);
    for (const key of spacings(ko)) fromKo.add({ ...noun, key, cost, target: ja, kind: pair });
  }
};

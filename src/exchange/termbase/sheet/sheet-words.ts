// Headings of the printed glossary in both languages, because its readers use either.

import type { Equivalence } from '../../../model/concept.js';
import { type Lang, languages } from '../../../model/language.js';
import { equivalenceLabels, falseFriendLabel } from '../../../model/term-labels.js';

/** The columns of the table. */
export const sheetColumns = ['ko', 'ja', 'note'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** The title of the table. */
export const sheetTitle = '용어집・用語集';

type Heading = readonly { readonly lang: Lang; readonly text: string }[];

/** The header of each column; the two languages are joined by ・. */
export const sheetHead: Readonly<Record<SheetColumn, Heading>> = {
  ko: [{ lang: 'ko', text: '한국어' }],
  ja: [{ lang: 'ja', text: '日本語' }],
  note: [
    { lang: 'ko', text: '비고' },
    { lang: 'ja', text: '備考' },
  ],
};

const inBoth = (label: Readonly<Record<Lang, string>>): string =>
  languages.map((lang) => label[lang]).join('・');

const relation = (sign: string, equivalence: Equivalence): { sign: string; words: string } => ({
  sign,
  words: inBoth({ ko: equivalenceLabels.ko[equivalence], ja: equivalenceLabels.ja[equivalence] }),
});

/** Equivalences other than the exact one: the sign before the Japanese terms, and its meaning. */
export const relations: Readonly<Record<Exclude<Equivalence, 'exact'>, { sign: string; words: string }>> = {
  functional: relation('~', 'functional'),
  literal: relation('≒', 'literal'),
  partial: relation('≒', 'partial'),
  none: relation('≠', 'none'),
};

/** The remark on false friends without a note. */
export const falseFriendWords = inBoth(falseFriendLabel);

// Headings of a sheet, in both languages at once: it goes to readers of either.

import type { Equivalence } from '../../../model/concept.js';
import { type Lang, languages } from '../../../model/language.js';
import { equivalenceLabels, falseFriendLabel } from '../../../model/term-labels.js';

/** The columns of a sheet. */
export const sheetColumns = ['ko', 'ja', 'note'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** The name of a sheet. */
export const sheetTitle = '용어집・用語集';

type Heading = readonly { readonly lang: Lang; readonly text: string }[];

/** Header of each column; the parts are joined by ・. */
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

/** How the two sides relate where they are not the same: the sign before the Japanese side, and what it means. */
export const relations: Readonly<Record<Exclude<Equivalence, 'exact'>, { sign: string; words: string }>> = {
  functional: relation('~', 'functional'),
  literal: relation('≒', 'literal'),
  partial: relation('≒', 'partial'),
  none: relation('≠', 'none'),
};

/** Remark on false friends without a note. */
export const falseFriendWords = inBoth(falseFriendLabel);

// What a sheet says by itself, in both languages at once: it goes to readers of either.

import type { Equivalence } from '../../../model/concept.js';
import type { Lang } from '../../../model/language.js';

/** The columns of a sheet. */
export const sheetColumns = ['ko', 'ja', 'note'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** The name of a sheet. */
export const sheetTitle = '용어집・用語集';

type Heading = readonly { readonly lang: Lang; readonly text: string }[];

/** What stands over each column; the parts are joined by ・. */
export const sheetHead: Readonly<Record<SheetColumn, Heading>> = {
  ko: [{ lang: 'ko', text: '한국어' }],
  ja: [{ lang: 'ja', text: '日本語' }],
  note: [
    { lang: 'ko', text: '비고' },
    { lang: 'ja', text: '備考' },
  ],
};

/** How the two sides relate where they are not the same: the sign before the Japanese side, and what it means. */
export const relations: Readonly<Record<Exclude<Equivalence, 'exact'>, { sign: string; words: string }>> = {
  functional: { sign: '~', words: '기능상 대응・機能上の対応' },
  literal: { sign: '≒', words: '직역・直訳' },
  partial: { sign: '≒', words: '부분 대응・部分的対応' },
  none: { sign: '≠', words: '대응어 없음・対応語なし' },
};

/** What is said of false friends whose note says nothing. */
export const falseFriendWords = '형태는 같으나 뜻이 다름・同形異義に注意';

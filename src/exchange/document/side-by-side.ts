// A document side by side for people: its rows, its header, and the hash that shows later changes to a row.

import type { Lang } from '../../model/language.js';
import type { UnitState, WorkDocument } from '../../model/unit.js';
import { withMarks } from '../code-marks.js';
import { textHash } from '../text-hash.js';
import type { DocumentFacts, Side } from './format.js';

/** The columns in order. */
export const sideColumns = ['number', 'source', 'target', 'state', 'comment'] as const;
export type SideColumn = (typeof sideColumns)[number];

/** A row of the table; `hash` is the hash of its translation and comment at the export. */
export type SideRow = Readonly<Record<SideColumn, string>> & { readonly hash: string };

const languageNames = { ko: '한국어', ja: '日本語' } as const satisfies Record<Lang, string>;

/** The header in both languages, with the languages' own names. */
export const sideHead = ({
  lang,
  to,
}: Pick<WorkDocument, 'lang' | 'to'>): Readonly<Record<SideColumn, string>> => ({
  number: '번호・番号',
  source: `원문・原文 (${languageNames[lang]})`,
  target: `번역・訳文 (${languageNames[to]})`,
  state: '상태・状態',
  comment: '의견・コメント',
});

/** The names of the states in both languages. */
export const stateWords = {
  untouched: '미번역・未訳',
  draft: '초안・下書き',
  done: '확정・確定',
  flagged: '확인 필요・要確認',
} as const satisfies Record<UnitState, string>;

/** Normalises a text like an office program, which changes line breaks and drops spaces at the ends. */
export const settled = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+(?=\n)|^\s+|\s+$/g, '')
    .normalize('NFC');

/**
 * Hash that shows whether a row was changed: 16 hexadecimal digits, eight for the translation and eight for the comment.
 */
export const rowHash = (target: string, comment: string): string =>
  textHash(settled(target)) + textHash(settled(comment));

/** The rows of a document; inline codes are marks in its texts. */
export const sideRows = (document: WorkDocument, { placedIn }: DocumentFacts): readonly SideRow[] =>
  document.units.map((unit) => {
    const { segment, target: text, codes = [], state, comment = '' } = unit;
    const target = withMarks({ text, codes });
    return {
      number: String(segment.ordinal + 1),
      source: withMarks({ text: segment.text, codes: placedIn(unit) }),
      target,
      state: stateWords[state],
      comment,
      hash: rowHash(target, comment),
    };
  });

/** The columns of a side. */
export const columnsFor = (side: Side): readonly SideColumn[] =>
  side === 'target' ? ['target'] : sideColumns;

/** The language of a column, which selects its font; header and remarks use the Korean one. */
export const columnLang = (column: SideColumn, { lang, to }: Pick<WorkDocument, 'lang' | 'to'>): Lang =>
  column === 'source' ? lang : column === 'target' ? to : 'ko';

// The columns of the glossary table, and a concept as a row.

import { type Concept, preferredTerm, type Term, type TermType, termsOf } from '../../../model/concept.js';
import type { Lang } from '../../../model/language.js';
import { escapeEdges } from '../../cell-escape.js';
import { detailColumns, writeDetails } from '../../coded-details.js';
import { looksAbbreviated } from '../infer-abbreviation.js';
import { writeItem, writeMark } from './term-item.js';

/** The columns in output order. */
export const columns = [
  'concept',
  'domain',
  'origin',
  'equivalence',
  'ko',
  'ko_status',
  'ko_hanja',
  'ko_other',
  'ja',
  'ja_status',
  'ja_reading',
  'ja_other',
  'definition_ko',
  'definition_ja',
  'note',
  'source',
  'reliability',
  'valid_from',
  'valid_to',
  ...detailColumns,
] as const;
export type Column = (typeof columns)[number];

/** A row by column name; a column that the file lacks is missing. */
export type Row = Partial<Readonly<Record<Column, string>>>;

/** Start of the note of a false friend. */
export const falseFriendMark = '⚠ ';

/** The type of a term whose mark names none. */
export const inferredType = (term: Pick<Term, 'text' | 'status'>, all: readonly Term[]): TermType =>
  looksAbbreviated(
    term,
    all.filter((other) => other.text !== term.text),
  )
    ? 'abbreviation'
    : 'full';

const mainTerm = (concept: Concept, lang: Lang): Term | undefined =>
  preferredTerm(concept, lang) ?? termsOf(concept, lang)[0];

const others = (concept: Concept, lang: Lang, main: Term | undefined): string => {
  const all = termsOf(concept, lang);
  return all
    .filter((term) => term !== main)
    .map((term) => writeItem(term, writeMark(term, inferredType(term, all))))
    .join(' | ');
};

/** Converts a concept to a row with every column. */
export const toRow = (concept: Concept): Readonly<Record<Column, string>> => {
  const ko = mainTerm(concept, 'ko');
  const ja = mainTerm(concept, 'ja');
  return {
    concept: concept.id,
    domain: escapeEdges(concept.domain),
    origin: concept.origin,
    equivalence: concept.equivalence,
    ko: escapeEdges(ko?.text ?? ''),
    ko_status: ko === undefined ? '' : writeMark(ko, 'full'),
    ko_hanja: escapeEdges(ko?.hanja ?? ''),
    ko_other: others(concept, 'ko', ko),
    ja: escapeEdges(ja?.text ?? ''),
    ja_status: ja === undefined ? '' : writeMark(ja, 'full'),
    ja_reading: escapeEdges(ja?.reading ?? ''),
    ja_other: others(concept, 'ja', ja),
    definition_ko: concept.definition.ko,
    definition_ja: concept.definition.ja,
    note: concept.falseFriend ? `${falseFriendMark}${concept.note}` : concept.note,
    source: escapeEdges(concept.source),
    reliability: String(concept.reliability),
    valid_from: concept.validFrom,
    valid_to: concept.validTo,
    ...writeDetails(concept),
  };
};

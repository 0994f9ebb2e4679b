// The glossary as a table for people: the content of every table format, one row for each concept.

import {
  acceptedTerms,
  type Concept,
  examplePairs,
  isAvoided,
  type Term,
  termsOf,
} from '../../../model/concept.js';
import { conceptId } from '../../../model/ids.js';
import { type Lang, languages } from '../../../model/language.js';
import { sideBySide } from '../../../text/counterparts.js';
import { isKana } from '../../../text/japanese/kana.js';
import { printable } from '../../../text/visible.js';
import type { Elsewhere } from '../format.js';
import { falseFriendWords, relations, type SheetColumn } from './sheet-words.js';

/** Role of a piece for the reader: the term to use, an admitted term, a term to avoid, or a sign of the table. */
export type PieceKind = 'main' | 'plain' | 'avoided' | 'sign';
/** A run of a line; `reading` is its kana, empty if it has none or needs none. */
export type SheetPiece = { readonly text: string; readonly kind: PieceKind; readonly reading: string };
/** A line of a cell, with the language that selects its font. */
export type SheetLine = { readonly lang: Lang; readonly pieces: readonly SheetPiece[] };
export type SheetRow = Readonly<Record<SheetColumn, readonly SheetLine[]>>;

const piece = (kind: PieceKind, text: string, reading = ''): SheetPiece => ({ kind, text, reading });

// Keeps a cell's line on one line: line breaks become spaces, and invisible characters are removed.
const tidy = (text: string): string =>
  printable(text.replace(/[\t-\r\u0085\u2028\u2029]/g, ' '))
    .replace(/ {2,}/g, ' ')
    .replace(/^ | $/g, '');

const isSeen = ({ text }: Term): boolean => tidy(text) !== '';

const termPieces = (term: Term, kind: PieceKind): readonly SheetPiece[] => {
  const text = tidy(term.text);
  const gloss = tidy(term.lang === 'ko' ? term.hanja : term.reading);
  if (gloss === '' || gloss === text || (term.lang === 'ja' && isKana(text))) return [piece(kind, text)];
  return term.lang === 'ko' ? [piece(kind, text), piece('plain', `(${gloss})`)] : [piece(kind, text, gloss)];
};

const listed = (terms: readonly Term[], one: (term: Term) => readonly SheetPiece[]): readonly SheetPiece[] =>
  terms.flatMap((term, index) => [...(index === 0 ? [] : [piece('sign', ' / ')]), ...one(term)]);

const relationOf = ({ equivalence }: Concept) =>
  equivalence === 'exact' ? undefined : relations[equivalence];

const termLines = (concept: Concept, lang: Lang): readonly SheetLine[] => {
  const [first, ...others] = sideBySide(concept, lang).filter(isSeen);
  const relation = lang === 'ja' ? relationOf(concept) : undefined;
  const main = first === undefined ? [piece('sign', '—')] : termPieces(first, 'main');
  const avoided = termsOf(concept, lang).filter((term) => isAvoided(term) && isSeen(term));
  return [
    relation === undefined ? main : [piece('sign', `${relation.sign} `), ...main],
    listed(others, (term) => termPieces(term, 'plain')),
    listed(avoided, ({ text }) => [piece('sign', '✗ '), piece('avoided', tidy(text))]),
  ]
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => ({ lang, pieces }));
};

// A note is in Korean, in Japanese, or in both, mostly with the Korean first.
const noteLang = (note: string): Lang => (/[ぁ-ゖァ-ヺ]/u.test(note) && !/[가-힣]/u.test(note) ? 'ja' : 'ko');

const textLines = (lang: Lang, text: string): readonly SheetLine[] =>
  text
    .split(/[\r\n\u2028\u2029]+/u)
    .map(tidy)
    .filter((line) => line !== '')
    .map((line) => ({ lang, pieces: [piece('plain', line)] }));

const warned = ([first, ...more]: readonly SheetLine[]): readonly SheetLine[] => {
  const { lang, pieces } = first ?? { lang: 'ko', pieces: [piece('plain', falseFriendWords)] };
  return [{ lang, pieces: [piece('sign', '⚠ '), ...pieces] }, ...more];
};

const exampleLines = (concept: Concept): readonly SheetLine[] =>
  examplePairs(concept).flatMap((pair) =>
    languages
      .flatMap((lang) => textLines(lang, pair[lang]))
      .map(({ lang, pieces }, at) =>
        at === 0 ? { lang, pieces: [piece('sign', '▸ '), ...pieces] } : { lang, pieces },
      ),
  );

type NameOf = (id: string) => string | undefined;

const noteLines = (concept: Concept, nameOf: NameOf): readonly SheetLine[] => {
  const relation = relationOf(concept);
  // Notes refer to other concepts by identifiers, which are replaced by names for the reader.
  const note = concept.note.replace(
    /→([a-z][a-z0-9-]*)/g,
    (mark, id: string) => `→${nameOf(id) ?? mark.slice(1)}`,
  );
  const remarks = textLines(noteLang(note), note);
  return [
    ...(relation === undefined ? [] : textLines('ko', `${relation.sign} ${relation.words}`)),
    ...(concept.falseFriend ? warned(remarks) : remarks),
    ...languages.flatMap((lang) => textLines(lang, concept.definition[lang])),
    ...exampleLines(concept),
  ];
};

/**
 * Converts concepts to rows of a table in the given order. Notes name the concepts that they refer to, also those
 * outside the list. Look-up forms and control characters are left out: a glossary may come from anywhere.
 */
export const sheetRows = (
  concepts: readonly Concept[],
  elsewhere: Elsewhere = () => undefined,
): readonly SheetRow[] => {
  const known = new Map<string, Concept>(concepts.map((concept) => [concept.id, concept]));
  const nameOf: NameOf = (id) => {
    const concept = known.get(id) ?? elsewhere(conceptId(id));
    const names =
      concept && languages.flatMap((lang) => acceptedTerms(concept, lang).filter(isSeen).slice(0, 1));
    return names?.map(({ text }) => text).join('・');
  };
  return concepts.map((concept) => ({
    ko: termLines(concept, 'ko'),
    ja: termLines(concept, 'ja'),
    note: noteLines(concept, nameOf),
  }));
};

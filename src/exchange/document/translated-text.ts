// The document as it reads in the other language, with what a reader sees of its formulas, fields, symbols and note marks.

import type { InlineCode, InlineMark, PlacedCode } from '../../model/inline-code.js';
import type { Unit, WorkDocument } from '../../model/unit.js';
import { spliceTargets } from '../../text/splice.js';
import type { DocumentFacts } from './format.js';

/** A text to put in, and the place before which it goes. */
type Insertion = { readonly at: number; readonly text: string };

/** A code as a text without codes has it; empty for looks, links, pictures and breaks. */
const seen = ({ kind, shown = '' }: Pick<InlineMark, 'kind' | 'shown'>): string => {
  if (kind === 'note') return shown === '' ? '' : `[${shown}]`;
  return kind === 'formula' || kind === 'field' || kind === 'symbol' ? shown : '';
};

const withInsertions = (text: string, insertions: readonly Insertion[]): string => {
  let from = 0;
  const pieces: string[] = [];
  for (const { at, text: inserted } of insertions) {
    pieces.push(text.slice(from, at), inserted);
    from = at;
  }
  return pieces.join('') + text.slice(from);
};

const withShown = (text: string, placed: readonly PlacedCode[], codes: readonly InlineCode[]): string => {
  const byNumber = new Map(codes.map((code) => [code.number, code]));
  const own = placed.flatMap(({ number, side, at }): readonly Insertion[] => {
    const code = byNumber.get(number);
    return side === 'single' && code !== undefined ? [{ at, text: seen(code) }] : [];
  });
  return withInsertions(text, own);
};

/** The translation with what its codes show; a code that nobody placed stands at the end, as in the written document. */
const shownTarget = ({ target, codes: placed = [] }: Unit, codes: readonly InlineCode[]): string => {
  const numbers = new Set(placed.map(({ number }) => number));
  const left = codes.filter(({ number, paired }) => !paired && !numbers.has(number)).map(seen);
  return withShown(target, placed, codes) + left.join('');
};

/**
 * A segment's source and translation with what their formulas, fields, symbols and note marks show: `과제[1]이다.`,
 * `課題[1]である。`; without a translation the target is empty.
 */
export const shownSides = (
  unit: Unit,
  { codesOf, placedIn }: Pick<DocumentFacts, 'codesOf' | 'placedIn'>,
): { readonly source: string; readonly target: string } => {
  const codes = codesOf(unit);
  return {
    source: withShown(unit.segment.text, placedIn(unit), codes),
    target: unit.target.trim() === '' ? '' : shownTarget(unit, codes),
  };
};

/**
 * The document's text with its translations in place; a segment without one keeps its source. Formulas, fields and symbols
 * are what they show, a note's mark is its number in brackets: `충족률은 12/30이다.` → `充足率は12/30である。`, `과제[1]`.
 */
export const translatedText = (
  { text, marks = [], units, to }: WorkDocument,
  { codesOf }: Pick<DocumentFacts, 'codesOf'>,
): string => {
  const insertions = marks.flatMap((mark): readonly Insertion[] => {
    const inserted = mark.start === mark.end && mark.look === undefined ? seen(mark) : '';
    return inserted === '' ? [] : [{ at: mark.start, text: inserted }];
  });
  let next = 0;
  let grown = 0;
  // Codes at the edge of a segment are outside of it.
  const moved = (place: number, isStart: boolean): number => {
    for (;;) {
      const insertion = insertions[next];
      if (insertion === undefined || insertion.at > place || (insertion.at === place && !isStart)) break;
      grown += insertion.text.length;
      next += 1;
    }
    return place + grown;
  };
  const targets = units.map((unit) => {
    const start = moved(unit.segment.start, true);
    const target = unit.target.trim() === '' ? undefined : shownTarget(unit, codesOf(unit));
    return { start, end: moved(unit.segment.end, false), target };
  });
  return spliceTargets(withInsertions(text, insertions), targets, to);
};

// Where a stretch of text stands among the morphemes: at their borders or across them, and what goes on after it.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { Span } from '../model/span.js';
import type { WordClass } from '../model/token.js';

/** How a stretch is bordered. `word` says what one of its ends would tear apart. */
export type Surroundings =
  | { readonly kind: 'torn'; readonly word: () => string }
  | { readonly kind: 'function-word' }
  | { readonly kind: 'whole'; readonly before: Morpheme | undefined; readonly after: Morpheme | undefined };

/** Tells how any span of one analysed text is bordered. */
export type BorderReader = (span: Span) => Surroundings;

type Script = 'han' | 'hangul' | 'other';
const scriptAt = (text: string, at: number): Script => {
  const unit = text.charCodeAt(at);
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul';
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) return 'han';
  return 'other';
};

/** Kanji in a Korean sentence is one unknown word with whatever follows it: there the change of script is a border. */
const scriptChanges = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return true;
  const before = scriptAt(text, at - 1);
  const after = scriptAt(text, at);
  return before !== after && (before === 'hangul' || after === 'hangul');
};

const grammatical: ReadonlySet<WordClass> = new Set(['particle', 'ending', 'counter']);

/**
 * Particles, endings and counters alone are no term, however much they look like one (시 in 2시, 과 in 장관과); nor is a
 * Korean suffix (도 in 이해도), while the Japanese 県 in 青森県 is one to IPADIC.
 */
const isContent = ({ wordClass }: Morpheme, lang: Lang): boolean =>
  !grammatical.has(wordClass) && !(wordClass === 'suffix' && lang === 'ko');

/** Prepares one analysed text. */
export const readBorders = ({ lang, text, morphemes, secondOpinion }: Analysis): BorderReader => {
  // One-based numbers of the morphemes that start, end, or go on at each position of the text.
  // Plain arrays: for texts of the length of a sentence they are made faster than typed ones.
  const places = text.length + 1;
  const startingAt: number[] = new Array(places).fill(0);
  const endingAt: number[] = new Array(places).fill(0);
  const across: number[] = new Array(places).fill(0);
  const inner: number[] = new Array(places).fill(0);
  for (let i = 0; i < morphemes.length; i++) {
    const morpheme = morphemes[i] as Morpheme;
    startingAt[morpheme.start] = i + 1;
    endingAt[morpheme.end] = i + 1;
    for (let at = morpheme.start + 1; at < morpheme.end; at++) across[at] = i + 1;
    for (const at of morpheme.inner) inner[at] = 1;
  }
  for (const at of secondOpinion?.possible ?? []) inner[at] = 1;
  const doubtful = secondOpinion === undefined ? undefined : new Set(secondOpinion.doubtful);
  const numbered = (number: number | undefined): Morpheme | undefined => morphemes[(number ?? 0) - 1];
  const isBorder = (at: number): boolean => across[at] === 0 || inner[at] === 1 || scriptChanges(text, at);
  const hasContent = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (isContent(morphemes[i] as Morpheme, lang)) return true;
    return false;
  };
  /** The stretch between the next borders on both sides that are beyond doubt. */
  const wordAcross = (at: number): string => {
    const isFirm = (place: number): boolean => isBorder(place) && !doubtful?.has(place);
    let [start, end] = [at - 1, at + 1];
    while (start > 0 && !isFirm(start)) start--;
    while (end < text.length && !isFirm(end)) end++;
    return text.slice(start, end).trim();
  };
  return ({ start, end }) => {
    const isTorn = (at: number): boolean => !isBorder(at) || (doubtful?.has(at) ?? false);
    if (isTorn(start)) return { kind: 'torn', word: () => wordAcross(start) };
    if (isTorn(end)) return { kind: 'torn', word: () => wordAcross(end) };
    const first = startingAt[start] as number;
    const last = endingAt[end] as number;
    // 위원회의: what begins inside a word may go on to other nouns, not to a particle.
    const opened = numbered(across[start]);
    const closing = numbered(last);
    if (first === 0 && opened !== undefined && opened !== closing && closing?.wordClass === 'particle') {
      return { kind: 'torn', word: () => opened.surface };
    }
    if (first > 0 && last > 0 && !hasContent(first - 1, last)) {
      return { kind: 'function-word' };
    }
    return {
      kind: 'whole',
      before: numbered(endingAt[start]) ?? numbered(across[start]),
      after: numbered(startingAt[end]) ?? numbered(across[end]),
    };
  };
};

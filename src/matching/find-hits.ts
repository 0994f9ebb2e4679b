// Finds forms of terms in a text by walking the trie from every position where a word may begin.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Span } from '../model/span.js';
import { isNoAbbreviation } from './abbreviations.js';
import type { BoundaryKind, MorphemeBoundaries } from './boundaries.js';
import { isOneWord } from './forms/spaced-words.js';
import { isVerbForm } from './forms/verb-forms.js';
import type { WrittenText } from './forms/written-text.js';
import type { Hit } from './hit.js';
import { isSurname, isSurnameOfOfficer } from './offices.js';
import { OneLetterTerms } from './one-letter/terms.js';
import type { Pattern, Patterns } from './pattern.js';
import { isOtherPlace } from './senses/other-place.js';
import { hasOtherHanja, isOtherWord } from './senses/other-sense.js';
import type { Entry, TermIndex } from './term-index.js';
import type { FoundKey } from './trie/key-trie.js';

/**
 * Reasons to refuse a form: it splits a word, is a function word, consists of separate words (`apart`), is one `letter`
 * of a word, or another word with the same letters.
 */
export type Refusal = Exclude<BoundaryKind, 'whole'> | 'apart' | 'letter' | 'other-word';

/** Receives a refused form and the reason. */
export type Refuse = (span: Span, pattern: Pattern, why: Refusal) => void;

const isHangulAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xac00 && unit <= 0xd7a3;
};

/** 시·도 is no 시도(試圖): two letters with a dot between them are two words. A sign behind a form is no part of it. */
const isDotted = (surface: string): boolean => /^.[·․‧⋅・･ㆍᆞ∙].$|[·․‧⋅・･ㆍᆞ∙‐‑-]$/u.test(surface);

const isNoun = (morpheme: Morpheme | undefined): boolean => morpheme?.wordClass === 'noun';

/** Decides which of the keys found in a text are hits. */
class HitFinder {
  readonly hits: Hit[] = [];
  private readonly entry: TermIndex['entry'];
  private readonly analysis: Analysis;
  private readonly text: string;
  private readonly isKorean: boolean;
  private readonly written: WrittenText;
  private readonly boundaries: MorphemeBoundaries;
  private readonly refuse: Refuse | undefined;
  private letters: OneLetterTerms | undefined;

  constructor(
    entry: TermIndex['entry'],
    analysis: Analysis,
    written: WrittenText,
    boundaries: MorphemeBoundaries,
    refuse: Refuse | undefined,
  ) {
    this.entry = entry;
    this.analysis = analysis;
    this.text = analysis.text;
    this.isKorean = analysis.lang === 'ko';
    this.written = written;
    this.boundaries = boundaries;
    this.refuse = refuse;
  }

  /** Whether hits are searched at a position of the written text. */
  isWanted(from: number): boolean {
    return this.refuse !== undefined || !this.boundaries.opensNoWord(this.written.starts[from] as number);
  }

  /**
   * Processes a key of the trie with the span `[from, to)` of the written text; `whole` if the walk skipped nothing.
   */
  add(key: number, to: number, whole: boolean, from: number): void {
    const start = this.written.starts[from] as number;
    const end = this.written.ends[to - 1] as number;
    const opensNoWord = this.refuse !== undefined && this.boundaries.opensNoWord(start);
    const kind = opensNoWord ? 'split' : this.boundaries.classify(start, end);
    if (kind !== 'whole') {
      this.refuse?.({ start, end }, this.entry(key).patterns[0], kind);
      return;
    }
    const entry = this.entry(key);
    const { patterns, isPlain, isAbbreviation } = entry;
    if (end - start === 1 && !this.isLetterTerm(start)) {
      this.refuse?.({ start, end }, patterns[0], 'letter');
      return;
    }
    if (entry.mayBeSurname && this.isSurname(start, end)) {
      this.refuse?.({ start, end }, patterns[0], 'other-word');
      return;
    }
    if (this.isOtherHere(entry, { start, end }, { start: from, end: to })) {
      this.refuse?.({ start, end }, patterns[0], 'other-word');
      return;
    }
    if (isAbbreviation && isNoAbbreviation(this.analysis, { start, end }, this.boundaries)) {
      this.refuse?.({ start, end }, patterns[0], 'other-word');
      return;
    }
    const isOwn = whole && isPlain && this.isSame(start, end, from, to);
    const mayBeSpaced = !isOwn && this.isKorean && end - start > to - from;
    const isDottedPair = !whole && isDotted(this.text.slice(start, end));
    if (isDottedPair || (mayBeSpaced && !this.isJoined({ start, end }, patterns))) {
      this.refuse?.({ start, end }, patterns[0], 'apart');
      return;
    }
    const isExact = this.boundaries.isExact(start, end);
    const splitsWord = this.isKorean && end - start > to - from && this.splitsWord(start, end);
    this.hits.push({
      start,
      end,
      patterns,
      form: isOwn ? 'own' : 'other',
      isExact,
      splitsWord,
      isOpening: this.isKorean && !isHangulAt(this.text, start - 1),
    });
  }

  /** Whether a span is another word. @param within its span in the written text */
  private isOtherHere(entry: Entry, span: Span, within: Span): boolean {
    const { text, isKorean, written, boundaries } = this;
    const { patterns } = entry;
    return (
      (entry.isHomograph && isOtherWord(written.text, this.analysis.lang, within, patterns)) ||
      (entry.mayBeVerb && isVerbForm(text, span)) ||
      (entry.mayBePlace && isOtherPlace(text, span, boundaries, patterns)) ||
      (isKorean && hasOtherHanja(text, span, patterns))
    );
  }

  private isSurname(start: number, end: number): boolean {
    return (
      isSurnameOfOfficer(this.text, start, end) ||
      (this.boundaries.starting(end)?.person === true && isSurname(this.text.slice(start, end)))
    );
  }

  private isLetterTerm(at: number): boolean {
    this.letters ??= new OneLetterTerms(this.analysis, this.boundaries);
    return this.letters.isTerm(at);
  }

  /** Whether a span of the text equals its normal form. */
  private isSame(start: number, end: number, from: number, to: number): boolean {
    if (end - start !== to - from) return false;
    const written = this.written.text;
    for (let i = 0; i < to - from; i++) {
      if (this.text.charCodeAt(start + i) !== written.charCodeAt(from + i)) return false;
    }
    return true;
  }

  /** Whether a word continues before or behind a span that contains spaces; a following particle does not count. */
  private splitsWord(start: number, end: number): boolean {
    const [before, after] = [this.boundaries.ending(start), this.boundaries.starting(end)];
    const isInside = start > 0 && before === undefined && /[가-힣]/.test(this.text.charAt(start - 1));
    return (
      isInside ||
      isNoun(before) ||
      isNoun(after) ||
      (after === undefined && /[가-힣]/.test(this.text.charAt(end)))
    );
  }

  /** Whether a span with Korean spaces is one word; a term with spaces of its own always is. */
  private isJoined(span: Span, [{ term }]: Patterns): boolean {
    if (isOneWord(this.text, span, this.boundaries)) return true;
    const surface = this.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    return surface.normalize('NFC') === term.text.normalize('NFC');
  }
}

/**
 * Finds the hits that split no word, sorted by descending start; exact forms follow forms that skip characters.
 * @param refuse if given, every other position is searched too, and refused forms are reported
 */
export const findHits = (
  { trie, entry }: Pick<TermIndex, 'trie' | 'entry'>,
  analysis: Analysis,
  written: WrittenText,
  boundaries: MorphemeBoundaries,
  refuse: Refuse | undefined,
): Hit[] => {
  const finder = new HitFinder(entry, analysis, written, boundaries, refuse);
  const add: FoundKey = (key, to, whole, from) => finder.add(key, to, whole, from);
  const { text } = written;
  for (let from = text.length - 1; from >= 0; from--) {
    if (trie.opens(text.charCodeAt(from)) && finder.isWanted(from)) trie.from(written, from, add);
  }
  return finder.hits;
};

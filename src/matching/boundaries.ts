// Compares a span of text with the morphemes: whether its ends are boundaries, and its neighbours.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { Span } from '../model/span.js';
import type { WordClass } from '../model/token.js';
import { josaFor, leadingHangul } from '../text/korean/josa.js';
import { isKoreanParticle } from '../text/korean/stems.js';
import { MorphemeIndex } from './morpheme-index.js';
import { isOffice } from './offices.js';
import { isKnownHomograph } from './senses/homographs.js';

/**
 * The kind of a span: `split` if one of its ends is inside a word, `function-word` if it is a particle, ending or
 * counter.
 */
export type BoundaryKind = 'split' | 'function-word' | 'whole';

type Script = 'han' | 'hangul' | 'other';
const scriptAt = (text: string, at: number): Script => {
  const unit = text.charCodeAt(at);
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul';
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) return 'han';
  return 'other';
};

/**
 * The Korean dictionary takes kanji and the following text for one unknown word, so a change of script is a boundary
 * there.
 */
const scriptChanges = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return true;
  const before = scriptAt(text, at - 1);
  const after = scriptAt(text, at);
  return before !== after && (before === 'hangul' || after === 'hangul');
};

const none: readonly number[] = [];
const grammatical: ReadonlySet<WordClass> = new Set(['particle', 'ending', 'counter']);
// A Korean suffix is no term (도 in 이해도), while IPADIC classifies the term 県 in 青森県 as a suffix.
const dependent: ReadonlySet<WordClass> = new Set(['suffix']);
/** A single morpheme of these classes is no noun: 군 in 김 군, 시 in 신청 시, 구 in 구 동독. */
const dependentAlone: ReadonlySet<WordClass> = new Set(['suffix', 'bound', 'number', 'modifier']);

/** A counter that is also a noun of the table: 포기 in 배추 포기, 주기 in 10주기; but not 시 in 2시. */
const isCountingNoun = ({ wordClass, surface }: Morpheme, lang: Lang): boolean =>
  wordClass === 'counter' && surface.length > 1 && isKnownHomograph(surface, lang);

/** Particles, endings and most counters alone are no terms: 시 in 2시, 과 in 장관과. */
const isContent = (morpheme: Morpheme, lang: Lang, alone: boolean): boolean => {
  const { wordClass } = morpheme;
  if (isCountingNoun(morpheme, lang)) return true;
  return (
    !grammatical.has(wordClass) && !(lang === 'ko' && (alone ? dependentAlone : dependent).has(wordClass))
  );
};

const letter = /[\p{L}\p{N}]/u;
/** Code units from which on a term is hardly the beginning of another word by chance. */
const longEnough = 3;
const longestParticle = 5;
const formerOrPresent = ['元', '前', '現'];

/** The morpheme boundaries of one analysed text. Positions are offsets in UTF-16 code units. */
export class MorphemeBoundaries {
  private readonly lang: Lang;
  private readonly text: string;
  private readonly morphemes: readonly Morpheme[];
  private readonly index: MorphemeIndex;
  private readonly doubtful: ReadonlySet<number> | undefined;
  private readonly unopened: readonly number[];

  constructor(analysis: Analysis) {
    const { lang, text, morphemes, secondOpinion } = analysis;
    this.lang = lang;
    this.text = text;
    this.morphemes = morphemes;
    this.index = new MorphemeIndex(analysis);
    this.unopened = secondOpinion?.unopened ?? none;
    if (secondOpinion !== undefined) this.doubtful = new Set(secondOpinion.doubtful);
  }

  /** Whether a position is inside a word. */
  splitsWord(at: number): boolean {
    return !this.isBoundary(at) || (this.doubtful?.has(at) ?? false);
  }

  /** Whether no word begins at a position. */
  opensNoWord(at: number): boolean {
    return this.splitsWord(at) || this.unopened.includes(at);
  }

  /** Classifies a span whose start is known to split no word. */
  classify(start: number, end: number): BoundaryKind {
    if (this.splitsWord(end)) return this.isWholeWord(start, end) ? 'whole' : 'split';
    const first = this.index.startNumber(start);
    const last = this.index.endNumber(end);
    if (first > 0 && last > 0) return this.isTerm(first - 1, last) ? 'whole' : 'function-word';
    return this.leadsToParticle(start, end) ? 'split' : 'whole';
  }

  /** Whether both ends are boundaries of morphemes, not only of their parts. */
  isExact(start: number, end: number): boolean {
    return !this.index.isInside(start) && !this.index.isInside(end);
  }

  /** The term of the analysis that contains a span. */
  termAround({ start, end }: Span): Morpheme | undefined {
    const around = this.index.around(start) ?? this.index.around(end);
    const isInside = around?.origin === 'term' && around.start <= start && end <= around.end;
    return isInside ? around : undefined;
  }

  /** The morpheme that starts at a position. */
  starting(at: number): Morpheme | undefined {
    return this.index.starting(at);
  }

  /** The morpheme that ends at a position. */
  ending(at: number): Morpheme | undefined {
    return this.index.ending(at);
  }

  /** The morpheme that contains or starts at a position. */
  around(at: number): Morpheme | undefined {
    return this.index.starting(at) ?? this.index.around(at);
  }

  /** The morpheme before a position, or around it. */
  before(at: number): Morpheme | undefined {
    return this.index.ending(at) ?? this.index.around(at);
  }

  /** The morpheme after a position, or around it; or the particle that the surrounding morpheme includes. */
  after(at: number): Morpheme | undefined {
    const starting = this.index.starting(at);
    if (starting !== undefined) return starting;
    const around = this.index.around(at);
    const particle = around !== undefined && this.splitsWord(at) ? this.particleAt(at) : undefined;
    if (around === undefined || particle === undefined) return around;
    return { ...around, surface: particle, start: at, wordClass: 'particle', inner: [] };
  }

  /** The word that a span would split. */
  splitWord({ start, end }: Span): string {
    if (this.opensNoWord(start)) return this.wordAcross(start);
    return this.splitsWord(end) ? this.wordAcross(end) : (this.index.around(start)?.surface ?? '');
  }

  /** The particle from a position to the end of a Korean word. */
  private particleAt(at: number): string | undefined {
    const rest = this.lang === 'ko' ? leadingHangul(this.text.slice(at, at + longestParticle + 1)) : '';
    return rest !== '' && isKoreanParticle(rest) ? rest : undefined;
  }

  /**
   * Whether a long span and its particle fill the text between spaces, so that the dictionary lacks it (특은 in 5극
   * 3특은).
   */
  private isWholeWord(start: number, end: number): boolean {
    if (end - start < longEnough || letter.test(this.text.charAt(start - 1))) return false;
    const particle = this.particleAt(end);
    if (particle === undefined) return false;
    const right = josaFor(this.text.slice(start, end), particle);
    return right === undefined || right === particle;
  }

  private isBoundary(at: number): boolean {
    return !this.index.isInsidePart(at) || scriptChanges(this.text, at) || this.opensOffice(at);
  }

  /** 元市長, 前首相: the dictionary has some of them as one word. */
  private opensOffice(at: number): boolean {
    if (this.lang !== 'ja' || !formerOrPresent.includes(this.text.charAt(at - 1))) return false;
    const word = this.index.around(at);
    return word?.start === at - 1 && isOffice(this.text.slice(at, word.end));
  }

  /**
   * Whether morphemes contain more than function words, and do not end with a particle that is also a noun: 주민과
   * 더불어.
   */
  private isTerm(from: number, to: number): boolean {
    if (this.lang === 'ko' && to > from + 1) {
      const last = this.morphemes[to - 1];
      if (last?.wordClass === 'particle' && (last.surface === '과' || last.surface === '만')) return false;
    }
    for (let i = from; i < to; i++) {
      if (isContent(this.morphemes[i] as Morpheme, this.lang, to === from + 1)) return true;
    }
    return false;
  }

  /** A span that begins inside a word may continue to other nouns, but not to a particle: 회의 in 위원회의. */
  private leadsToParticle(start: number, end: number): boolean {
    if (this.index.startNumber(start) !== 0) return false;
    const opened = this.index.around(start);
    const closing = this.index.ending(end);
    return opened !== undefined && opened !== closing && closing?.wordClass === 'particle';
  }

  /** The text between the nearest positions on both sides that split no word. */
  private wordAcross(at: number): string {
    let start = at - 1;
    let end = at + 1;
    while (start > 0 && this.splitsWord(start)) start--;
    while (end < this.text.length && this.splitsWord(end)) end++;
    return this.text.slice(start, end).trim();
  }
}

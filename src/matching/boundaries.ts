// Where a stretch of text stands among the morphemes: at their borders or across them, and what goes on beside it.

import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import type { Span } from '../model/span.js';
import type { WordClass } from '../model/token.js';
import { josaFor, leadingHangul } from '../text/korean/josa.js';
import { isKoreanParticle } from '../text/korean/stems.js';

/** How a stretch is bordered: `torn` if one of its ends is inside a word, `function-word` if it is grammar and no word. */
export type Bordering = 'torn' | 'function-word' | 'whole';

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

const none: readonly number[] = [];
const grammatical: ReadonlySet<WordClass> = new Set(['particle', 'ending', 'counter']);
// A Korean suffix is no term (도 in 이해도), while the Japanese 県 in 青森県 is one to IPADIC.
const dependent: ReadonlySet<WordClass> = new Set(['suffix']);
/** Besides, what is no noun where it stands alone: 군 in 김 군, 시 in 신청 시, 구 in 구 동독. */
const dependentAlone: ReadonlySet<WordClass> = new Set(['suffix', 'bound', 'number', 'modifier']);

/** Particles, endings and counters alone are no term, however much they look like one: 시 in 2시, 과 in 장관과. */
const isContent = ({ wordClass }: Morpheme, lang: Lang, alone: boolean): boolean =>
  !grammatical.has(wordClass) && !(lang === 'ko' && (alone ? dependentAlone : dependent).has(wordClass));

const letter = /[\p{L}\p{N}]/u;
/** Syllables of a term that are no beginning of another word by chance. */
const longEnough = 3;
const longestParticle = 5;

/** The borders of one analysed text. */
export class Borders {
  private readonly lang: Lang;
  private readonly text: string;
  private readonly morphemes: readonly Morpheme[];
  // One-based numbers of the morphemes that start, end, or go on at each position of the text; of those that go on, less
  // than 0 where their parts meet. Plain arrays: for texts of a sentence's length they are made faster than typed ones.
  private readonly startingAt: number[];
  private readonly endingAt: number[];
  private readonly across: number[];
  private readonly doubtful: ReadonlySet<number> | undefined;
  private readonly unopened: readonly number[];

  constructor({ lang, text, morphemes, secondOpinion }: Analysis) {
    this.lang = lang;
    this.text = text;
    this.morphemes = morphemes;
    const places = text.length + 1;
    const startingAt: number[] = new Array(places).fill(0);
    const endingAt: number[] = new Array(places).fill(0);
    const across: number[] = new Array(places).fill(0);
    for (let i = 0; i < morphemes.length; i++) {
      const { start, end, inner } = morphemes[i] as Morpheme;
      startingAt[start] = i + 1;
      endingAt[end] = i + 1;
      for (let at = start + 1; at < end; at++) across[at] = i + 1;
      for (let k = 0; k < inner.length; k++) across[inner[k] as number] = -(i + 1);
    }
    this.startingAt = startingAt;
    this.endingAt = endingAt;
    this.across = across;
    this.unopened = secondOpinion?.unopened ?? none;
    if (secondOpinion !== undefined) {
      for (const at of secondOpinion.possible) across[at] = -Math.abs(across[at] as number);
      this.doubtful = new Set(secondOpinion.doubtful);
    }
  }

  /** Whether a position is inside a word. */
  isTorn(at: number): boolean {
    return !this.isBorder(at) || (this.doubtful?.has(at) ?? false);
  }

  /** Whether no word begins at a position. */
  isUnopened(at: number): boolean {
    return this.isTorn(at) || this.unopened.includes(at);
  }

  /** How a stretch is bordered whose start is known to tear nothing. */
  of(start: number, end: number): Bordering {
    if (this.isTorn(end)) return this.isWholeWord(start, end) ? 'whole' : 'torn';
    const first = this.startingAt[start] as number;
    const last = this.endingAt[end] as number;
    if (first > 0 && last > 0) return this.isTerm(first - 1, last) ? 'whole' : 'function-word';
    return this.leadsToParticle(start, end) ? 'torn' : 'whole';
  }

  /** Whether a stretch has the borders of morphemes, and not those of their parts. */
  isFirm(start: number, end: number): boolean {
    return this.across[start] === 0 && this.across[end] === 0;
  }

  /** The term of which a stretch is a part, as the analysis sees it. */
  termAround({ start, end }: Span): Morpheme | undefined {
    const around = this.around(start) ?? this.around(end);
    const isInside = around?.origin === 'term' && around.start <= start && end <= around.end;
    return isInside ? around : undefined;
  }

  /** The morpheme that starts at a position. */
  starting(at: number): Morpheme | undefined {
    return this.numbered(this.startingAt[at]);
  }

  /** The morpheme that ends at a position. */
  ending(at: number): Morpheme | undefined {
    return this.numbered(this.endingAt[at]);
  }

  /** The morpheme before a position, or around it. */
  before(at: number): Morpheme | undefined {
    return this.ending(at) ?? this.around(at);
  }

  /** The morpheme behind a position, or around it; the particle that a morpheme around it has swallowed. */
  after(at: number): Morpheme | undefined {
    const starting = this.starting(at);
    if (starting !== undefined) return starting;
    const around = this.around(at);
    const particle = around !== undefined && this.isTorn(at) ? this.particleAt(at) : undefined;
    if (around === undefined || particle === undefined) return around;
    return { ...around, surface: particle, start: at, wordClass: 'particle', inner: [] };
  }

  /** The word that a torn stretch would tear apart. */
  tornWord({ start, end }: Span): string {
    if (this.isUnopened(start)) return this.wordAcross(start);
    return this.isTorn(end) ? this.wordAcross(end) : (this.around(start)?.surface ?? '');
  }

  /** The particle that fills a Korean word from a position on to its end. */
  private particleAt(at: number): string | undefined {
    const rest = this.lang === 'ko' ? leadingHangul(this.text.slice(at, at + longestParticle + 1)) : '';
    return rest !== '' && isKoreanParticle(rest) ? rest : undefined;
  }

  /**
   * Whether a stretch, a long one, is a word between spaces but for its particle: then it is the dictionary that lacks
   * it (특은 in 5극 3특은).
   */
  private isWholeWord(start: number, end: number): boolean {
    if (end - start < longEnough || letter.test(this.text.charAt(start - 1))) return false;
    const particle = this.particleAt(end);
    if (particle === undefined) return false;
    const right = josaFor(this.text.slice(start, end), particle);
    return right === undefined || right === particle;
  }

  private isBorder(at: number): boolean {
    return (this.across[at] as number) <= 0 || scriptChanges(this.text, at);
  }

  private numbered(number: number | undefined): Morpheme | undefined {
    return number ? this.morphemes[number - 1] : undefined;
  }

  private around(at: number): Morpheme | undefined {
    return this.numbered(Math.abs(this.across[at] ?? 0));
  }

  /** Whether morphemes are more than grammar, and do not end in a particle that is a noun as well: 주민과 더불어. */
  private isTerm(from: number, to: number): boolean {
    const last = this.morphemes[to - 1];
    const isGrammar = last?.wordClass === 'particle' && /^[과만]$/u.test(last.surface);
    if (this.lang === 'ko' && to > from + 1 && isGrammar) return false;
    for (let i = from; i < to; i++) {
      if (isContent(this.morphemes[i] as Morpheme, this.lang, to === from + 1)) return true;
    }
    return false;
  }

  /** 위원회의: what begins inside a word may go on to other nouns, not to a particle. */
  private leadsToParticle(start: number, end: number): boolean {
    if (this.startingAt[start] !== 0) return false;
    const opened = this.around(start);
    const closing = this.ending(end);
    return opened !== undefined && opened !== closing && closing?.wordClass === 'particle';
  }

  /** The stretch between the next borders on both sides that are beyond doubt. */
  private wordAcross(at: number): string {
    let start = at - 1;
    let end = at + 1;
    while (start > 0 && this.isTorn(start)) start--;
    while (end < this.text.length && this.isTorn(end)) end++;
    return this.text.slice(start, end).trim();
  }
}

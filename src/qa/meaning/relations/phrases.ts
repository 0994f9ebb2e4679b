// Cuts an analysed text into phrases: a word or compound with the particles behind it, or a predicate with its endings.
// 시장은| 의회에| 예산안을| 제출하였다, 市長は|議会に|予算案を|提出した.

import type { Analysis, Morpheme } from '../../../model/analysis.js';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { type PhraseWords, phraseWords } from './phrase-words.js';
import { correctedBy } from './readings.js';

/**
 * Whether the subject of an act does it, suffers it (passive), or gets it from somebody (받다, 受ける, もらう); `none` if it is
 * no act: 있다, なる.
 */
export type Voice = 'done' | 'undergone' | 'received' | 'none';

/**
 * A phrase: the span of its content, and behind it the letters of its function words with its last comma. A thing is a noun
 * phrase; a state is one that a copula makes a predicate (무료이고, 無料である).
 */
export type Phrase = Span & {
  readonly kind: 'thing' | 'state' | 'act';
  readonly tail: string;
  readonly voice: Voice;
  /** Whether a comma, bracket or full stop ends it. */
  readonly isClosed: boolean;
  /** Whether it ends its sentence. */
  readonly isLast: boolean;
  /** Whether the predicate modifies the noun behind it: 제출한, 提出した. */
  readonly isAdnominal: boolean;
};

type Draft = { -readonly [Key in keyof Phrase]: Phrase[Key] } & { last: Morpheme; holdsVerb: boolean };

const copula = /^(?:다$|이?었|였|이라|이며|이고|인데|이지만|입니)/;
const copulaBefore = /^(?:[이가은는]|では|でも|じゃ|で)?$/;

const lastCode = (text: string): number => text.charCodeAt(text.length - 1) - 0xac00;
/** Whether the last syllable ends in ㄴ or ㄹ, as adnominal endings do. */
const endsAdnominally = (text: string): boolean => {
  const final = lastCode(text) % 28;
  return (final === 4 || final === 8) && !/(?:지만|면|거든|커녕|까진)$/.test(text);
};

/** 내려지다, 만들어지다: the passive of a verb. */
const longForm = 4;

class Builder {
  readonly phrases: Draft[] = [];
  private readonly lang: Lang;
  private readonly text: string;
  private readonly words: PhraseWords = phraseWords();
  private current: Draft | undefined = undefined;

  constructor({ lang, text }: Analysis) {
    this.lang = lang;
    this.text = text;
  }

  read(morphemes: readonly Morpheme[]): void {
    for (const [at, one] of morphemes.entries()) {
      if (one.wordClass === 'symbol') this.symbol(one);
      else if (one.wordClass === 'particle' || one.wordClass === 'ending')
        this.function(one, morphemes[at + 1]);
      else if (one.wordClass === 'predicate') this.predicate(one);
      else if (one.wordClass === 'modifier') this.modifier(one);
      else this.content(one);
    }
    if (this.current !== undefined) this.current.isLast = true;
  }

  private open(one: Morpheme, kind: Draft['kind'], voice: Voice = 'done'): void {
    this.current = {
      start: one.start,
      end: one.end,
      kind,
      tail: '',
      voice,
      isClosed: false,
      isLast: false,
      isAdnominal: false,
      last: one,
      holdsVerb: false,
    };
    this.phrases.push(this.current);
  }

  /** Adds the letters up to the end of a morpheme to the tail of the current phrase. */
  private append(one: Morpheme): void {
    if (this.current === undefined) return;
    this.current.tail = this.text.slice(this.current.end, one.end);
    this.current.last = one;
  }

  private symbol(one: Morpheme): void {
    if (this.current === undefined) return;
    if (/^[%％]/.test(one.surface)) this.content(one);
    if (/^[%％]$/.test(one.surface)) return;
    if (/\d/.test(this.text.charAt(one.start - 1)) && /\d/.test(this.text.charAt(one.end))) return;
    if (/^[·ㆍ・･.]$/.test(one.surface) && !this.isFullStop(one)) return;
    this.current.isClosed = true;
    if (this.isFullStop(one)) this.current.isLast = true;
  }

  private isFullStop({ surface, end }: Morpheme): boolean {
    return (
      surface === '。' || (surface === '.' && (end === this.text.length || this.text.charAt(end) === ' '))
    );
  }

  private function(one: Morpheme, next: Morpheme | undefined): void {
    if (this.current === undefined || this.current.isClosed) return;
    const isCopula =
      one.wordClass === 'ending'
        ? one.surface !== 'な' && one.surface !== 'なく'
        : (one.surface === '이' && next?.wordClass === 'ending' && next.start === one.end) ||
          copula.test(one.surface);
    if (this.current.kind === 'thing' && isCopula && !this.current.holdsVerb) this.current.kind = 'state';
    this.append(one);
  }

  private predicate(one: Morpheme): void {
    const current = this.current;
    const base = one.base ?? one.surface;
    const voice = this.voiceOf(base);
    if (current === undefined || current.isClosed) this.open(one, 'act', voice);
    else if (this.isLight(current, one, base)) {
      current.kind = 'act';
      current.voice = voice;
      this.append(one);
    } else if (this.isFunction(current, base)) {
      current.holdsVerb = true;
      this.append(one);
    } else if (current.kind === 'act' && this.words.auxiliary.has(base) && this.continues(current, base)) {
      if (this.words.giving.has(base)) current.voice = 'done';
      if (base !== '되다' && (voice === 'undergone' || voice === 'received')) current.voice = voice;
      this.append(one);
    } else this.open(one, 'act', voice);
  }

  /** Whether a verb makes a predicate of the noun before it: 제출하다, 보고를 받다, 照会がある. */
  private isLight({ kind, tail, last }: Draft, { start }: Morpheme, base: string): boolean {
    if (kind !== 'thing') return false;
    if (tail === '') return this.words.light.has(base) && (this.lang === 'ja' || last.end === start);
    if (/^[을를を]$/.test(tail)) return this.words.lightBehindObject.has(base);
    return base === 'ある' && /^[がも]$/.test(tail);
  }

  /** Whether a verb makes a particle of the one before it (에 따르면), or denies the noun: 시장이 아니라. */
  private isFunction({ kind, tail }: Draft, base: string): boolean {
    if (kind === 'act') return false;
    if (base === '아니다') return copulaBefore.test(tail);
    if (base === 'ない') return /^(?:では|で|じゃ)$/.test(tail);
    return kind === 'thing' && /[에に]$/.test(tail) && this.words.particle.has(base);
  }

  private voiceOf(base: string): Voice {
    if (this.words.state.has(base)) return 'none';
    if (this.lang === 'ko' && base.length >= longForm && base.endsWith('지다')) return 'undergone';
    if (this.words.receiving.has(base)) return 'received';
    return this.words.undergoing.has(base) ? 'undergone' : 'done';
  }

  /** Whether a verb may continue the predicate: behind て, 고, 지, 게, 아야, or directly behind a stem. */
  private continues({ tail, end, start }: Draft, base: string): boolean {
    if (base === 'れる' || base === 'られる' || base === 'せる' || base === 'させる') return true;
    const said = tail === '' ? this.text.slice(start, end) : tail;
    return this.lang === 'ja'
      ? /[てで]$|(?:ては|ても|ければ|なく|ことが?|ように|ことと|ものと|こととし?)$|[しずにい]$/.test(said)
      : /(?:지|고|게|야|어|아|여|해|도록|기로|수|것으로|것|면|서는?|려고?|지는|지도|와|워|줘|수는|수도|바)\s?$/.test(
          said,
        );
  }

  private modifier(one: Morpheme): void {
    const isJoint = this.words.joining.has(one.surface) || one.surface === '없이';
    if (this.current === undefined || this.current.isClosed || !isJoint) return;
    this.append(one);
    this.current.isClosed = true;
  }

  private content(one: Morpheme): void {
    const current = this.current;
    if (current === undefined || current.isClosed || current.isLast) this.open(one, 'thing');
    else if (current.kind === 'thing' && current.tail === '') this.compound(current, one);
    else if (this.isBound(current, one)) this.append(one);
    else this.open(one, 'thing');
  }

  private isBound({ kind, tail }: Draft, { surface }: Morpheme): boolean {
    return kind === 'act' && this.words.bound.has(surface) && !/[てで고며]$/.test(tail);
  }

  /** A further part of a noun; behind a counter, another word begins a phrase: 15세| 인구. */
  private compound(current: Draft, one: Morpheme): void {
    const isApart = one.start > current.last.end && current.last.wordClass === 'counter';
    if (this.words.time.has(one.surface) && one.wordClass !== 'prefix') this.append(one);
    else if (isApart && !this.words.limit.has(one.surface)) this.open(one, 'thing');
    else {
      current.end = one.end;
      current.last = one;
    }
  }
}

const adverb = /[く게]$/;

/** Whether a predicate modifies the phrase directly behind it. */
const modifies = (one: Draft, next: Draft | undefined, lang: Lang): boolean => {
  if (one.kind === 'thing' || one.isClosed || next === undefined) return false;
  const { surface, wordClass } = one.last;
  const { bound } = phraseWords();
  if (lang === 'ko' && /것[은이]$/.test(one.tail)) return true;
  if (lang === 'ko') return wordClass !== 'particle' && endsAdnominally(surface) && !bound.has(surface);
  if (/(?:の|もの)[はが]$/.test(one.tail)) return true;
  return wordClass !== 'particle' && !bound.has(surface) && !/[くずつてで]$/.test(surface);
};

/**
 * The phrases of a text in order.
 * @param words the nouns that both texts have, by which doubtful readings are corrected
 * @example phrasesOf(analyse('시장은 의회에 제출한 예산안을 설명하였다.', 'ko'), []) // 시장(은), 의회(에), 제출(한), 예산안(을), 설명(하였다)
 */
export const phrasesOf = (analysis: Analysis, words: readonly Span[]): readonly Phrase[] => {
  const builder = new Builder(analysis);
  builder.read(correctedBy(words, analysis));
  const { phrases } = builder;
  // 크게 웃돈다, 大きく上回る: an adverb made of an adjective is no predicate.
  for (const [at, one] of phrases.entries())
    if (
      one.kind === 'act' &&
      !one.isClosed &&
      (phrases[at + 1]?.kind ?? 'thing') !== 'thing' &&
      adverb.test(one.last.surface)
    )
      one.kind = 'thing';
  for (const [at, one] of phrases.entries()) one.isAdnominal = modifies(one, phrases[at + 1], analysis.lang);
  return phrases;
};

// Cuts an analysed text into phrases: a word or compound with the particles behind it, or a predicate with its endings.
// 시장은| 의회에| 예산안을| 제출하였다, 市長は|議会に|予算案を|提出した.

import type { Analysis, Morpheme } from '../../../model/analysis.js';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';

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

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that make a predicate of the noun before them, and those of them whose subject undergoes the act. */
const light = words('하다 되다 시키다 받다 당하다 드리다 する 致す いたす できる 出来る なさる される');
const lightBehindObject = words('하다 받다 당하다 얻다 듣다 들다 行う おこなう 受ける する もらう いただく 得る 賜る 図る');
const undergoing = words('되다 지다 れる られる');
const receiving = words(
  '받다 당하다 얻다 듣다 들다 빌리다 借りる 借り受ける 学ぶ 習う 引き継ぐ 受ける もらう いただく 得る 賜る 受け取る 教わる 預かる 배우다 물려받다 넘겨받다 건네받다',
);
/** Verbs that only continue the predicate before them: 제출하고 있다, 제출하여야 한다, 提出している, 提出していただく. */
const auxiliary = words(
  '있다 없다 않다 하다 되다 못하다 주다 두다 놓다 말다 오다 가다 지다 싶다 버리다 보다 아니하다 いる ある ない おく なる くる いく しまう もらう いただく くれる くださる みる れる られる せる させる する よい いたす おる 得る うる かねる できる',
);
/** Verbs that make a particle of 에 or に: 에 따르면, に対して. */
const particleVerb = words(
  '따르다 의하다 대하다 관하다 비하다 반하다 위하다 통하다 인하다 앞서다 있다 よる 対する 関する 比べる 基づく 当たる 際する 伴う',
);
/** Nouns without a meaning of their own behind a predicate: 제출한 후, 提出する場合. */
const bound = words(
  '것 수 때 경우 후 뒤 전 등 바 중 다음 이후 이전 직후 직전 듯 만큼 데 적 지 채 반면 대신 한편 後 前 とき 時 場合 ため よう こと もの の ところ 中 上 以前 以後 以降 のち 際 うち はず わけ 際 上で',
);
/** Nouns of time that stand behind another noun as a particle does: 심의 후, 審議後. */
const times = words('후 뒤 전 이후 이전 직후 직전 後 前 以前 以後 以降 のち 순 順');
/** Nouns that belong to the number before them. */
const limits = words('이상 이하 미만 초과 이내 이후 이전 가량 정도 동안');
const joining = words('및 또는 혹은 내지 及び 並びに 又は 若しくは または および ならびに あるいは もしくは');
const isContent = (one: Morpheme): boolean =>
  one.wordClass !== 'particle' &&
  one.wordClass !== 'ending' &&
  one.wordClass !== 'predicate' &&
  one.wordClass !== 'symbol' &&
  one.wordClass !== 'modifier';

const copula = /^(?:다$|이?었|였|이라|이며|이고|인데|이지만|입니)/;
const copulaBefore = /^(?:[이가은는]|では|でも|じゃ|で)?$/;

const lastCode = (text: string): number => text.charCodeAt(text.length - 1) - 0xac00;
/** Whether the last syllable ends in ㄴ or ㄹ, as adnominal endings do. */
const endsAdnominally = (text: string): boolean => {
  const final = lastCode(text) % 28;
  return (final === 4 || final === 8) && !/(?:지만|면|거든|커녕|까진)$/.test(text);
};

/** Behind another verb, they turn it to the side of who gives: 빌려주다. */
const giving = words('주다 드리다 くれる くださる あげる やる');
/** Verbs that state what is, and no act. */
const states = words('있다 없다 이다 아니다 나오다 나다 생기다 ある ない なる いる おる 出る 多い 少ない 많다 적다');
/** 내려지다, 만들어지다: the passive of a verb. */
const longForm = 4;

class Builder {
  readonly phrases: Draft[] = [];
  private readonly lang: Lang;
  private readonly text: string;
  private current: Draft | undefined = undefined;

  constructor({ lang, text }: Analysis) {
    this.lang = lang;
    this.text = text;
  }

  read(morphemes: readonly Morpheme[]): void {
    for (const [at, one] of morphemes.entries()) {
      if (one.wordClass === 'symbol') this.symbol(one);
      else if (one.wordClass === 'particle' || one.wordClass === 'ending') this.function(one, morphemes[at + 1]);
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
    return surface === '。' || (surface === '.' && (end === this.text.length || this.text.charAt(end) === ' '));
  }

  private function(one: Morpheme, next: Morpheme | undefined): void {
    if (this.current === undefined || this.current.isClosed) return;
    const isCopula =
      one.wordClass === 'ending'
        ? one.surface !== 'な' && one.surface !== 'なく'
        : (one.surface === '이' && next?.wordClass === 'ending' && next.start === one.end) || copula.test(one.surface);
    if (this.current.kind === 'thing' && isCopula && !this.current.holdsVerb) this.current.kind = 'state';
    this.append(one);
  }

  private predicate(one: Morpheme): void {
    const current = this.current;
    const base = one.base ?? one.surface;
    if (current === undefined || current.isClosed) return this.open(one, 'act', this.voiceOf(base));
    const isAttached = current.tail === '' && (this.lang === 'ja' || current.last.end === one.start);
    const isLight =
      current.kind === 'thing' &&
      ((isAttached && light.has(base)) ||
        (/^[을를を]$/.test(current.tail) && lightBehindObject.has(base)) ||
        (/^[がも이가]$/.test(current.tail) && base === 'ある'));
    if (isLight) {
      current.kind = 'act';
      current.voice = this.voiceOf(base);
      return this.append(one);
    }
    const isFunction =
      (current.kind === 'thing' && /[에に]$/.test(current.tail) && particleVerb.has(base)) ||
      (current.kind !== 'act' && base === '아니다' && copulaBefore.test(current.tail)) ||
      (current.kind !== 'act' && base === 'ない' && /^(?:では|で|じゃ)$/.test(current.tail));
    if (isFunction) {
      current.holdsVerb = true;
      return this.append(one);
    }
    const isAuxiliary = current.kind === 'act' && auxiliary.has(base) && this.continues(current, base);
    if (!isAuxiliary) return this.open(one, 'act', this.voiceOf(base));
    const voice = this.voiceOf(base);
    if (giving.has(base)) current.voice = 'done';
    if (base !== '되다' && (voice === 'undergone' || voice === 'received')) current.voice = voice;
    this.append(one);
  }

  private voiceOf(base: string): Voice {
    if (states.has(base)) return 'none';
    if (this.lang === 'ko' && base.length >= longForm && base.endsWith('지다')) return 'undergone';
    return receiving.has(base) ? 'received' : undergoing.has(base) ? 'undergone' : 'done';
  }

  /** Whether a verb may continue the predicate: behind て, 고, 지, 게, 아야, or directly behind a stem. */
  private continues({ tail, end, start }: Draft, base: string): boolean {
    if (base === 'れる' || base === 'られる' || base === 'せる' || base === 'させる') return true;
    const said = tail === '' ? this.text.slice(start, end) : tail;
    return this.lang === 'ja'
      ? /[てで]$|(?:ては|ても|ければ|なく|ことが?|ように|ことと|ものと|こととし?)$|[しずにい]$/.test(said)
      : /(?:지|고|게|야|어|아|여|해|도록|기로|수|것으로|것|면|서는?|려고?|지는|지도|와|워|줘|수는|수도|바)\s?$/.test(said);
  }

  private modifier(one: Morpheme): void {
    const current = this.current;
    if (current === undefined) return;
    if (joining.has(one.surface) || one.surface === '없이') {
      if (current.isClosed) return;
      this.append(one);
    }
    if (one.surface !== '안' && one.surface !== '아니') current.isClosed ||= joining.has(one.surface) || one.surface === '없이';
  }

  private content(one: Morpheme): void {
    const current = this.current;
    if (current === undefined || current.isClosed || current.isLast) return this.open(one, 'thing');
    if (current.kind === 'thing' && current.tail === '') {
      const isApart = one.start > current.last.end;
      if (times.has(one.surface) && one.wordClass !== 'prefix') return this.append(one);
      if (!isApart || current.last.wordClass !== 'counter' || limits.has(one.surface)) {
        current.end = one.end;
        current.last = one;
        return;
      }
    }
    if (current.kind === 'act' && bound.has(one.surface) && !/[てで고며]$/.test(current.tail)) return this.append(one);
    this.open(one, 'thing');
  }
}

const adverb = /[く게]$/;

/** Whether a predicate modifies the phrase directly behind it. */
const modifies = (one: Draft, next: Draft | undefined, lang: Lang): boolean => {
  if (one.kind === 'thing' || one.isClosed || next === undefined) return false;
  const { surface, wordClass } = one.last;
  if (lang === 'ko' && /것[은이]$/.test(one.tail)) return true;
  if (lang === 'ko') return wordClass !== 'particle' && endsAdnominally(surface) && !bound.has(surface);
  if (/(?:の|もの)[はが]$/.test(one.tail)) return true;
  return wordClass !== 'particle' && !bound.has(surface) && !/[くずつてで]$/.test(surface);
};

const particle = /[은는이가을를의에와과도]$/;

/** 도세가, 정은: the dictionary has no such noun, and reads the particle as its last syllable. */
const parted = (one: Morpheme, text: string, words: readonly Span[]): readonly Morpheme[] => {
  const at = one.end - 1;
  const isRead = isContent(one) && particle.test(one.surface) && !/[가-힣]/.test(text.charAt(one.end));
  if (!isRead || !words.some(({ end }) => end === at)) return [one];
  if (at === one.start) return [{ ...one, wordClass: 'particle' }];
  return [
    { ...one, end: at, surface: text.slice(one.start, at) },
    { ...one, start: at, surface: text.charAt(at), wordClass: 'particle' },
  ];
};

/** Makes one noun of a word that both texts have and the dictionary cuts in two: 보|고 in 보고받다, 지|사회. */
const joined = (morphemes: readonly Morpheme[], text: string, words: readonly Span[]): readonly Morpheme[] => {
  const read: Morpheme[] = [];
  for (let at = 0; at < morphemes.length; at++) {
    const first = morphemes[at] as Morpheme;
    const word = words.find(({ start, end }) => start === first.start && end > first.end);
    const last = word === undefined ? -1 : morphemes.findIndex(({ end }) => end === word.end);
    const isCut = last > at && !morphemes.slice(at, last + 1).every(isContent);
    if (word !== undefined && isCut) {
      read.push({ ...first, end: word.end, surface: text.slice(word.start, word.end), wordClass: 'noun', base: undefined });
      at = last;
    } else read.push(first);
  }
  return read;
};

const readWith = ({ lang, text, morphemes }: Analysis, words: readonly Span[]): readonly Morpheme[] =>
  lang === 'ja' ? morphemes : joined(morphemes, text, words).flatMap((one) => parted(one, text, words));

/**
 * The phrases of a text in order.
 * @param words the nouns that both texts have, by which doubtful readings are corrected
 * @example phrasesOf(analyse('시장은 의회에 제출한 예산안을 설명하였다.', 'ko'), []) // 시장(은), 의회(에), 제출(한), 예산안(을), 설명(하였다)
 */
export const phrasesOf = (analysis: Analysis, words: readonly Span[]): readonly Phrase[] => {
  const builder = new Builder(analysis);
  builder.read(readWith(analysis, words));
  const { phrases } = builder;
  // 크게 웃돈다, 大きく上回る: an adverb made of an adjective is no predicate.
  for (const [at, one] of phrases.entries())
    if (one.kind === 'act' && !one.isClosed && phrases[at + 1]?.kind === 'act' && adverb.test(one.last.surface))
      one.kind = 'thing';
  for (const [at, one] of phrases.entries()) one.isAdnominal = modifies(one, phrases[at + 1], analysis.lang);
  return phrases;
};

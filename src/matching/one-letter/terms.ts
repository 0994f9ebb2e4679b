// Terms of one letter: 시, 도, 국, 元. The last letter of a word is no term: 도 in 이해도, 절 in 광복절, 国 in 連合国; only behind
// a place is a unit of administration one (남포시), and behind a noun an office (재정국).

import type { Analysis, Morpheme } from '../../model/analysis.js';
import type { Lang } from '../../model/language.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { leadingHangul } from '../../text/korean/josa.js';
import { isKoreanParticle } from '../../text/korean/stems.js';
import type { MorphemeBoundaries } from '../boundaries.js';
import { isOtherKorean } from './other-korean.js';
import { type OneLetterRule, ruleFor } from './rules.js';

/** 정이랑 씨: a name. */
const person = /^(?:[가-힣]{1,3}\s)?씨(?![가-힣])/;
/** 従前の国の機関: the state, whatever stands before it. */
const officialBehind =
  /^(?:の(?:機関|行政|職員|貸付|事務|負担|補助|予算|支援|施策)|等(?!.{0,3}しい)|[及又]|、(?:都道府県|地方|県|市))/u;
const attributes: ReadonlySet<string> = new Set(['predicate', 'modifier', 'ending']);
/** A short text need not say what it speaks of: a heading, a cell. */
const shortText = 12;

/** 都は、待機児童の…: the subject of a sentence is the body that acts, whatever else the text speaks of. */
const opensSentence = /(?:^|[。．\n])[\s　]*$/u;
const subject = /^(?:は、|では、|として(?:は|も)、?)/u;

const looseSuffixes = /^(?:들|별|내|측|쪽|당|급|간|외|등|장|민|립)$/;

// ㆍ and ᆞ, the dots of Korean documents, are letters to Unicode.
const word = /(?![ㆍᆞ])[\p{L}\p{N}々〇]/u;
const wordEnd = /(?:(?![ㆍᆞ])[\p{L}\p{N}々])+$/u;
const digits = /\d$/;
/** 300床, 一万戸, 数百戸. */
const number = /[\d０-９〇一二三四五六七八九十百千万億]$/u;
/** A동: a building. */
const latin = /[A-Za-zＡ-Ｚ]$/;
const behindNumber = /[가-힣]\d{1,2}$/;
const larger = { ko: /(?:[시도군구읍면]|평[남북]|함[남북]|황[남북])\s$/, ja: /[都道府県市区郡]$/ } as const;
const smaller = /^\s[가-힣]{1,4}(?:[시군구읍면동리로길]|\d{1,2}[동가리])(?![가-힣])/;
const han = /\p{Script=Han}/u;

/** Judges hits of one letter in one text. */
export class OneLetterTerms {
  private readonly lang: Lang;
  private readonly text: string;
  private readonly boundaries: MorphemeBoundaries;

  constructor({ lang, text }: Analysis, boundaries: MorphemeBoundaries) {
    this.lang = lang;
    this.text = text;
    this.boundaries = boundaries;
  }

  /** Whether the letter at a position is a word by itself, or the name of a unit or an office behind what it belongs to. */
  isTerm(at: number): boolean {
    const form = this.text.charAt(at);
    // Marks, kana and figures are no words of one letter.
    if (!/[가-힣\p{Script=Han}]/u.test(form)) return false;
    const rule = ruleFor(this.lang, this.lang === 'ja' ? modernForm(form) : form);
    const [before, after] = [this.text.slice(Math.max(0, at - 16), at), this.text.slice(at + 1, at + 12)];
    if (rule.notBehind.some((one) => before.endsWith(one))) return false;
    if (rule.notBefore.some((one) => after.startsWith(one))) return false;
    if (this.lang === 'ko' && isOtherKorean(form, before, after, this.text, this.boundaries.ending(at - 1)))
      return false;
    return word.test(before.slice(-1))
      ? this.isBehind(at, rule, before, after)
      : this.isAlone(at, rule, before) && this.opensWord(at, rule, after);
  }

  /** Whether a letter that is joined to no word before it is meant as the term there. */
  private isAlone(at: number, rule: OneLetterRule, before: string): boolean {
    const { alone, topic, notTopic, listedBehind, listedBefore } = rule;
    // The names of a list are terms even where a text says no more: 課・室.
    const isShort = this.text.length <= shortText;
    const isSubject =
      this.lang === 'ja' && opensSentence.test(before) && subject.test(this.text.slice(at + 1));
    if (topic !== undefined && !isShort && !isSubject && !topic.test(this.text)) return false;
    if (notTopic?.test(this.text)) return false;
    const after = this.text.slice(at + 1, at + 24);
    switch (alone) {
      case 'any':
        return true;
      case 'listed':
        return isShort || listedBehind?.test(before) === true || listedBefore?.test(after) === true;
      case 'unmodified':
        return !this.isModified(at) || officialBehind.test(after);
      case 'particle':
        return isKoreanParticle(leadingHangul(after));
    }
  }

  /** Whether an attribute stands directly before: 貧しい, 多くの, 造った. */
  private isModified(at: number): boolean {
    const before = this.boundaries.ending(at);
    if (before === undefined) return false;
    return attributes.has(before.wordClass) || /^(?:の|な|という|といった)$/.test(before.surface);
  }

  /** At the head of a word: alone, before a particle, or before a noun of which it is no letter (군부대, but 국공립). */
  private opensWord(at: number, { asSuffix, opening }: OneLetterRule, after: string): boolean {
    const form = this.text.charAt(at);
    const isUnit = this.lang === 'ko' && asSuffix === 'place';
    if (isUnit && person.test(after)) return false;
    const own = this.boundaries.starting(at);
    if (own?.wordClass === 'predicate' || own?.wordClass === 'modifier') return false;
    // 구 일본대사관 is 舊; 시·군·구 공무원 is not.
    if (
      own?.wordClass === 'prefix' &&
      own.end === at + 1 &&
      /^\s/.test(after) &&
      !/[·ㆍ・‧,]$/.test(this.text.slice(0, at))
    ) {
      return false;
    }
    if (!word.test(after.charAt(0))) return true;
    // 橋誠: a surname.
    if (this.lang === 'ja' && this.boundaries.starting(at + 1)?.person === true) return form === '元';
    if (own?.end !== at + 1) {
      // 元市長: the dictionary has it as one word.
      const isFormer = form === '元' && !this.boundaries.splitsWord(at + 1);
      return own?.origin === 'term' || isFormer || this.isScriptBorder(at + 1);
    }
    const next = this.boundaries.starting(at + 1);
    const isNoun = next !== undefined && isNounLike(next);
    if (isNoun && opening.length > 0 && !opening.some((one) => after.startsWith(one))) return false;
    // 벌금형을 과한다: a verb of one syllable. 시에벤: a name, although 에 is a particle.
    const isParticle = next?.wordClass === 'particle' && this.lang === 'ko';
    if (isParticle && !isKoreanParticle(leadingHangul(this.text.slice(at + 1, at + 12)))) return false;
    return next !== undefined && next.wordClass !== 'predicate';
  }

  private isScriptBorder(at: number): boolean {
    return this.lang === 'ko' && han.test(this.text.charAt(at - 1)) !== han.test(this.text.charAt(at));
  }

  private isBehind(at: number, rule: OneLetterRule, before: string, after: string): boolean {
    const { asSuffix, behind, alone, topic } = rule;
    // 용인정: a constituency. 정 and 촌 are units of Japan only, 面 and 洞 of Korea.
    if (alone === 'listed' && topic?.test(this.text) === false) return false;
    if (this.lang === 'ko' && (!this.endsWord(at + 1) || before.endsWith(this.text.charAt(at)))) return false;
    if (behind.length > 0 && !behind.some((one) => before.endsWith(one))) return false;
    if (asSuffix === 'word' && this.isBehindLetter(at)) return false;
    switch (asSuffix) {
      case 'never':
        return this.standsAlone(at) && this.isAlone(at, rule, before);
      case 'number':
        return number.test(before) || (this.standsAlone(at) && this.isAlone(at, rule, before));
      case 'any':
      case 'word':
        return !digits.test(before) && (!this.standsAlone(at) || this.isAlone(at, rule, before));
      case 'office':
        return (wordEnd.exec(before)?.[0].length ?? 0) > 1 && !digits.test(before) && this.isNominal(at);
      case 'place':
        return this.standsAlone(at)
          ? this.isAlone(at, rule, before)
          : !this.isNamePart(at, before) && this.isBehindPlace(at, before, after);
    }
  }

  /** 排|雪, 拡声|子|局: IPADIC parts a compound that it lacks into letters, of which none is a word. */
  private isBehindLetter(at: number): boolean {
    const before = this.lang === 'ja' ? this.boundaries.ending(at) : undefined;
    if (before?.wordClass !== 'noun' || before.start !== at - 1) return false;
    return han.test(before.surface) && !number.test(before.surface) && before.origin !== 'term';
  }

  /** In Japanese, words follow each other without a space: 、は国 and 案の are words, 連合国 and 予算案 are not. */
  private standsAlone(at: number): boolean {
    if (this.lang === 'ko') return false;
    const [own, before] = [this.boundaries.starting(at), this.boundaries.ending(at)];
    if (own === undefined || own.end !== at + 1 || own.wordClass === 'suffix') return false;
    return before !== undefined && !isNounLike(before);
  }

  /** Whether a Korean word ends before a position, or goes on to a particle or to another whole noun (장흥읍|지역사회). */
  private endsWord(at: number): boolean {
    if (!word.test(this.text.charAt(at))) return true;
    const next = this.boundaries.starting(at) ?? this.boundaries.after(at);
    if (next === undefined) return false;
    const isWhole = next.wordClass === 'noun' && next.start === at && next.end - next.start > 1;
    // 평창 동계올림픽: 계 is the suffix of another word.
    const isSuffix = next.wordClass === 'suffix' && looseSuffixes.test(next.surface);
    return isWhole || isSuffix || ['particle', 'ending'].includes(next.wordClass) || next.base === '이다';
  }

  private isNominal(at: number): boolean {
    const before = this.boundaries.before(at);
    return before === undefined || (before.wordClass !== 'particle' && before.wordClass !== 'ending');
  }

  private isBehindPlace(at: number, before: string, after: string): boolean {
    const written = wordEnd.exec(before)?.[0] ?? '';
    if (digits.test(written)) {
      return this.lang === 'ko' && '동리'.includes(this.text.charAt(at)) && behindNumber.test(written);
    }
    // 한시적: no city, county or township has a name of one letter; some districts do (중구).
    if (this.lang === 'ko' && latin.test(written) && this.text.charAt(at) === '동') return false;
    if (this.lang === 'ko' && written.length === 1 && '시군읍면'.includes(this.text.charAt(at))) return false;
    const [own, last] = [this.boundaries.ending(at + 1), this.boundaries.before(at)];
    // IPADIC takes every 町 for the end of a place: 漁師町, 城下町.
    const parts = this.lang === 'ja' && own !== last && own?.start === at ? [last] : [own, last];
    if (parts.some((one) => one?.place === true || (this.lang === 'ja' && one?.person === true))) return true;
    const isUnknown = parts.some((one) => one?.origin === 'unknown');
    // 체크아웃시 별도: time. A city that no dictionary knows is believed where a particle follows.
    const isTime = this.lang === 'ko' && this.text.charAt(at) === '시' && !word.test(after.charAt(0));
    if (isUnknown && !isTime) return true;
    return this.isInLarger(at - written.length) || this.isOfSmaller(at, after);
  }

  /** 南津軽|郡|大鰐町; 화성시 정남|면. A particle is no unit: 모로도 자유시. */
  private isInLarger(start: number): boolean {
    if (!larger[this.lang].test(this.text.slice(Math.max(0, start - 3), start))) return false;
    const before = this.boundaries.ending(this.lang === 'ko' ? start - 1 : start);
    return before?.wordClass !== 'particle' && before?.wordClass !== 'ending';
  }

  /** 나주|시 노안면. A common noun is no unit: 평상시 농구. */
  private isOfSmaller(at: number, after: string): boolean {
    if (this.lang === 'ja' || !smaller.test(after)) return false;
    const next = this.boundaries.starting(at + 2);
    return next?.wordClass === 'noun' && (next.place === true || next.origin === 'unknown');
  }

  /** 吉村甚兵衛, 仁村: one kanji and 村 are rather a person's name than a village. */
  private isNamePart(at: number, before: string): boolean {
    if (this.lang !== 'ja' || (wordEnd.exec(before)?.[0].length ?? 0) !== 1) return false;
    if ('町村'.includes(this.text.charAt(at))) return true;
    const next = this.boundaries.starting(at + 1);
    return (
      next?.wordClass === 'noun' && (next.person === true || next.place === true || next.origin === 'unknown')
    );
  }
}

const isNounLike = ({ wordClass }: Morpheme): boolean =>
  wordClass === 'noun' || wordClass === 'prefix' || wordClass === 'number' || wordClass === 'suffix';

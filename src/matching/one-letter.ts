// Terms of one letter: 시, 도, 국, 元. The last letter of a word is no term: 도 in 이해도, 절 in 광복절, 国 in 連合国.
// Only behind a place it may be an administrative unit (남포시), and behind a noun an office (재정국).

import loadTable from '../../data/language/one-letter-terms.tsv';
import type { Analysis, Morpheme } from '../model/analysis.js';
import type { Lang } from '../model/language.js';
import { once } from '../text/once.js';
import { readTable, wordsOf } from '../text/table.js';
import type { MorphemeBoundaries } from './boundaries.js';

/** The words behind which a term of one letter may follow without a space. */
type AsSuffix = 'never' | 'place' | 'office' | 'any';
type Rule = {
  readonly asSuffix: AsSuffix;
  /** Words of which one must precede or follow; empty for any. */
  readonly behind: readonly string[];
  readonly opening: readonly string[];
  readonly notBehind: readonly string[];
  readonly notBefore: readonly string[];
};

const rules = once(
  () =>
    new Map(
      readTable(
        loadTable,
        'language',
        'form',
        'as_suffix',
        'preceded_by',
        'not_preceded_by',
        'followed_by',
        'not_followed_by',
      ).map(({ language, form, as_suffix, preceded_by, followed_by, ...not }): [string, Rule] => [
        `${language} ${form}`,
        {
          asSuffix: as_suffix as AsSuffix,
          behind: wordsOf(preceded_by),
          opening: wordsOf(followed_by),
          notBehind: wordsOf(not.not_preceded_by),
          notBefore: wordsOf(not.not_followed_by),
        },
      ]),
    ),
);
/** IPADIC segments Japanese well enough for letters that are not listed: 等 in 住民等. */
const otherwise: Readonly<Record<Lang, Rule>> = {
  ko: { asSuffix: 'never', behind: [], opening: [], notBehind: [], notBefore: [] },
  ja: { asSuffix: 'any', behind: [], opening: [], notBehind: [], notBefore: [] },
};

// An administrative unit without a name counts only in a text about administration: 도는, 정이랑, 군은 may be anything.
const administration =
  /[시도군구]\s?[·ㆍ,、]\s?[시도군구]|지사|시장|군수|구청|시청|군청|도청|자치|조례|주민|행정|공무원|예산|지방|의회|읍·?면|광역|특별시|지역|관할|시민|군민|도민|구민|부대|국방|장병|병력|군사|무기/;

/** 정이랑 씨: a name. */
const person = /^(?:[가-힣]{1,3}\s)?씨(?![가-힣])/;
/** 수학교육과, 과의 폐합: a department of a school is 学科. */
const school = /대학|재학|학년|학과|교수|교장|학교|학생|입학|전공/;
/** 비상 시, 수입신고 시부터: time, unless a unit or an attribute precedes it. */
const timeBehind = /[가-힣](?<![도시군구읍면동및각당해본위타는은한할된될의등])\s$/u;
/** 정(町) and 촌(村) are units of Japan only. */
const japan = /일본|도쿄|[가-힣]{2}현(?![가-힣])|시정촌|총무성|홋카이도/;
const shortText = 24;
/** 김 군, A군, 채 군: 君 behind the name of a young man. */
const youngMan = /(?:^|[\s(·,])(?:[A-Z]\s?|(?![각본양전해타시도및등육공을를이가은는에와과])[가-힣]\s)$/u;
/** YTN 과: a particle separated from Latin letters and digits by a space. */
const looseParticle = /[A-Za-z0-9)\]’”"']\s$/;

// Unicode classifies ㆍ and ᆞ, the dots of Korean documents, as letters.
const word = /(?![ㆍᆞ])[\p{L}\p{N}々〇]/u;
const wordEnd = /(?:(?![ㆍᆞ])[\p{L}\p{N}々])+$/u;
const digits = /\d$/;
const behindNumber = /[가-힣]\d{1,2}$/;
const larger = { ko: /(?:[시도군구읍면]|평[남북]|함[남북]|황[남북])\s$/, ja: /[都道府県市区郡]$/ } as const;
const smaller = {
  ko: /^\s[가-힣]{1,4}(?:[시군구읍면동리로길]|\d{1,2}[동가리])(?![가-힣])/,
  ja: /^$/,
} as const;
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

  /**
   * Whether the letter at a position is a separate word, or a unit or an office behind the name that it belongs to.
   */
  isTerm(at: number): boolean {
    const form = this.text.charAt(at);
    // Punctuation, kana and digits are no words of one letter.
    if (!/[가-힣\p{Script=Han}]/u.test(form)) return false;
    const rule = rules().get(`${this.lang} ${form}`) ?? otherwise[this.lang];
    const [before, after] = [this.text.slice(Math.max(0, at - 16), at), this.text.slice(at + 1, at + 12)];
    if (rule.notBehind.some((one) => before.endsWith(one))) return false;
    if (rule.notBefore.some((one) => after.startsWith(one))) return false;
    // 몸을 실을: with two objects in a row the second is a verb.
    if (this.lang === 'ko' && /[을를]\s$/.test(before) && /^[을를]/.test(after)) return false;
    if (this.lang === 'ko' && '정촌'.includes(form) && this.text.length > shortText && !japan.test(this.text))
      return false;
    if (this.lang === 'ko' && form === '군' && youngMan.test(before)) return false;
    if (this.lang === 'ko' && form === '과' && (looseParticle.test(before) || school.test(this.text)))
      return false;
    if (form === '시' && timeBehind.test(before) && this.boundaries.ending(at - 1)?.wordClass === 'noun')
      return false;
    return word.test(before.slice(-1))
      ? this.isBehind(at, rule, before, after)
      : this.opensWord(at, rule, after);
  }

  /**
   * At the start of a word: alone, before a particle, or before a noun that it is not a letter of (군부대, but not
   * 국공립).
   */
  private opensWord(at: number, { asSuffix, opening }: Rule, after: string): boolean {
    const isUnit = this.lang === 'ko' && asSuffix === 'place';
    if (isUnit && (person.test(after) || !this.isAboutUnits())) return false;
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
    if (own?.end !== at + 1) return own?.origin === 'term' || this.isScriptBorder(at + 1);
    const next = this.boundaries.starting(at + 1);
    const isNoun = next !== undefined && isNounLike(next);
    if (isNoun && opening.length > 0 && !opening.some((one) => after.startsWith(one))) return false;
    // 벌금형을 과한다: a verb of one syllable.
    return next !== undefined && next.wordClass !== 'predicate';
  }

  /** Whether a text may be about administrative units: any short text, or a long one that mentions them. */
  private isAboutUnits(): boolean {
    return this.text.length <= shortText || administration.test(this.text);
  }

  private isScriptBorder(at: number): boolean {
    return this.lang === 'ko' && han.test(this.text.charAt(at - 1)) !== han.test(this.text.charAt(at));
  }

  private isBehind(at: number, { asSuffix, behind }: Rule, before: string, after: string): boolean {
    if (this.lang === 'ko' && !this.endsWord(at + 1)) return false;
    if (behind.length > 0 && !behind.some((one) => before.endsWith(one))) return false;
    switch (asSuffix) {
      case 'never':
        return this.standsAlone(at);
      case 'any':
        return !digits.test(before);
      case 'office':
        return (wordEnd.exec(before)?.[0].length ?? 0) > 1 && !digits.test(before) && this.isNominal(at);
      case 'place':
        return this.isBehindPlace(at, before, after);
    }
  }

  /** In Japanese, words follow each other without a space: 、は国 and 案の are words, 連合国 and 予算案 are not. */
  private standsAlone(at: number): boolean {
    if (this.lang === 'ko') return false;
    const [own, before] = [this.boundaries.starting(at), this.boundaries.ending(at)];
    if (own === undefined || own.end !== at + 1 || own.wordClass === 'suffix') return false;
    return before !== undefined && !isNounLike(before);
  }

  /**
   * Whether a Korean word ends before a position, or continues with a particle or another whole noun (장흥읍|지역사회).
   */
  private endsWord(at: number): boolean {
    if (!word.test(this.text.charAt(at))) return true;
    const next = this.boundaries.starting(at) ?? this.boundaries.after(at);
    if (next === undefined) return false;
    const isWhole = next.wordClass === 'noun' && next.start === at && next.end - next.start > 1;
    return isWhole || ['particle', 'ending', 'suffix'].includes(next.wordClass) || next.base === '이다';
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
    if (this.lang === 'ja' && this.standsAlone(at)) return true;
    const [own, last] = [this.boundaries.ending(at + 1), this.boundaries.before(at)];
    const isPlace = [own, last].some((one) => one?.place === true || one?.origin === 'unknown');
    if (isPlace) return true;
    const rest = before.slice(0, before.length - written.length);
    return larger[this.lang].test(rest) || smaller[this.lang].test(after);
  }
}

const isNounLike = ({ wordClass }: Morpheme): boolean =>
  wordClass === 'noun' || wordClass === 'prefix' || wordClass === 'number' || wordClass === 'suffix';

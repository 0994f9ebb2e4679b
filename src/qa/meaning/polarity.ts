// Compares the negation of sentences: 참석하지 않았다, 出席しなかった. Idioms that only look negative (하지 않을 수
// 없다, ざるを得ない, 차질 없이, 少なくない), and words that may express a negation without one (불참, 困難), are
// skipped.

import loadCounterparts from '../../../data/language/denying-counterparts.tsv';
import loadWords from '../../../data/language/polarity-words.tsv';
import { type Lang, otherLang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { memoOfText } from '../../text/memo.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';
import type { CheckText, CheckUnit } from '../check.js';
import { anchorsOf } from './anchors.js';
import { deniedAnchor, isDeniedWithin, type Masked } from './denied-anchors.js';
import { type Denying, deniedPredicates } from './predicates.js';

/** A negative sentence whose counterpart is affirmative, or the reverse. */
export type OtherPolarity = {
  readonly fact: 'lost' | 'added';
  /** Whether the main clause is affected, which admits no other reading. */
  readonly main: boolean;
  readonly source: Span;
  readonly target: Span;
  /** The negative words. */
  readonly words: string;
  /** Whether the other text has the word that is denied, so that it cannot be a paraphrase. */
  readonly sure: boolean;
};

const patterns = (kind: string, rest = '') => {
  const rows = readTable(
    loadWords,
    'kind',
    'language',
    'form',
    'preceded_by',
    'not_preceded_by',
    'followed_by',
    'not_followed_by',
  );
  const inLanguage = (lang: Lang): RegExp =>
    new RegExp(alternatives(rows.filter((row) => row.kind === kind && row.language === lang)) + rest, 'gu');
  return { ko: inLanguage('ko'), ja: inLanguage('ja') };
};
/** Includes the rest of the negation: なければなら|ない. */
const idioms = once(() => patterns('idiom', '(?:ない|なかった|なく|ません|ぬ|ず)?'));
/** Words that only sound like a denial, and can stand for none: 少なくとも, 必ず. */
const neutral = once(() => patterns('neutral'));
const negations = once(() => patterns('negation'));
const implicit = once(() => patterns('implicit'));
/** 더 이상, これ以上: with a denial they only stress it, without one they may stand for it. */
const emphatic = once(() => patterns('emphatic'));

const mayDeny = { ko: /않|못|아니|없|아닙/, ja: /ない|なかっ|なく|ません|ず/ } as const;
/** The endings of a sentence whose main clause is negative. */
const deniesAtEnd = {
  ko: /(?:지(?:는|도|를)?\s?(?:않|못하|못한|못했|못함|못합|아니하|아니한|아니함)[가-힣]{0,4}|(?<!밖에\s?)없(?:다|었다|음|습니다|었습니다)|아니(?:다|었다)|아닙니다)\s?[.。]?$/,
  ja: /(?:ない|なかった|ません|ませんでした|ないものとする|ないこととする|ないこと)(?:です)?[。．.]?$/,
} as const;

const counterparts = once(() =>
  readTable(loadCounterparts, 'ko', 'ja').map(({ ko, ja }) => ({ ko, ja: wordsOf(ja) })),
);

/** 반대 and 反対, 제외 and 外れ: if both sentences have such a word, it makes neither more negative. */
const withoutCounterparts = (ours: string, theirs: string, lang: Lang): readonly [string, string] => {
  let [ko, ja] = lang === 'ko' ? [ours, theirs] : [theirs, ours];
  for (const pair of counterparts()) {
    const form = ko.includes(pair.ko) ? pair.ja.find((one) => ja.includes(one)) : undefined;
    if (form === undefined) continue;
    ko = ko.replace(pair.ko, '＿'.repeat(pair.ko.length));
    ja = ja.replace(form, '＿'.repeat(form.length));
  }
  return lang === 'ko' ? [ko, ja] : [ja, ko];
};

/** 부적절 and 不適切: words that are negative in meaning and that both texts contain. */
const withoutSharedWords = (unit: CheckUnit, ours: string, theirs: string): readonly [string, string] => {
  const { lang } = unit.source;
  if (ours.search(implicit()[lang]) < 0 || theirs.search(implicit()[unit.target.lang]) < 0)
    return [ours, theirs];
  let [own, other] = [ours, theirs];
  for (const { source, target } of anchorsOf(unit)) {
    const [a, b] = [textOf(unit.source, source), textOf(unit.target, target)];
    if (a.search(implicit()[lang]) < 0 || b.search(implicit()[unit.target.lang]) < 0) continue;
    own = own.replace(a, '＊'.repeat(a.length));
    other = other.replace(b, '＊'.repeat(b.length));
  }
  return [own, other];
};

/** 0人, 0건: a number that means none. */
const zero = /(?<![\d.,])[0０]\s?(?:人|名|件|棟|か所|団体|명|건|곳|개|채)/;

type Judged = {
  /** Certain negations, in a text without idioms. */
  readonly denials: readonly { readonly start: number; readonly text: string }[];
  /** Whether a word may be negative in meaning. */
  readonly mayDeny: boolean;
  /** Whether another word beside the negation may be negative too (모르는 사람이 없다). */
  readonly deniesTwice: boolean;
  readonly deniesAtEnd: boolean;
};

const blanked = (found: string): string => '＿'.repeat(found.length);

const plainOf = (sentence: string, lang: Lang): string => sentence.replace(neutral()[lang], blanked);
const bareOf = (plain: string, lang: Lang): string => plain.replace(idioms()[lang], blanked);
const denialsIn = (bare: string, lang: Lang): Judged['denials'] =>
  mayDeny[lang].test(bare)
    ? Array.from(bare.matchAll(negations()[lang]), ({ 0: text, index }) => ({ start: index, text }))
    : [];

const judge = (sentence: string, lang: Lang): Judged => {
  const plain = plainOf(sentence, lang);
  const bare = bareOf(plain, lang);
  const hasIdiom = bare !== plain;
  return {
    denials: denialsIn(bare, lang),
    mayDeny:
      hasIdiom || zero.test(bare) || bare.search(implicit()[lang]) >= 0 || bare.search(emphatic()[lang]) >= 0,
    deniesTwice:
      hasIdiom ||
      bare.replace(negations()[lang], (found) => '＿'.repeat(found.length)).search(implicit()[lang]) >= 0,
    deniesAtEnd: mayDeny[lang].test(bare) && deniesAtEnd[lang].test(bare),
  };
};

const textOf = ({ text }: CheckText, { start, end }: Span): string => text.slice(start, end);

/** Whether a predicate that one sentence denies stands undenied in the other. */
const isSure = (unit: CheckUnit, side: 'source' | 'target', sentence: Denying, judged: Judged): boolean => {
  const there = side === 'source' ? 'target' : 'source';
  const other = masked(unit[there]);
  if (isToCome(sentence, other)) return false;
  const words = anchorsOf(unit).map((one) => one[there]);
  return judged.denials.some(({ start }) =>
    deniedPredicates(unit, side, sentence, start).some(
      ({ others }) =>
        others.length > 0 &&
        others.every((place) => !isDeniedWithin(other, place, words, implicit()[other.lang])),
    ),
  );
};

/** まだ公表されていない is 추후 공표할 예정이다: what is not yet done is to come, or under way. */
const notYet: Readonly<Record<Lang, RegExp>> = { ko: /아직|미처/, ja: /まだ|いまだ|未だ/ };
const toCome: Readonly<Record<Lang, RegExp>> = {
  ko: /예정|계획|추후|앞으로|곧|[는한] 중|\s중이/,
  ja: /予定|計画|今後|追って|これから|見込|中(?:である|です|だ)/,
};

const isToCome = (denying: Masked, affirming: Masked): boolean =>
  notYet[denying.lang].test(denying.text) && toCome[affirming.lang].test(affirming.text);

/** 반대하는 사람이 있었다, 反対する者はいなかった: whether someone or something is there. */
const absent: Readonly<Record<Lang, RegExp>> = {
  ko: /[이가은는도]\s없(?:다|었다|습니다|었습니다)[.]?$/,
  ja: /(?:見当たら|見受けられ|見られ|認められ)(?:ない|なかった|ません|ませんでした)。?$|[がはも](?:いない|いなかった|いません|いませんでした|ない|なかった|ありません|ありませんでした)。?$/,
};
const present: Readonly<Record<Lang, RegExp>> = {
  ko: /[이가은는도]\s있(?:다|었다|습니다|었습니다)[.]?$/,
  ja: /[がはも](?:いる|いた|います|いました|ある|あった|あります|ありました)。?$/,
};
const isThereOrNot = (denying: string, lang: Lang, affirming: string, other: Lang): boolean =>
  absent[lang].test(denying) && present[other].test(affirming);

const compare = (unit: CheckUnit, from: Span, to: Span): readonly OtherPolarity[] => {
  const counted = withoutCounterparts(textOf(unit.source, from), textOf(unit.target, to), unit.source.lang);
  const [ours, theirs] = withoutSharedWords(unit, ...counted);
  if (!mayDeny[unit.source.lang].test(ours) && !mayDeny[unit.target.lang].test(theirs)) return [];
  const own = judge(ours, unit.source.lang);
  const other = judge(theirs, unit.target.lang);
  const fault = (fact: OtherPolarity['fact'], denying: Judged): OtherPolarity => {
    const words = denying.denials.at(-1)?.text ?? '';
    const side = fact === 'lost' ? 'source' : 'target';
    const [text, { start: offset }] = fact === 'lost' ? [ours, from] : [theirs, to];
    const { lang } = unit[side];
    const isOpposite = isThereOrNot(text, lang, fact === 'lost' ? theirs : ours, otherLang(lang));
    const sure = isOpposite || isSure(unit, side, { lang, text, offset }, denying);
    return { fact, main: denying.deniesAtEnd, source: from, target: to, words, sure };
  };
  // Two negations may express what the other text expresses without any (미래 없이는 미래도 없다).
  if (own.denials.length % 2 === 1 && !own.deniesTwice && !other.mayDeny && other.denials.length === 0)
    return [fault('lost', own)];
  if (other.denials.length % 2 === 1 && !other.deniesTwice && !own.mayDeny && own.denials.length === 0)
    return [fault('added', other)];
  // 資格のない者には支給しない as 자격이 있는 자에게는 지급하지 않는다: an odd number of additional negations without a
  // replacement.
  const isOdd = (own.denials.length - other.denials.length) % 2 !== 0;
  const isPlain = !own.deniesTwice && !other.deniesTwice;
  if (isOdd && isPlain && own.denials.length > 0 && other.denials.length > 0)
    return [own.denials.length > other.denials.length ? fault('lost', own) : fault('added', other)];
  return [];
};

const masked = memoOfText(
  ({ text, lang }: Masked): Masked => ({
    lang,
    text: mayDeny[lang].test(text) ? bareOf(plainOf(text, lang), lang) : text,
  }),
);

const deniedCondition =
  /ない限り|ないかぎり|なければ(?!な)|なしに|ないと|ないうち|지\s(?:않|아니하)는\s한|없는\s한|없으면|않으면|아니하면|없이는/;
/** The word of both texts that only one of them negates. */
const byAnchor = (unit: CheckUnit): readonly OtherPolarity[] => {
  const found = deniedAnchor(unit, masked(unit.source), masked(unit.target));
  const [denying, affirming] =
    found?.fact === 'lost' ? [unit.source, unit.target] : [unit.target, unit.source];
  if (isToCome(denying, affirming)) return [];
  // 申請がない限り、支給は行わない is 신청이 있어야 지급한다: the condition is denied too.
  const { sentences } = denying;
  const last = denying.text.slice(sentences.at(-1)?.start ?? 0);
  if (deniedCondition.test(last) && deniesAtEnd[denying.lang].test(last)) return [];
  return found === undefined ? [] : [{ ...found, main: false, sure: true }];
};

/**
 * The sentences whose polarity differs from the source's. Only for sentences that correspond one to one; clauses with
 * words that are negative in meaning (부족하다, 足りない) are skipped.
 */
export const otherPolarities = (unit: CheckUnit): readonly OtherPolarity[] => {
  const { source, target } = unit;
  const isAlike = source.sentences.length === target.sentences.length;
  const mayDiffer = mayDeny[source.lang].test(source.text) || mayDeny[target.lang].test(target.text);
  const found =
    mayDiffer && isAlike
      ? source.sentences.flatMap((from, i) => {
          const to = target.sentences[i];
          return to === undefined ? [] : compare(unit, from, to);
        })
      : [];
  const sure = found.filter((one) => one.sure);
  if (sure.length > 0) return sure;
  const words = byAnchor(unit);
  return words.length > 0 ? words : found;
};

const denies = memoOfText(
  ({ text, lang }: Pick<CheckText, 'text' | 'lang'>): boolean =>
    mayDeny[lang].test(text) && denialsIn(bareOf(plainOf(text, lang), lang), lang).length > 0,
);

/**
 * Whether only one text contains a negation: 불참하였다 is 出席しなかった, so words that look opposite mean the same.
 */
export const deniesOnOneSide = ({ source, target }: CheckUnit): boolean => denies(source) !== denies(target);

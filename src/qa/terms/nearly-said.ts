// Recognises near equivalents: 前年度比 for 前年比, 年度 for 会計年度. The head distinguishes a compound: 一般会計
// shares half of 特別会計 and means something else.

import type { Concept } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import { normalForm } from '../../text/normalise.js';
import type { CheckText, CheckUnit } from '../check.js';
import { anchorsOf } from '../meaning/anchors.js';
import { countByLetters, joinedForm, joinedFormsOf } from './find-equivalents.js';
import { isNearWord } from './near-words.js';

const leastLetters = 3;
const leastShared = 2;

/** The letters of a compound; in Japanese, kana end a word. */
const compoundLetter = { ko: /[가-힣]/, ja: /[\p{Script=Han}々ァ-ヺー]/u } as const;

/** Spans of a piece in a text. */
const placesOf = (text: string, piece: string): readonly Span[] => {
  const places: Span[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    places.push({ start: at, end: at + piece.length });
  }
  return places;
};

/** The pieces of a form that may replace it: more than half of it, or its second half; longest first. */
const piecesOf = (form: string): readonly string[] => {
  const half = Math.ceil(form.length / 2);
  const more = Math.floor(form.length / 2) + 1;
  const pieces: string[] = [];
  for (let length = form.length; length >= more; length--) {
    for (let at = 0; at + length <= form.length; at++) pieces.push(form.slice(at, at + length));
  }
  if (half < more) pieces.push(form.slice(-half));
  return pieces;
};

/** The forms of other concepts in a target, without joints: a piece of a term must not be part of them. */
const othersIn = (target: CheckText, own: ReadonlySet<Concept>): readonly string[] =>
  target.matches
    .filter(({ senses }) => senses.every(({ concept }) => !own.has(concept)))
    .map(({ surface }) => joinedForm(surface, target.lang));

/**
 * Whether another word precedes a position and makes a compound with it: 懲戒|処分; in Korean a space may separate them.
 */
const hasOtherHead = (text: string, { start }: Span, lang: Lang): boolean =>
  compoundLetter[lang].test(text.charAt(start - 1));

/**
 * How closely a text expresses a term; `other head`: a compound with the same ending that the glossary does not contain.
 */
export type Nearness = 'near' | 'other head';

const pieceLength = 2;
/** Text allowed between two pieces of a term: more of the compound, or を before its verb (異議を申し立て). */
const between = { ko: '\\s?[가-힣]{0,2}\\s?', ja: '(?:[\\p{Script=Han}ァ-ヺー]{0,3}|を)' } as const;
/**
 * Whether a text contains all letters of a form in order, in two pieces: 安全管理措置 for 安全措置, 実務者間の協議 for
 * 実務者協議.
 */
const isSpreadOut = ({ joined: text, lang }: CheckText, wanted: string): boolean => {
  const letters = wanted.replace(/[ぁ-ん\s]/g, '');
  if (letters.length < pieceLength * 2 || !/^\p{L}+$/u.test(letters)) return false;
  for (let cut = pieceLength; cut <= letters.length - pieceLength; cut++) {
    if (!text.includes(letters.slice(0, cut))) continue;
    // Within a piece, okurigana may occur between its letters (申し立て).
    const [head, tail] = [letters.slice(0, cut), letters.slice(cut)].map((part) =>
      Array.from(part).join('[ぁ-ん]?'),
    );
    if (new RegExp(`${head}${between[lang]}${tail}`, 'u').test(text)) return true;
  }
  return false;
};

/**
 * Whether a text nearly contains an equivalent: a piece of it that is no part of another concept's form and keeps its
 * head, or that occurs without any other head.
 * @example 年度 for 会計年度, 시정촌 통합 for 시정촌 합병 are near, 自己財源 for 自主財源 has another head; 一般会計,
 *   which the glossary contains, is unrelated to 特別会計
 */
export const saidNearly = (
  target: CheckText,
  form: string,
  own: ReadonlySet<Concept>,
): Nearness | undefined => {
  const { joined: text, lang } = target;
  const wanted = joinedForm(form, lang);
  if (wanted.length < leastLetters) return undefined;
  if (isSpreadOut(target, wanted)) return 'near';
  let others: readonly string[] | undefined;
  let nearness: Nearness | undefined;
  for (const piece of piecesOf(wanted)) {
    if (!text.includes(piece)) continue;
    others ??= othersIn(target, own);
    const covering = others.filter((other) => other.length > piece.length && other.includes(piece));
    const covered = covering.flatMap((other) => placesOf(text, other));
    for (const place of placesOf(text, piece)) {
      if (covered.some(({ start, end }) => start <= place.start && place.end <= end)) continue;
      if (wanted.startsWith(piece) || !hasOtherHead(text, place, lang)) return 'near';
      nearness = 'other head';
    }
  }
  return nearness;
};

/** Least number of katakana that two sister words share: アクセス and アクセシビリティ are no sisters. */
const leastSharedKana = 4;
const kana = /^[ァ-ヺー]+$/;

/** Taxes and ranks of the civil service have a head of one letter: 財産税, 所得税; 特別職, 一般職. */
const oneLetterHead = /[税職세직]$/;
const leastOfHead = 3;
const shareHead = (a: string, b: string): boolean =>
  a.length === leastOfHead && b.length === leastOfHead && oneLetterHead.test(a) && a.at(-1) === b.at(-1);

const shareEnd = (a: string, b: string): boolean =>
  shareHead(a, b) ||
  [leastShared, leastSharedKana].some((least) => {
    const [tail, head] = [a.slice(-least), a.slice(0, least)];
    const counts = (shared: string): boolean => least === leastSharedKana || !kana.test(shared);
    return (counts(tail) && b.endsWith(tail)) || (counts(head) && b.startsWith(head));
  });

/** Whether two forms are sisters: the same head or tail, and neither contains the other. */
const areSisters = (a: string, b: string): boolean =>
  a.length >= leastLetters && b.length >= leastLetters && shareEnd(a, b) && !a.includes(b) && !b.includes(a);

/** Whether the source mentions a concept in any form, including one that matching assigns to another concept. */
const speaksOf = ({ source }: CheckUnit, concept: Concept): boolean =>
  source.matches.some(({ senses }) => senses.some((one) => one.concept.id === concept.id)) ||
  concept.terms.some(({ lang, text }) => lang === source.lang && source.joined.includes(normalForm(text)));

/**
 * The sister term that replaces a term: 歳出 for 歳入予算's sister 歳出予算, 再選挙 for 総選挙. The target contains none
 * of the forms, but a term of the same head or tail that the source does not mention.
 * @param mayBeSetApart whether the separate parts of a form count as the form
 */
export const sisterInPlace = (
  unit: CheckUnit,
  forms: readonly string[],
  mayBeSetApart = true,
): Match | undefined => {
  const { target } = unit;
  const { joined: text } = target;
  const wanted = joinedFormsOf(forms, target.lang).filter((form) => form.length >= leastLetters);
  // Nearly every translation contains the term itself.
  if (wanted.some((form) => text.includes(form))) return undefined;
  const mayStand = wanted.some(
    (form) =>
      text.includes(form.slice(-leastShared)) ||
      text.includes(form.slice(0, leastShared)) ||
      (oneLetterHead.test(form) && text.includes(form.slice(-1))),
  );
  if (!mayStand || (mayBeSetApart && countByLetters(target, forms) > 0)) return undefined;
  return target.matches.find(
    ({ nested, verdict, surface, senses }) =>
      !nested &&
      verdict !== 'script' &&
      wanted.some((form) => areSisters(form, joinedForm(surface, target.lang))) &&
      !isNearWord(surface, wanted, target.lang) &&
      senses.every(({ concept }) => !speaksOf(unit, concept)),
  );
};

/** Last letters that tell the sort of thing: a tax, a bond, a law, an organisation, a right. */
const sortLetter = /[税債券法庁省府処院局権職刑세채권법청부처직]$/;
const lastOf = (form: string): string => sortLetter.exec(form)?.[0] ?? '';

/**
 * Another term of the same sort that replaces one: 국채 for 地方債, 도시계획세 for 固定資産税. The source does not
 * mention it, not even in words with the same reading.
 */
export const classmateInPlace = (unit: CheckUnit, forms: readonly string[]): Match | undefined => {
  const { target } = unit;
  const ends = new Set(forms.map(lastOf).filter((one) => one !== ''));
  if (![...ends].some((end) => target.text.includes(end)) || countByLetters(target, forms) > 0)
    return undefined;
  return target.matches.find(
    (match) =>
      !match.nested &&
      match.verdict !== 'script' &&
      match.surface.length >= leastShared &&
      ends.has(lastOf(match.surface)) &&
      !isNearWord(match.surface, forms, target.lang) &&
      match.senses.every(({ concept }) => !speaksOf(unit, concept)) &&
      !anchorsOf(unit).some((anchor) => anchor.target.start < match.end && match.start < anchor.target.end),
  );
};

const tailOf = (form: string): string => form.slice(-1);

/**
 * Another term of the same domain that ends alike and replaces a part of a longer term: 지정도시 for 中核市. The source
 * does not mention it.
 */
export const peerInPlace = (unit: CheckUnit, concepts: readonly Concept[]): Match | undefined => {
  const { target } = unit;
  const isPeer = ({ domain, kind, terms }: Concept): boolean =>
    concepts.some(
      (one) =>
        one.domain === domain &&
        one.kind === kind &&
        one.terms.some(
          (a) =>
            a.lang === target.lang &&
            terms.some((b) => b.lang === a.lang && tailOf(a.text) === tailOf(b.text)),
        ),
    );
  return target.matches.find(
    ({ verdict, surface, senses }) =>
      verdict !== 'script' &&
      surface.length > leastShared &&
      senses.every(({ concept }) => isPeer(concept) && !speaksOf(unit, concept)),
  );
};

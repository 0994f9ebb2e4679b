// Recognises near equivalents: 前年度比 for 前年比, 年度 for 会計年度. The head distinguishes a compound: 一般会計
// shares half of 特別会計 and means something else.

import type { Concept } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText } from '../check.js';
import { joinedForm } from './find-equivalents.js';

const leastLetters = 3;

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
/** Whether a text has each letter of a form from an offset on, wherever. */
const hasLetters = (text: string, letters: string, from: number): boolean => {
  for (let at = from; at < letters.length; at++) if (!text.includes(letters.charAt(at))) return false;
  return true;
};

/**
 * Whether a text contains all letters of a form in order, in two pieces: 安全管理措置 for 安全措置, 実務者間の協議 for
 * 実務者協議.
 */
const isSpreadOut = ({ joined: text, lang }: CheckText, wanted: string): boolean => {
  const letters = wanted.replace(/[ぁ-ん\s]/g, '');
  if (letters.length < pieceLength * 2 || !/^\p{L}+$/u.test(letters)) return false;
  for (let cut = pieceLength; cut <= letters.length - pieceLength; cut++) {
    // Without its beginning a text lacks every longer one too.
    if (!text.includes(letters.slice(0, cut))) return false;
    if (!hasLetters(text, letters, cut)) continue;
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

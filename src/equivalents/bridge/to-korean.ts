// Japanese → Korean: words in their Korean readings, joined by the rules of Korean spelling.

import type { Bridge, FoundTerm } from './bridge.js';
import type { BridgePath, BridgeWord } from './pair.js';
import { afterSyllable, finalOf, isHangul, negation } from './syllables.js';

const rieul = 8;
// Cost of the other variant, with or without 의: both are often correct.
const otherParticle = 500;

/** `을/를`, `와/과`: the form after a final consonant is listed first. */
const chooseParticle = (target: string, before: string): string =>
  target.replace(/([가-힣]+)\/([가-힣]+)/gu, (_, closed: string, open: string) => {
    const final = finalOf(before.trimEnd());
    return final === 0 || final === undefined || (final === rieul && closed === '으로') ? open : closed;
  });

const isSingleKanji = (word: BridgeWord): boolean =>
  word.kind === 'reading' && word.source.length === 1 && isHangul(word.inner);

/** The Korean form of a word, which depends on the word before it. */
const sounded = (word: BridgeWord, before: string, next: BridgeWord | undefined): string => {
  if (word.source === '不' && next !== undefined) return negation(next.target);
  const joins = /[가-힣]$/u.test(before);
  const afterNumber = /[0-9０-９]$/u.test(before);
  // A single character continues the word before it (총무+성, 시행+령), a longer word starts a new one (고용+노동);
  // after a digit no word starts: 2026년도.
  if (word.kind === 'reading' && ((joins && isSingleKanji(word)) || afterNumber)) {
    return afterSyllable(word.inner, before);
  }
  if (word.kind === 'grammar') return chooseParticle(word.target, before);
  return word.target;
};

/** Whether kana remain without a word: transcribed letter by letter (푸레하부) they are no Korean word. */
const leavesKana = ({ words }: BridgePath): boolean =>
  words.some(({ kind, source }) => kind === 'left' && /[ぁ-ゖァ-ヺ]/u.test(source));

// 議会の解散 is 의회 해산: Korean omits 의 between two words, but not next to a single character (法の支配 = 법의 지배).
const dropsParticle = (
  word: BridgeWord,
  before: BridgeWord | undefined,
  after: BridgeWord | undefined,
): boolean => word.source === 'の' && word.kind === 'grammar' && isWord(before) && isWord(after);

const isWord = (word: BridgeWord | undefined): boolean =>
  word !== undefined && word.kind !== 'grammar' && word.source.length > 1;

// 한글 맞춤법 제2항, 제48항: words are separated by spaces, and so is an office from its organisation (행정안전부 차관).
// A compound of words that are no terms themselves is one term (제50항).
const isUnit = (word: BridgeWord | undefined): boolean => word?.kind === 'term' || word?.kind === 'number';
const beginsAnew = (before: BridgeWord | undefined, word: BridgeWord): boolean =>
  isWord(before) && isWord(word) && (isUnit(before) || isUnit(word));

/** The Korean form of の between two words: the usual one for its position, or the same everywhere. */
type OfStyle = 'usual' | 'dropped' | 'kept';

// The title of a law keeps 의, except before a verbal noun: 공공기관의 정보공개에 관한 법률, 지방재정 건전화에 관한
// 법률.
const isTitle = ({ words }: BridgePath): boolean => words.some(({ source }) => source === 'に関する');
const isDropped = (path: BridgePath, i: number, style: OfStyle): boolean => {
  const [before, word, after] = [path.words[i - 1], path.words[i], path.words[i + 1]];
  if (word === undefined || style === 'kept' || !dropsParticle(word, before, after)) return false;
  return style === 'dropped' || !isTitle(path) || after?.source.endsWith('化') === true;
};

/** Whether a term's Korean already contains the next character: 上限 is 상한액 as a term, and so is 上限額. */
const saysAlready = (before: BridgeWord | undefined, word: BridgeWord): boolean =>
  before?.kind === 'term' &&
  isSingleKanji(word) &&
  !before.source.endsWith(word.source) &&
  before.target.endsWith(word.target);

const era = /^(?:明治|大正|昭和|平成|令和)$/u;

/** Joins the words of a path to one Korean text. */
const joinKorean = (path: BridgePath, style: OfStyle): string => {
  const { words } = path;
  let text = '';
  words.forEach((word, i) => {
    const previous = words[i - 1];
    if (word.kind === 'left') {
      // 헤이세이 20년대: an era is a separate word before its year.
      if (/^\d/u.test(word.source) && era.test(previous?.source ?? '')) text += ' ';
      text += word.source.replace(/[・･]/gu, '·');
      return;
    }
    if (saysAlready(previous, word)) return;
    if (isDropped(path, i, style)) {
      text += ' ';
      return;
    }
    if (beginsAnew(previous, word)) text += ' ';
    const before = text;
    // 新年度: a word behind a one-character prefix that belongs to it keeps its inner sound.
    const keeps = word.source === '年度' && previous !== undefined && isSingleKanji(previous);
    text += keeps ? word.inner : sounded(word, before, words[i + 1]);
  });
  return text.replace(/ {2,}/g, ' ').trim();
};

/** Korean for a Japanese query, best first, each text once; `found` returns whether to continue. */
export const toKorean = (
  bridge: Bridge,
  query: string,
  terms: readonly FoundTerm[],
  found: (text: string, path: BridgePath) => boolean,
): void => {
  const seen = new Set<string>();
  bridge.search(query, {
    terms,
    whole: [],
    extra: () => 0,
    found: (path) => {
      if (leavesKana(path)) return true;
      for (const style of ['usual', 'kept', 'dropped'] as const) {
        const text = joinKorean(path, style);
        if (seen.has(text)) continue;
        seen.add(text);
        if (!found(text, style === 'usual' ? path : { ...path, cost: path.cost + otherParticle }))
          return false;
      }
      return true;
    },
  });
};

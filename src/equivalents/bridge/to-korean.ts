// Japanese → Korean: words read in Korean and joined by the laws of its spelling.

import type { Bridge, FoundTerm } from './bridge.js';
import type { BridgePath, BridgeWord } from './pair.js';
import { afterSyllable, finalOf, isHangul, negation } from './syllables.js';

const rieul = 8;
// With 의 or without it: both are right often enough.
const otherParticle = 500;

/** `을/를`, `와/과`: the form that stands after a final consonant comes first. */
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
  // A single character goes on with what it follows (총무+성, 시행+령), a word begins anew (고용+노동); after a
  // figure nothing begins anew: 2026년도.
  if (word.kind === 'reading' && ((joins && isSingleKanji(word)) || afterNumber)) {
    return afterSyllable(word.inner, before);
  }
  if (word.kind === 'grammar') return chooseParticle(word.target, before);
  return word.target;
};

/** Whether kana are left that no word covers: their sounds letter by letter (푸레하부) are no Korean word. */
const leavesKana = ({ words }: BridgePath): boolean =>
  words.some(({ kind, source }) => kind === 'left' && /[ぁ-ゖァ-ヺ]/u.test(source));

// 議会の解散 is 의회 해산: between two words Korean leaves 의 out, after or before a single character it does not
// (法の支配 = 법의 지배).
const dropsParticle = (
  word: BridgeWord,
  before: BridgeWord | undefined,
  after: BridgeWord | undefined,
): boolean => word.source === 'の' && word.kind === 'grammar' && isWord(before) && isWord(after);

const isWord = (word: BridgeWord | undefined): boolean =>
  word !== undefined && word.kind !== 'grammar' && word.source.length > 1;

// 한글 맞춤법 제2항, 제48항: words are written apart, and so is an office after what it belongs to (행정안전부 차관). A compound
// of words that are no terms themselves is one term (제50항).
const isUnit = (word: BridgeWord | undefined): boolean => word?.kind === 'term' || word?.kind === 'number';
const beginsAnew = (before: BridgeWord | undefined, word: BridgeWord): boolean =>
  isWord(before) && isWord(word) && (isUnit(before) || isUnit(word));

/** The Korean for の between two words: the usual one at its place, or the same everywhere. */
type OfStyle = 'usual' | 'dropped' | 'kept';

// In the title of a law 의 stays, but not before what is done to a thing: 공공기관의 정보공개에 관한 법률, 지방재정 건전화에
// 관한 법률.
const isTitle = ({ words }: BridgePath): boolean => words.some(({ source }) => source === 'に関する');
const isDropped = (path: BridgePath, i: number, style: OfStyle): boolean => {
  const [before, word, after] = [path.words[i - 1], path.words[i], path.words[i + 1]];
  if (word === undefined || style === 'kept' || !dropsParticle(word, before, after)) return false;
  return style === 'dropped' || !isTitle(path) || after?.source.endsWith('化') === true;
};

/** Whether a term's Korean has the next character already: 上限 is 상한액 as a term, and 上限額 too. */
const saysAlready = (before: BridgeWord | undefined, word: BridgeWord): boolean =>
  before?.kind === 'term' &&
  isSingleKanji(word) &&
  !before.source.endsWith(word.source) &&
  before.target.endsWith(word.target);

const era = /^(?:明治|大正|昭和|平成|令和)$/u;

/** The words of a path as one Korean text. */
const joinKorean = (path: BridgePath, style: OfStyle): string => {
  const { words } = path;
  let text = '';
  words.forEach((word, i) => {
    const previous = words[i - 1];
    if (word.kind === 'left') {
      // 헤이세이 20년대: an era is a word before its year.
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
    // 新年度: what follows a prefix of one character that makes a word with its head keeps its inner sound.
    const keeps = word.source === '年度' && previous !== undefined && isSingleKanji(previous);
    text += keeps ? word.inner : sounded(word, before, words[i + 1]);
  });
  return text.replace(/ {2,}/g, ' ').trim();
};

/** Korean for a Japanese query, best first, each text once; `found` says whether to go on. */
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

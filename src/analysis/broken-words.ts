// Words that a hard line break cuts (copies from PDF, mail): 이⏎사회의 is 이사회의, 外⏎国 is 外国.

import type { Lang } from '../model/language.js';
import type { Normalised } from '../text/normalise.js';
import type { IsNoun } from './whole-nouns.js';

const breaks = /[ \t]{0,8}\r?\n[ \t\u3000]*/gu;
const longestNoun = 4;

/** The single syllable before a break and a noun that it begins on the next line: 이 and 사회. */
const isOneNoun = (text: string, from: number, to: number, isNoun: IsNoun): boolean => {
  if (!/(?:^|[^가-힣\p{L}\p{N}])[가-힣]$/u.test(text.slice(Math.max(0, from - 2), from))) return false;
  const [next = ''] = /^[가-힣]*/u.exec(text.slice(to, to + longestNoun)) ?? [];
  for (let length = next.length; length >= 2; length--) {
    if (isNoun(text.charAt(from - 1) + next.slice(0, length))) return true;
  }
  return false;
};

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/**
 * A text without the breaks that may cut a word: between letters of Japanese, which has no spaces, and behind a Korean
 * syllable that begins a noun of the next line.
 * @returns undefined if the text needs no change
 */
export const joinBroken = (text: string, lang: Lang, isNoun: IsNoun): Normalised | undefined => {
  if (!text.includes('\n')) return undefined;
  const starts: number[] = [];
  let joined = '';
  let kept = 0;
  const keep = (end: number): void => {
    for (let at = kept; at < end; at++) starts.push(at);
    joined += text.slice(kept, end);
  };
  for (const { 0: found, index } of text.matchAll(breaks)) {
    const end = index + found.length;
    const cuts =
      lang === 'ja'
        ? japanese.test(text.charAt(index - 1)) && japanese.test(text.charAt(end))
        : isOneNoun(text, index, end, isNoun);
    if (!cuts) continue;
    keep(index);
    kept = end;
  }
  if (kept === 0) return undefined;
  keep(text.length);
  return { text: joined, starts, ends: starts.map((at) => at + 1) };
};

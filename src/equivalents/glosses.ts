// Equivalents in brackets in the text itself: 야스다 미츠루(安田 充), 고향사랑기부제(故郷愛寄付制), 総務省（총무성）.

import type { Lang } from '../model/language.js';
import type { Span } from '../model/span.js';
import { looseKey } from '../text/japanese/hangul-variants.js';
import { kanaToHangul } from '../text/japanese/kana-to-hangul.js';
import { normalForm } from '../text/normalise.js';
import { kanjiReadings } from './names/japanese/kanji-readings.js';

/** One side of a gloss with its span in the text. */
export type GlossSide = Span & { readonly text: string; readonly lang: Lang };

/** A term, and the form of the other language in brackets behind it. Hanja of a Korean name count as Japanese. */
export type Gloss = { readonly term: GlossSide; readonly gloss: GlossSide };

// Bracket contents as long as a term; [^…] keeps the scan linear.
const bracketed = /[(（]([^()（）\n]{1,40})[)）]/g;
const hangulTerm =
  /(?:[「『“‘《〈'"`]([가-힣][가-힣A-Za-z0-9·ㆍ\s]{0,40})[」』”’》〉'"`]|([가-힣A-Za-z0-9·ㆍ]+(?:\s[가-힣A-Za-z0-9·ㆍ]+){0,3}))\s?$/u;
const japaneseTerm =
  /(?:[「『“‘《〈]([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・々A-Za-z0-9\s]{1,40})[」』”’》〉]|((?:ふるさと|こども|ひと|まち|しごと|くらし)?[\p{Script=Han}\p{Script=Katakana}ー・々]+))\s?$/u;
const hangul = /[가-힣]/;
const japanese = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・々\s]+$/u;
const korean = /^[가-힣][가-힣\s·ㆍ]*$/;
const longestTerm = 48;

const lengthOf = (text: string): number => Array.from(text.replaceAll(/\s/g, '')).length;

/** Whether the kanji can be read as the Japanese name that the Hangul spells: 安田充 as 야스다 미츠루. */
const readsAs = (kanji: readonly string[], key: string): boolean => {
  const [first, ...rest] = kanji;
  if (first === undefined) return key === '';
  return kanjiReadings(first).some((reading) => {
    const piece = looseKey(kanaToHangul(reading));
    return piece !== '' && key.startsWith(piece) && readsAs(rest, key.slice(piece.length));
  });
};

/**
 * The number of words before the bracket that the gloss covers: the words that it can be read as; else, for a gloss of
 * several words, the same number (세이이치로 is not 村上 誠一郎, though it is as long); else as many words as have its
 * number of syllables; else one.
 */
const wordsMeant = (words: readonly string[], gloss: string): number => {
  const kanji = Array.from(gloss.replaceAll(/\s/g, ''));
  const counts = words.map((_, i) => i + 1);
  const tail = (count: number): string => words.slice(-count).join('');
  const read = kanji.length > 8 ? undefined : counts.find((count) => readsAs(kanji, looseKey(tail(count))));
  const parts = Math.min(gloss.trim().split(/\s+/).length, words.length);
  const sameLength = parts > 1 ? undefined : counts.find((count) => lengthOf(tail(count)) === kanji.length);
  return read ?? sameLength ?? parts;
};

const termBefore = (text: string, end: number, gloss: string, isKorean: boolean): Span | undefined => {
  const from = Math.max(0, end - longestTerm);
  const found = (isKorean ? hangulTerm : japaneseTerm).exec(text.slice(from, end));
  if (found === null) return undefined;
  const quoted = found[1];
  const run = quoted ?? found[2] ?? '';
  const start = from + found.index + found[0].indexOf(run);
  if (quoted !== undefined || !isKorean) return { start, end: start + run.length };
  const words = run.split(/\s/);
  const kept = words.slice(-wordsMeant(words, gloss)).join(' ');
  return { start: start + run.length - kept.length, end: start + run.length };
};

const side = (text: string, span: Span, lang: Lang): GlossSide => ({
  ...span,
  lang,
  text: text.slice(span.start, span.end),
});

/** The glosses of a text in order. Brackets with anything but the other language's script are skipped. */
export const findGlosses = (text: string): readonly Gloss[] => {
  const glosses: Gloss[] = [];
  for (const { 0: whole, 1: content = '', index } of text.matchAll(bracketed)) {
    // （安田 充、総務審議官）: a comma starts another remark.
    const inner = content.split(/[,，、;/:：]/)[0] ?? '';
    const gloss = inner.trim();
    const isKorean = japanese.test(gloss);
    if (gloss === '' || (!isKorean && !korean.test(gloss))) continue;
    const term = termBefore(text, index, gloss, isKorean);
    if (term === undefined || hangul.test(text.slice(term.start, term.end)) !== isKorean) continue;
    const start = index + whole.indexOf(gloss);
    // (월) and (金) after a date are weekdays; （県） or (시) alone are no equivalents.
    if (lengthOf(gloss) < 2) continue;
    const [ours, theirs]: readonly [Lang, Lang] = isKorean ? ['ko', 'ja'] : ['ja', 'ko'];
    glosses.push({
      term: side(text, term, ours),
      gloss: side(text, { start, end: start + gloss.length }, theirs),
    });
  }
  return glosses;
};

/**
 * Equivalents that the texts give for a term in brackets, the most frequent first: 총무성(総務省), for either side.
 */
export const glossesOf = (term: string, lang: Lang, texts: readonly string[]): readonly string[] => {
  const wanted = normalForm(term);
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const gloss of findGlosses(text)) {
      const sides = [gloss.term, gloss.gloss];
      const own = sides.find((one) => one.lang === lang && normalForm(one.text) === wanted);
      const other = sides.find((one) => one.lang !== lang);
      if (own !== undefined && other !== undefined) counts.set(other.text, (counts.get(other.text) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
};

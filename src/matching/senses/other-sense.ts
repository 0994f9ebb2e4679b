// Whether a hit is another word than the termbase has: 인도(印度) where it only has 人道, 시도 in 시도교육감 where it only has 試み.

import { acceptedTerms, termsOf } from '../../model/concept.js';
import { type Lang, otherLang } from '../../model/language.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { normalForm } from '../../text/normalise.js';
import type { Pattern, Patterns } from '../pattern.js';
import { type Cue, cueFor, cuesOf } from './homographs.js';
import { hanjaBehind } from './surroundings.js';

const kanjiOnly = /^\p{Script=Han}+$/u;

/** The kanji of a sense of a word in today's forms; empty where it is no word of kanji. */
const kanjiOf = ({ concept, term }: Pattern, lang: Lang): readonly string[] => {
  const own = term.hanja === '' ? [] : [term.hanja];
  const hanja = own.length > 0 ? own : termsOf(concept, 'ko').map((one) => one.hanja);
  return [...hanja, ...acceptedTerms(concept, otherLang(lang)).map(({ text }) => text)]
    .filter((text) => kanjiOnly.test(text))
    .map((text) => modernForm(normalForm(text)));
};

/** 과(科) is no 課: hanja of the same length behind a word, which no sense of it has. */
const hasOtherHanja = (
  text: string,
  end: number,
  surface: string,
  patterns: Patterns,
  lang: Lang,
): boolean => {
  const hanja = lang === 'ko' ? hanjaBehind(text, end) : undefined;
  if (hanja === undefined || hanja.length !== surface.length || !/^[가-힣]+$/.test(surface)) return false;
  return patterns.every((pattern) => {
    const kanji = kanjiOf(pattern, lang);
    return kanji.length > 0 && !kanji.some((own) => own.includes(hanja));
  });
};

const isBeside = ({ before, after }: Cue, left: string, right: string): boolean =>
  before.some((word) => word.length > 1 && left.endsWith(word)) ||
  after.some((word) => right.startsWith(word));

/** Whether what stands beside a hit speaks for a sense that none of its concepts has, and for none that they have. */
export const isOtherWord = (
  text: string,
  lang: Lang,
  { start, end }: { readonly start: number; readonly end: number },
  patterns: Patterns,
): boolean => {
  const surface = text.slice(start, end);
  if (hasOtherHanja(text, end, surface, patterns, lang)) return true;
  const all = cuesOf(surface, lang);
  if (all.length === 0) return false;
  const own = new Set(
    patterns.map(({ concept, term }) =>
      cueFor(
        term.text,
        lang,
        acceptedTerms(concept, otherLang(lang)).map((target) => target.text),
      ),
    ),
  );
  // A concept of which the table knows nothing may be any sense.
  if (own.has(undefined) || own.size === all.length) return false;
  const left = normalForm(text.slice(Math.max(0, start - 16), start));
  const right = normalForm(text.slice(end, end + 16));
  const speaking = all.filter((cue) => isBeside(cue, left, right));
  return speaking.length > 0 && speaking.every((cue) => !own.has(cue));
};

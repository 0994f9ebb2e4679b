// Recognises a hit that is another word than the glossary's: 인도(印度) if it contains only 人道, 시도 in 시도교육감 if
// it contains only 試み.

import { acceptedTerms, termsOf } from '../../model/concept.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { memoByObject } from '../../text/memo.js';
import { normalForm } from '../../text/normalise.js';
import type { Pattern, Patterns } from '../pattern.js';
import { type Cue, cueFor, cuesOf } from './homographs.js';
import { hanjaBehind } from './surroundings.js';

const kanjiOnly = /^\p{Script=Han}+$/u;

/** The kanji of a sense of a word in modern forms; empty if it is not written in kanji. */
const kanjiOf = ({ concept, term }: Pattern, lang: Lang): readonly string[] => {
  const own = term.hanja === '' ? [] : [term.hanja];
  const hanja = own.length > 0 ? own : termsOf(concept, 'ko').map((one) => one.hanja);
  return [...hanja, ...acceptedTerms(concept, otherLang(lang)).map(({ text }) => text)]
    .filter((text) => kanjiOnly.test(text))
    .map((text) => modernForm(normalForm(text)));
};

/**
 * Whether the Hanja behind a Korean hit have its length and are those of no sense of it: 과(科) is not 課.
 */
export const hasOtherHanja = (text: string, { start, end }: Span, patterns: Patterns): boolean => {
  const hanja = hanjaBehind(text, end);
  if (hanja === undefined || hanja.length !== end - start) return false;
  if (!/^[가-힣]+$/.test(text.slice(start, end))) return false;
  return patterns.every((pattern) => {
    const kanji = kanjiOf(pattern, 'ko');
    return kanji.length > 0 && !kanji.some((own) => own.includes(hanja));
  });
};

// Code units of the written text; the longest neighbours of the table have some ten letters.
const beside = 12;

/** One letter rules out most of the words of a row. */
const isBeside = ({ before, after }: Cue, left: string, right: string): boolean => {
  const last = left.charCodeAt(left.length - 1);
  for (const word of before) {
    if (word.length > 1 && word.charCodeAt(word.length - 1) === last && left.endsWith(word)) return true;
  }
  const first = right.charCodeAt(0);
  for (const word of after) if (word.charCodeAt(0) === first && right.startsWith(word)) return true;
  return false;
};

/** The rows of the table that no concept of a form has; empty if one of its concepts may be any of them. */
const othersIn = (lang: Lang) =>
  memoByObject((patterns: Patterns): { readonly own: readonly Cue[]; readonly others: readonly Cue[] } => {
    const own = patterns.map(({ concept, term }) =>
      cueFor(
        term.text,
        lang,
        acceptedTerms(concept, otherLang(lang)).map((target) => target.text),
      ),
    );
    const known = own.filter((cue) => cue !== undefined);
    const all = cuesOf(patterns[0].term.text, lang);
    const others = known.length < own.length ? [] : all.filter((cue) => !known.includes(cue));
    return { own: known, others };
  });
const others = { ko: othersIn('ko'), ja: othersIn('ja') } as const;

/**
 * Whether the text beside a hit supports a sense that none of its concepts has, and none that they have.
 * @param written the text in normal form, in which the hit has the span
 */
export const isOtherWord = (
  written: string,
  lang: Lang,
  { start, end }: Span,
  patterns: Patterns,
): boolean => {
  const cues = others[lang](patterns);
  if (cues.others.length === 0) return false;
  const left = written.slice(Math.max(0, start - beside), start);
  const right = written.slice(end, end + beside);
  const speaks = (cue: Cue): boolean => isBeside(cue, left, right);
  return cues.others.some(speaks) && !cues.own.some(speaks);
};

// Which of several concepts a homograph stands for: the termbase itself knows what company each keeps.
// 전통시장 = 伝統市場 says that 전통 speaks for 市場; 시장·군수·구청장 = 市長・郡守・区長 that 군수 speaks for 市長;
// and a definition such as "장관 등을 찾아 인사하는 일" that 장관 speaks for 表敬訪問.

import { acceptedTerms, type Concept, termsOf } from '../../model/concept.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { normalForm } from '../../text/normalise.js';
import type { Pattern, Patterns } from '../pattern.js';
import { KeyTrie } from '../trie/key-trie.js';
import { knownCompany } from './homographs.js';

/** Words that speak for a reading, in normal form. */
type ContextWords = ReadonlySet<string>;

/** Orders the senses of homographs by the text around them. */
export type SenseRanker = (text: string, span: Span, patterns: Patterns) => Patterns;

// How far around a homograph its company is looked for, in code units, and what a close one is worth.
const farthest = 400;
const nearby = 12;
const nearWeight = 4;

const splitters = /[\s·・,、()（）「」]+/u;

/** The rests of all terms that contain `word` and whose other side contains one of `targets`. */
const contextWordsOf = (
  concepts: readonly Concept[],
  lang: Lang,
  word: string,
  targets: readonly string[],
): ContextWords => {
  const company = new Set<string>();
  for (const concept of concepts) {
    const other = termsOf(concept, otherLang(lang));
    if (!other.some(({ text }) => targets.some((target) => text !== target && text.includes(target))))
      continue;
    for (const { text } of termsOf(concept, lang)) {
      if (!text.includes(word)) continue;
      for (const part of text.replaceAll(word, ' ').split(splitters)) {
        if (part.length >= 2) company.add(normalForm(part));
      }
    }
  }
  return company;
};

// Endings of the words of a definition; what they leave need not be a word, only a stretch that texts share.
const koreanEndings =
  /(?:으로|에서|에게|하는|하여|하고|하다|되는|이나|까지|부터|[은는이가을를의에로와과도])$/u;

/** The content words of a concept's definition and note. */
const definingWords = ({ definition, note }: Concept, lang: Lang): string[] =>
  lang === 'ko'
    ? `${definition.ko} ${note}`.split(/[^\p{L}]+/u).map((word) => word.replace(koreanEndings, ''))
    : (`${definition.ja} ${note}`.match(/\p{Script=Han}{2,}|[ァ-ヺー]{3,}/gu) ?? []);

/** For each of the words, the concepts with a term of `lang` that contains it: one pass over all of them. */
const containing = (
  words: readonly string[],
  concepts: readonly Concept[],
  lang: Lang,
): ReadonlyMap<string, readonly Concept[]> => {
  const trie = new KeyTrie(words);
  const found = Array.from({ length: trie.size }, (): Concept[] => []);
  for (const concept of concepts) {
    for (const term of termsOf(concept, lang)) {
      for (let at = 0; at < term.text.length; at++) {
        trie.from(term, at, (number) => {
          if (found[number]?.at(-1) !== concept) found[number]?.push(concept);
        });
      }
    }
  }
  return new Map(found.map((users, number) => [words[trie.placesOf(number)[0] ?? 0] ?? '', users]));
};

/**
 * Makes a ranker for texts of `lang`. What goes through the whole termbase is done when the first homograph is met,
 * the company of each when it is.
 * @param homographs the written forms that stand for several concepts
 */
export const rankSenses = (
  concepts: readonly Concept[],
  lang: Lang,
  homographs: () => readonly string[],
): SenseRanker => {
  const companies = new Map<string, ContextWords>();
  const companyOfPattern = new WeakMap<Pattern, ContextWords>();
  let last: { readonly text: string; readonly normal: string } | undefined;
  let users: ReadonlyMap<string, readonly Concept[]> | undefined;
  const companyFor = ({ concept, term }: Pattern): ContextWords => {
    const key = `${concept.id} ${term.text}`;
    let company = companies.get(key);
    if (company === undefined) {
      const targets = acceptedTerms(concept, otherLang(lang)).map(({ text }) => text);
      const own = definingWords(concept, lang).filter(
        (word) => word.length >= 2 && !word.includes(term.text),
      );
      const synonyms = termsOf(concept, lang)
        .map(({ text }) => text)
        .filter((text) => !text.includes(term.text));
      users ??= containing(homographs(), concepts, lang);
      const compounds = contextWordsOf(users.get(term.text) ?? [], lang, term.text, targets);
      const speaking = [...own, ...synonyms].map(normalForm);
      company = new Set([...compounds, ...speaking, ...knownCompany(term.text, targets)]);
      companies.set(key, company);
    }
    return company;
  };
  /** A pattern is met again and again: its key need not be made each time. */
  const known = (pattern: Pattern): ContextWords => {
    let company = companyOfPattern.get(pattern);
    if (company === undefined) {
      company = companyFor(pattern);
      companyOfPattern.set(pattern, company);
    }
    return company;
  };
  /** The homographs of a short text share its normal form. */
  const normal = (text: string): string => {
    if (last?.text !== text) last = { text, normal: normalForm(text) };
    return last.normal;
  };
  return (text, { start, end }, patterns) => {
    const around = (far: number): string => text.slice(Math.max(0, start - far), end + far);
    const near = normalForm(around(nearby));
    const all = normal(around(farthest));
    const companies = patterns.map(known);
    // What speaks for every reading speaks for none; and of much company some is present by chance.
    const worth = (pattern: Pattern): number => {
      const own = known(pattern);
      let sum = 0;
      for (const word of own) {
        // First what rules out most: a text has few of the words that could speak.
        if (!all.includes(word) || companies.every((company) => company.has(word))) continue;
        sum += near.includes(word) ? nearWeight : 1;
      }
      return sum / Math.sqrt(1 + own.size);
    };
    const [first, ...rest] = patterns
      .map((pattern) => ({ pattern, sum: worth(pattern), usual: known(pattern).size }))
      // Where the text says nothing, the reading that makes more of the termbase's terms is the usual one here.
      .sort((a, b) => b.sum - a.sum || b.usual - a.usual)
      .map(({ pattern }) => pattern);
    return first === undefined ? patterns : [first, ...rest];
  };
};

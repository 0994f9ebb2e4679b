// Which of several concepts a homograph stands for. The context words of each are learned from the termbase itself:
// 전통시장 = 伝統市場 says that 전통 supports 市場; 시장·군수·구청장 = 市長・郡守・区長 that 군수 supports 市長;
// and a definition such as "장관 등을 찾아 인사하는 일" that 장관 supports 表敬訪問.

import { acceptedTerms, type Concept, termsOf } from '../../model/concept.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { memoByObject, memoLast } from '../../text/memo.js';
import { normalForm } from '../../text/normalise.js';
import { once } from '../../text/once.js';
import type { Pattern, Patterns } from '../pattern.js';
import { KeyTrie } from '../trie/key-trie.js';
import { knownCompany } from './homographs.js';

/** Words that support a reading, in normal form. */
type ContextWords = ReadonlySet<string>;

/** Orders the senses of homographs by the text around them. */
export type SenseRanker = (text: string, span: Span, patterns: Patterns) => Patterns;

// How far around a homograph context words are looked for, in code units, and the weight of a close one. Chosen by hand.
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
  const words = new Set<string>();
  for (const concept of concepts) {
    const other = termsOf(concept, otherLang(lang));
    if (!other.some(({ text }) => targets.some((target) => text !== target && text.includes(target))))
      continue;
    for (const { text } of termsOf(concept, lang)) {
      if (!text.includes(word)) continue;
      for (const part of text.replaceAll(word, ' ').split(splitters)) {
        if (part.length >= 2) words.add(normalForm(part));
      }
    }
  }
  return words;
};

// Endings of the words of a definition; what they leave need not be a word, only a string that texts share.
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
 * Makes a ranker for texts of `lang`. The pass over the whole termbase is made when the first homograph is met, the context
 * words of each homograph when that is.
 * @param homographs the written forms that stand for several concepts
 */
export const rankSenses = (
  concepts: readonly Concept[],
  lang: Lang,
  homographs: () => readonly string[],
): SenseRanker => {
  const users = once(() => containing(homographs(), concepts, lang));
  const contextWordsFor = memoByObject(({ concept, term }: Pattern): ContextWords => {
    const targets = acceptedTerms(concept, otherLang(lang)).map(({ text }) => text);
    const defining = definingWords(concept, lang).filter(
      (word) => word.length >= 2 && !word.includes(term.text),
    );
    const synonyms = termsOf(concept, lang)
      .map(({ text }) => text)
      .filter((text) => !text.includes(term.text));
    const compounds = contextWordsOf(users().get(term.text) ?? [], lang, term.text, targets);
    const supporting = [...defining, ...synonyms].map(normalForm);
    return new Set([...compounds, ...supporting, ...knownCompany(term.text, targets)]);
  });
  /** The homographs of a short text share its normal form. */
  const normal = memoLast(normalForm);
  return (text, { start, end }, patterns) => {
    const around = (far: number): string => text.slice(Math.max(0, start - far), end + far);
    const near = normalForm(around(nearby));
    const far = normal(around(farthest));
    const all = patterns.map(contextWordsFor);
    // A word that supports every reading supports none; and of many words some are present by chance.
    const score = (pattern: Pattern): number => {
      const words = contextWordsFor(pattern);
      let sum = 0;
      for (const word of words) {
        // First what rules out most: a text has few of the words that could support one.
        if (!far.includes(word) || all.every((others) => others.has(word))) continue;
        sum += near.includes(word) ? nearWeight : 1;
      }
      return sum / Math.sqrt(1 + words.size);
    };
    const [first, ...rest] = patterns
      .map((pattern) => ({ pattern, sum: score(pattern), usual: contextWordsFor(pattern).size }))
      // Where the text says nothing, the reading that makes more of the termbase's terms is the usual one here.
      .sort((a, b) => b.sum - a.sum || b.usual - a.usual)
      .map(({ pattern }) => pattern);
    return first === undefined ? patterns : [first, ...rest];
  };
};

// Context words of homographs learned from the glossary: 전통시장 = 伝統市場 teaches that 전통 supports 市場;
// 시장·군수·구청장 = 市長・郡守・区長 that 군수 supports 市長; and a definition such as "장관 등을 찾아 인사하는 일"
// that 장관 supports 表敬訪問.

import { type Concept, termsOf } from '../../model/concept.js';
import { type Lang, otherLang } from '../../model/language.js';
import { normalForm } from '../../text/normalise.js';

/** Words that support a sense, in normal form. */
type ContextWords = ReadonlySet<string>;

const splitters = /[\s·・,、()（）「」]+/u;

/** The remaining parts of all terms that contain `word` and whose other side contains one of `targets`. */
const contextWordsOf = (
  concepts: readonly Pick<Concept, 'terms'>[],
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

// Endings of the words of a definition; the rest need not be a word, only a string that texts share.
const koreanEndings =
  /(?:으로|에서|에게|하는|하여|하고|하다|되는|이나|까지|부터|[은는이가을를의에로와과도])$/u;

/** The content words of a concept's definition and note. */
const definingWords = ({ definition, note }: Concept, lang: Lang): string[] =>
  lang === 'ko'
    ? `${definition.ko} ${note}`.split(/[^\p{L}]+/u).map((word) => word.replace(koreanEndings, ''))
    : (`${definition.ja} ${note}`.match(/\p{Script=Han}{2,}|[ァ-ヺー]{3,}/gu) ?? []);

/** Returns the words that support a concept as the sense of a word; `targets` are its equivalents. */
export type LearnedWords = (concept: Concept, word: string, targets: readonly string[]) => readonly string[];

/** The concepts with a term that contains a word, in the order of the glossary. */
export type UsersOf = (word: string) => readonly Pick<Concept, 'terms'>[];

/** Learns from the concepts that use a word. */
export const learnedWords =
  (usersOf: UsersOf, lang: Lang): LearnedWords =>
  (concept, word, targets) => {
    const defining = definingWords(concept, lang).filter((one) => one.length >= 2 && !one.includes(word));
    const synonyms = termsOf(concept, lang)
      .map(({ text }) => text)
      .filter((text) => !text.includes(word));
    const compounds = contextWordsOf(usersOf(word), lang, word, targets);
    return [...compounds, ...[...defining, ...synonyms].map(normalForm)];
  };

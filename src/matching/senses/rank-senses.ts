// Ranks the concepts of a homograph. Evidence in order of weight: Hanja in brackets, neighbouring words and a verb
// formed from it, words around it, the country of the text, earlier use in the document, and frequency.

import { acceptedTerms, type Concept, termsOf } from '../../model/concept.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { Ground, GroundKind } from '../../model/match.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { memoByObject } from '../../text/memo.js';
import { normalForm } from '../../text/normalise.js';
import type { Pattern, Patterns } from '../pattern.js';
import { type Cue, cueFor } from './homographs.js';
import { learnedWords } from './learned-words.js';
import type { Surroundings } from './surroundings.js';

/** Ranks the senses of homographs by context, and returns the evidence for the first. */
export type SenseRanker = (
  place: Surroundings,
  patterns: Patterns,
) => { readonly senses: Patterns; readonly ground: Ground };

// Chosen by hand: Hanja outweigh everything, a neighbour outweighs some context words, and frequency decides a tie.
const weights: Readonly<Record<GroundKind, number>> = {
  hanja: 100,
  beside: 6,
  verb: 5,
  context: 1,
  country: 2,
  document: 1.5,
  usual: 0.9,
};
const nearWeight = 4;

type Evidence = Ground & { readonly weight: number };

/** Key of a sense. */
type Sense = {
  readonly cue: Cue | undefined;
  readonly context: ReadonlySet<string>;
  readonly origin: Concept['origin'];
  /** Its kanji in modern Japanese forms. */
  readonly kanji: ReadonlySet<string>;
};

const longest = (words: readonly string[], fits: (word: string) => boolean): string | undefined =>
  words.filter(fits).sort((a, b) => b.length - a.length)[0];

/** Evidence at the occurrence for or against one of several senses. */
const evidenceFor = (
  { concept }: Pattern,
  { cue, context, kanji }: Sense,
  others: readonly Sense[],
  place: Surroundings,
): readonly Evidence[] => {
  const found: Evidence[] = [];
  const put = (kind: GroundKind, word: string, weight = weights[kind]): void =>
    void found.push({ kind, word, weight });
  if (place.hanja !== undefined && kanji.has(place.hanja)) put('hanja', place.hanja);
  const before = longest(cue?.before ?? [], (word) => place.before.endsWith(word));
  const after = longest(cue?.after ?? [], (word) => place.after.startsWith(word));
  // A longer neighbour is stronger evidence: 예산을 before 지원, not 을.
  if (before !== undefined) put('beside', before, weights.beside + before.length);
  if (after !== undefined) put('beside', after, weights.beside + after.length / 2);
  if (place.isVerb && cue?.verb !== undefined) put('verb', '', cue.verb ? weights.verb : -weights.verb);
  const far = place.far();
  let learned = 0;
  let chosen = 0;
  let best: string | undefined;
  for (const word of context) {
    // The most selective test comes first: a text contains few of the words that could support a sense. A word of all
    // senses supports none.
    if (!far.includes(word) || others.every((other) => other.context.has(word))) continue;
    const isNear = place.near().includes(word);
    if (best === undefined || isNear) best = word;
    if (cue?.context.includes(word)) chosen += isNear ? 2 : 1;
    else learned += isNear ? nearWeight : 1;
  }
  // Some of many words occur by chance, so all together weigh less than a neighbour.
  if (best !== undefined)
    put('context', best, Math.min(weights.beside, chosen + (2 * learned) / Math.sqrt(9 + context.size)));
  // Only if the senses belong to two countries: 道 of Korea and 都 of Japan.
  const isForeign = others.some(({ origin }) => origin !== 'both' && origin !== concept.origin);
  if (isForeign && concept.origin === place.country()) put('country', concept.origin);
  // 軍 belongs to no country, so the country is no evidence for 郡 against it.
  if (isForeign && concept.origin === 'both') put('usual', '', weights.country);
  if (cue?.usual === true) put('usual', '');
  if (place.used === concept.id) put('document', '');
  return found;
};

/**
 * Makes a ranker for texts of `lang`. The pass over the whole glossary happens at the first homograph, the context words
 * of a homograph are computed at its first occurrence.
 * @param homographs the written forms with several concepts
 */
export const rankSenses = (
  concepts: readonly Concept[],
  lang: Lang,
  homographs: () => readonly string[],
): SenseRanker => {
  const learned = learnedWords(concepts, lang, homographs);
  const senseOf = memoByObject(({ concept, term }: Pattern): Sense => {
    const targets = acceptedTerms(concept, otherLang(lang)).map(({ text }) => text);
    const cue = cueFor(term.text, lang, targets);
    const kanji = [...targets, ...termsOf(concept, lang).map(({ hanja }) => hanja)].filter(
      (text) => text !== '',
    );
    return {
      cue,
      origin: concept.origin,
      context: new Set([...learned(concept, term.text, targets), ...(cue?.context ?? [])]),
      kanji: new Set(kanji.map((text) => modernForm(normalForm(text)))),
    };
  });
  return (place, patterns) => {
    const all = patterns.map(senseOf);
    const ranked = patterns
      .map((pattern, i) => {
        const sense = senseOf(pattern);
        const others = all.filter((_, j) => j !== i);
        const evidence = evidenceFor(pattern, sense, others, place);
        const sum = evidence.reduce((total, { weight }) => total + weight, 0);
        const [ground] = evidence.toSorted((a, b) => b.weight - a.weight);
        return { pattern, sum, ground, usual: sense.context.size };
      })
      // Without evidence in the text, the sense that occurs in more terms of the glossary is the usual one.
      .sort((a, b) => b.sum - a.sum || b.usual - a.usual);
    const [first, ...rest] = ranked;
    if (first === undefined) return { senses: patterns, ground: { kind: 'usual', word: '' } };
    const isDecided = first.ground !== undefined && first.sum > (rest[0]?.sum ?? 0);
    return {
      senses: [first.pattern, ...rest.map(({ pattern }) => pattern)],
      ground:
        isDecided && first.ground
          ? { kind: first.ground.kind, word: first.ground.word }
          : { kind: 'usual', word: '' },
    };
  };
};

// Ranks the concepts that a homograph may stand for. Evidence, strongest first: hanja in brackets, the words beside it
// and the verb it makes, the words around it, the country of the text, what the document used before, and the usual
// sense.

import { acceptedTerms, type Concept, termsOf } from '../../model/concept.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { Ground, GroundKind } from '../../model/match.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { memoByObject } from '../../text/memo.js';
import { normalForm } from '../../text/normalise.js';
import type { Pattern, Patterns } from '../pattern.js';
import { type Cue, cueFor } from './homographs.js';
import { learnedWords, type UsersOf } from './learned-words.js';
import { LetterPairs, pairPlace } from './letter-pairs.js';
import type { Surroundings } from './surroundings.js';

/**
 * Orders the senses of homographs by their surroundings, and says what speaks for the first; without the rare senses
 * that do not come first. No ground: only one sense is left.
 */
export type SenseRanker = (
  place: Surroundings,
  patterns: Patterns,
) => { readonly senses: Patterns; readonly ground: Ground | undefined };

// Chosen by hand: hanja outweigh everything, a neighbour outweighs some context words, and what is usual decides a tie.
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
  /** The words of the context with the places of their letter pairs. */
  readonly words: readonly { readonly word: string; readonly pair: number }[];
  readonly origin: Concept['origin'];
  /** Its kanji, in today's Japanese forms. */
  readonly kanji: ReadonlySet<string>;
};

/** A sense and the other ones of its word. */
type Choice = { readonly sense: Sense; readonly others: readonly Sense[] };

/** The longest of the words with which a text begins or (`atEnd`) ends. */
const longest = (words: readonly string[], text: string, atEnd: boolean): string | undefined => {
  // One letter rules out most of the words.
  const unit = text.charCodeAt(atEnd ? text.length - 1 : 0);
  let best: string | undefined;
  for (const word of words) {
    if (word.charCodeAt(atEnd ? word.length - 1 : 0) !== unit || word.length <= (best?.length ?? 0)) continue;
    if (atEnd ? text.endsWith(word) : text.startsWith(word)) best = word;
  }
  return best;
};

const lightVerb = /^[하했할한함해되된될됐됨]$/u;

/**
 * Whether a sense of no country is nearer to the text than one of the other country, as a sense of its own country is: 軍
 * as near as the Korean 郡, nearer than the Japanese one. A usual sense of the other country is not far: 내각 is 内閣.
 */
const isNearer = (others: readonly Sense[], country: Concept['origin']): boolean => {
  const foreign = others.filter(({ origin }) => origin !== 'both' && origin !== country);
  return foreign.length > 0 && (others.some(({ origin }) => origin === country) || !foreign.some(isUsual));
};
const isUsual = ({ cue }: Sense): boolean => cue?.usual === true;

/** Evidence at the occurrence for or against one of several senses, apart from the words of the text. */
const evidenceBeside = (
  { concept }: Pattern,
  { sense: { cue, kanji }, others }: Choice,
  place: Surroundings,
): Evidence[] => {
  const found: Evidence[] = [];
  const put = (kind: GroundKind, word: string, weight = weights[kind]): void =>
    void found.push({ kind, word, weight });
  if (place.hanja !== undefined && kanji.has(place.hanja)) put('hanja', place.hanja);
  const before = cue && longest(cue.before, place.before, true);
  const after = cue && longest(cue.after, place.after, false);
  // Behind a verbal noun 하 and 했 stand for any sense that makes a verb, which the column `verb` says.
  const isOnlyVerb = place.isVerb && after !== undefined && lightVerb.test(after);
  // A longer neighbour says more: 예산을 before 지원, not 을.
  if (before !== undefined) put('beside', before, weights.beside + before.length);
  if (after !== undefined && !isOnlyVerb) put('beside', after, weights.beside + after.length / 2);
  if (place.isVerb && cue?.verb !== undefined) put('verb', '', cue.verb ? weights.verb : -weights.verb);
  // Only where the senses are of two countries: 道 of Korea and 都 of Japan.
  const isForeign = others.some(({ origin }) => origin !== 'both' && origin !== concept.origin);
  if (isForeign && concept.origin === place.country()) put('country', concept.origin);
  if (concept.origin === 'both' && cue?.rare !== true && isNearer(others, place.country()))
    put('usual', '', weights.country);
  if (cue?.usual === true) put('usual', '');
  if (place.used === concept.id) put('document', '');
  return found;
};

/** Evidence of the words of the text for one of several senses: as much as a neighbour at most. */
const evidenceAround = (
  { cue, context, words }: Sense,
  others: readonly Sense[],
  place: Surroundings,
  pairs: LetterPairs,
): readonly Evidence[] => {
  const far = place.far();
  pairs.read(far);
  let learned = 0;
  let chosen = 0;
  let best: string | undefined;
  for (const { word, pair } of words) {
    // First what rules out most: a text has few of the words that could support one. A word of all senses supports none.
    if (!pairs.mayHave(pair) || !far.includes(word) || others.every((other) => other.context.has(word)))
      continue;
    const isNear = place.near().includes(word);
    if (best === undefined || isNear) best = word;
    if (cue?.context.includes(word)) chosen += isNear ? 2 : 1;
    else learned += isNear ? nearWeight : 1;
  }
  if (best === undefined) return [];
  // Of many learned words some are present by chance.
  const weight = weights.context * (chosen + (2 * learned) / Math.sqrt(9 + context.size));
  return [{ kind: 'context', word: best, weight: Math.min(weights.beside, weight) }];
};

const sumOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

const heaviest = (evidence: readonly Evidence[]): Evidence | undefined => {
  let best: Evidence | undefined;
  for (const one of evidence) if (best === undefined || one.weight > best.weight) best = one;
  return best;
};

/** A sense with the evidence for it. */
type Weighed = {
  readonly pattern: Pattern;
  readonly sum: number;
  readonly ground: Evidence | undefined;
  /** Context words that the termbase has for it: the usual sense has most. */
  readonly usual: number;
  readonly isRare: boolean;
};

const unknown: Ground = { kind: 'usual', word: '' };

/** The senses worth mentioning, of all in their order. */
const resultOf = (patterns: Patterns, all: readonly Weighed[]): ReturnType<SenseRanker> => {
  // A rare sense is worth mentioning only where it comes first.
  const ranked = all.filter(({ isRare, sum }, at) => !isRare || (at === 0 && sum > 0));
  const [first, ...rest] = ranked.length === 0 ? all : ranked;
  if (first === undefined) return { senses: patterns, ground: unknown };
  if (rest.length === 0) return { senses: [first.pattern], ground: undefined };
  const isDecided = first.ground !== undefined && first.sum > (rest[0]?.sum ?? 0);
  return {
    senses: [first.pattern, ...rest.map(({ pattern }) => pattern)],
    ground: isDecided && first.ground ? { kind: first.ground.kind, word: first.ground.word } : unknown,
  };
};

/** Makes a ranker for texts of `lang`. The context words of a homograph are learned when it is met. */
export const rankSenses = (usersOf: UsersOf, lang: Lang): SenseRanker => {
  const learned = learnedWords(usersOf, lang);
  const senseOf = memoByObject(({ concept, term }: Pattern): Sense => {
    const targets = acceptedTerms(concept, otherLang(lang)).map(({ text }) => text);
    const cue = cueFor(term.text, lang, targets);
    const kanji = [...targets, ...termsOf(concept, lang).map(({ hanja }) => hanja)].filter(
      (text) => text !== '',
    );
    const context = new Set([...learned(concept, term.text, targets), ...(cue?.context ?? [])]);
    return {
      cue,
      origin: concept.origin,
      context,
      words: Array.from(context, (word) => ({ word, pair: pairPlace(word) })),
      kanji: new Set(kanji.map((text) => modernForm(normalForm(text)))),
    };
  });
  const choicesOf = memoByObject((patterns: Patterns): readonly Choice[] => {
    const all = patterns.map(senseOf);
    return all.map((sense, i) => ({ sense, others: all.filter((_, j) => j !== i) }));
  });
  const pairs = new LetterPairs();
  return (place, patterns) => {
    const choices = choicesOf(patterns);
    const beside = patterns.map((pattern, i) => evidenceBeside(pattern, choices[i] as Choice, place));
    const [best = 0, second = 0] = beside.map(sumOf).sort((a, b) => b - a);
    // So far ahead, no words of the text can overtake: they are not looked for.
    const isClear = best - second > weights.beside;
    const all = patterns
      .map((pattern, i): Weighed => {
        const { sense, others } = choices[i] as Choice;
        const around = isClear ? [] : evidenceAround(sense, others, place, pairs);
        const evidence = [...(beside[i] ?? []), ...around];
        const sum = sumOf(evidence);
        return {
          pattern,
          sum,
          ground: heaviest(evidence),
          usual: sense.context.size,
          isRare: sense.cue?.rare === true,
        };
      })
      // If the text says nothing, the sense that makes more of the termbase's terms is the usual one here.
      .sort((a, b) => b.sum - a.sum || b.usual - a.usual);
    return resultOf(patterns, all);
  };
};

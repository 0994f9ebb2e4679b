// Reports a target far shorter or longer than its source: text was omitted or repeated. Also reports a target with fewer
// sentences that is too short for joined ones, or that lacks a prohibition.

import type { Span } from '../../model/span.js';
import type { Check, CheckText, CheckUnit } from '../check.js';
import { anchorsOf } from '../meaning/anchors.js';
import { valueWords } from '../meaning/values.js';

type Fact = 'short' | 'long' | 'sentence';

// Counts letters only, without originals in brackets. No ordinary pair in either direction is outside these bounds.
const leastLetters = 24;
const shortest = 0.35;
const longest = 2.8;
/** Least number of nouns; a shorter sentence may be paraphrased. */
const leastNouns = 3;
// Joined sentences keep their words: at least 0.68 of the letters in ordinary pairs.
const shortestJoined = 0.6;

const inBrackets = /[(（][^()（）]*[)）]/g;
const noLetters = /[^\p{L}\p{N}]+/gu;

const allLetters = (text: string): number => text.replace(noLetters, '').length;
const letters = (text: string): number => text.replace(inBrackets, '').replace(noLetters, '').length;

/** Number of nouns of at least two letters in a sentence. */
const nounsIn = ({ analysis }: CheckText, { start, end }: Span): number =>
  analysis.morphemes.filter(
    (one) => one.wordClass === 'noun' && one.surface.length > 1 && start <= one.start && one.end <= end,
  ).length;

/**
 * A sentence of whose words none has a counterpart with the same reading in the target, while words of another sentence
 * have.
 */
const unsaidSentence = (unit: CheckUnit): Span | undefined => {
  const anchors = anchorsOf(unit);
  const anchorsIn = ({ start, end }: Span): number =>
    anchors.filter(({ source }) => start <= source.start && source.end <= end).length;
  const { source } = unit;
  const said = source.sentences.some((sentence) => anchorsIn(sentence) >= 2);
  if (!said) return undefined;
  return source.sentences.find(
    (sentence) => anchorsIn(sentence) === 0 && nounsIn(source, sentence) >= leastNouns,
  );
};

/** A sentence of the source that the target lacks, if the target has fewer sentences. */
const lostSentence = (unit: CheckUnit): Span | undefined => {
  const { source, target } = unit;
  if (source.sentences.length < 2 || target.sentences.length >= source.sentences.length) return undefined;
  if (allLetters(target.text) < shortestJoined * letters(source.text)) return source.sentences.at(-1);
  const unsaid = unsaidSentence(unit);
  if (unsaid !== undefined) return unsaid;
  // A prohibition must be expressed, whatever else is paraphrased.
  const forbidden = valueWords(source, 'modality').find(({ value }) => value === 'prohibition');
  if (forbidden === undefined || valueWords(target, 'modality').length > 0) return undefined;
  return source.sentences.find(({ start, end }) => start <= forbidden.start && forbidden.end <= end);
};

export const length = {
  id: 'length',
  facts: ['short', 'long', 'sentence'],
  severity: 'warning',
  unit: (unit) => {
    const { source, target } = unit;
    const lost = lostSentence(unit);
    if (lost !== undefined) {
      const values = { from: source.sentences.length, to: target.sentences.length };
      return [{ fact: 'sentence', source: lost, values }];
    }
    // Text in brackets on one side may be a sentence on the other.
    const [allFrom, allTo] = [allLetters(source.text), allLetters(target.text)];
    // Nearly all pairs are within the bounds even with their brackets.
    if (allTo >= shortest * allFrom && allTo <= longest * allFrom) return [];
    const [from, to] = [letters(source.text), letters(target.text)];
    if (from >= leastLetters && allTo < shortest * from) return [{ fact: 'short', values: { from, to } }];
    if (to >= leastLetters && to > longest * allFrom && from >= 6)
      return [{ fact: 'long', values: { from, to } }];
    return [];
  },
} as const satisfies Check<Fact>;

// Reports a target far shorter or longer than its source: text was omitted or repeated. Also reports a target with fewer
// sentences that is too short for joined ones, or that lacks a prohibition.

import loadCourtesies from '../../../data/language/courtesies.tsv';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { Check, CheckText, CheckUnit, Fault } from '../check.js';
import { anchorsOf } from '../meaning/anchors.js';
import { isSameLimit, refusesMore } from '../meaning/limits/complements.js';
import { otherMember } from '../meaning/parts/labelled-lists.js';
import { lostAdjuncts } from '../meaning/parts/lost-adjuncts.js';
import { lostHedges } from '../meaning/parts/lost-hedges.js';
import { lostMembers } from '../meaning/parts/lost-members.js';
import { neighboursIn } from '../meaning/slots/slots.js';
import { fieldWords } from '../meaning/slots/substitutions.js';
import { valueWords } from '../meaning/values.js';

type Fact = 'short' | 'long' | 'sentence' | 'clause' | 'member';

// Counts letters only, without originals in brackets. No ordinary pair in either direction is outside these bounds.
const leastLetters = 24;
const shortest = 0.35;
const longest = 2.8;
/** Least number of nouns; a shorter sentence may be paraphrased. */
const leastNouns = 3;
// Joined sentences keep their words. Japanese has more letters than Korean (は, する): 2 in 100 ordinary pairs have fewer.
const shortestJoined: Readonly<Record<Lang, number>> = { ko: 0.8, ja: 0.68 };
// A clause without any word of the target is missing if the target is short too: 4 in 100 ordinary pairs are so short.
const shortestWhole: Readonly<Record<Lang, number>> = { ko: 0.85, ja: 0.72 };
const surelyShort = 0.6;
const leastOfWhole = 20;
const leastInClause = 2;

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
  const share = allLetters(target.text) / letters(source.text);
  if (share < surelyShort) return source.sentences.at(-1);
  if (share < shortestJoined[source.lang]) {
    const silent = source.sentences.find(
      (one) =>
        nounsIn(source, one) >= leastInClause &&
        !anchorsOf(unit).some((anchor) => one.start <= anchor.source.start && anchor.source.end <= one.end),
    );
    if (silent !== undefined) return silent;
  }
  const unsaid = unsaidSentence(unit);
  if (unsaid !== undefined) return unsaid;
  // A prohibition must be expressed, whatever else is paraphrased.
  const forbidden = valueWords(source, 'modality').find(({ value }) => value === 'prohibition');
  if (forbidden === undefined || valueWords(target, 'modality').length > 0) return undefined;
  return source.sentences.find(({ start, end }) => start <= forbidden.start && forbidden.end <= end);
};

const clauseEnds: Readonly<Record<Lang, RegExp>> = {
  ko: /,\s|[.]\s|(?:[하되]고|[하되으이]며|하여|되어|하되|면서|지만)\s|(?<=[^,.]{14}[은는한된던])\s/g,
  ja: /[、，。]|とともに|ほか|(?<=[^、，。は]{12}(?:た|ない|ている))(?=\p{Script=Han})/gu,
};
const topic: Readonly<Record<Lang, RegExp>> = {
  ko: /^[^\s]{1,12}(?:은|는)\s/,
  ja: /^[^、はを]{1,12}(?<!とき|場合|際|時|場合に|際に)は、?/,
};

/**
 * The clauses of a text without the topic of the sentence; a long one before a noun is one of them
 * (被災して使用できなくなった|市町村).
 */
const clausesOf = ({ text, lang }: CheckText): readonly Span[] => {
  const ends = [
    ...Array.from(text.matchAll(clauseEnds[lang]), ({ 0: end, index }) => index + end.length),
    text.length,
  ];
  let from = 0;
  return ends.map((end) => {
    const said = topic[lang].exec(text.slice(from, end).trimStart())?.[0].length ?? 0;
    const start = Math.min(end, from + said);
    from = end;
    return { start, end };
  });
};

/** 挙手をお願いいたします: a request or courtesy, which each language says in its own words. */
const courtesy = once(() => new RegExp(alternatives(readTable(loadCourtesies, 'form'))));

/** 양국은 고령화에 공동으로 대응하고 in a target that is short and has no word of it. */
const lostClause = (unit: CheckUnit): Span | undefined => {
  const { source, target } = unit;
  const whole = letters(source.text);
  if (whole < leastOfWhole || allLetters(target.text) >= shortestWhole[source.lang] * whole) return undefined;
  const words = neighboursIn(unit, fieldWords(unit));
  const isSaid = (clause: Span): boolean =>
    [...words, ...unit.alignment.pairs].some(
      (one) => one.source.start < clause.end && clause.start < one.source.end,
    );
  const clauses = clausesOf(source);
  return clauses.some(isSaid)
    ? clauses.find(
        (clause) =>
          !isSaid(clause) &&
          !courtesy().test(source.text.slice(clause.start, clause.end)) &&
          nounsIn(source, clause) >= leastInClause,
      )
    : undefined;
};

const clauseFaults = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const other = otherMember(unit);
  if (other !== undefined) {
    const { side, member } = other;
    const values = { words: unit[side].text.slice(member.start, member.end) };
    return [{ fact: side === 'source' ? 'clause' : 'member', [side]: member, values }];
  }
  const clause = lostClause(unit);
  const lost =
    clause === undefined
      ? [
          ...lostMembers(unit),
          ...(isSameLimit(unit) ? [] : lostAdjuncts(unit)),
          ...(isSameLimit(unit) || refusesMore(unit.target) ? [] : lostHedges(unit)),
        ]
      : [clause];
  return lost.map((source) => {
    const words = unit.source.text.slice(source.start, source.end).trim();
    return { fact: 'clause', source, values: { words } };
  });
};

export const length = {
  id: 'length',
  facts: ['short', 'long', 'sentence', 'clause', 'member'],
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
    if (allTo >= shortest * allFrom && allTo <= longest * allFrom) return clauseFaults(unit);
    const [from, to] = [letters(source.text), letters(target.text)];
    if (from >= leastLetters && allTo < shortest * from) return [{ fact: 'short', values: { from, to } }];
    if (to >= leastLetters && to > longest * allFrom && from >= 6)
      return [{ fact: 'long', values: { from, to } }];
    return [];
  },
} as const satisfies Check<Fact>;

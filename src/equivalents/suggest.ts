// Suggests equivalents that the glossary lacks, from every source, best first.

import { type Lang, otherLang } from '../model/language.js';
import { modernForm } from '../text/japanese/kanji-forms.js';
import type { Bridge } from './bridge/bridge.js';
import type { CharacterModel } from './bridge/character-model.js';
import { inFigures } from './bridge/figures.js';
import type { BridgePath } from './bridge/pair.js';
import { type KoreanCuts, toJapanese } from './bridge/to-japanese.js';
import { toKorean } from './bridge/to-korean.js';
import { termsInside } from './composition.js';
import { decadesIn, isInDecade } from './decades.js';
import { numbersInside } from './numbers.js';
import type { Recall, Suggestion, SuggestionWay, TermLookup } from './suggestion.js';

/** Resources of the suggestions; only scratch memory of the bridges is written. */
export type SuggestDeps = {
  /** The bridge for each source language. */
  readonly bridges: Readonly<Record<Lang, Bridge>>;
  /** The character n-gram model of Japanese. */
  readonly characters: CharacterModel;
  /** The word boundaries of a Korean query. */
  readonly koreanCuts: KoreanCuts;
  readonly lookup: TermLookup;
  readonly recall: Recall;
};

const defaultLimit = 5;
const most = 20;
/** The score of the best path of each kind, chosen by hand; a term of the glossary scores 1. */
const bestScore: Readonly<Record<SuggestionWay, number>> = {
  term: 1,
  number: 0.95,
  gloss: 0.92,
  composition: 0.9,
  memory: 0.88,
  table: 0.85,
  loan: 0.85,
  name: 0.8,
  bridge: 0.8,
};
// Additional cost of a path that halves its score. Chosen by hand, on the scale of the lattice's costs.
const halfLife = 3000;

/** The origin of a path: the surest source of the whole path, or of its decisive part. */
const wayOf = ({ words }: BridgePath): SuggestionWay => {
  const decisive = words.filter(({ kind }) => kind !== 'grammar');
  const kinds = new Set(decisive.map(({ kind }) => kind));
  if (kinds.has('term')) return 'composition';
  // 釧路市, 2억 엔대: the affix of a name or a number does not decide.
  const affixesOnly = decisive.every(({ kind, source }) => kind !== 'reading' || source.length === 1);
  if (kinds.has('number') && affixesOnly) return 'number';
  if (kinds.has('name') && affixesOnly) return 'name';
  if (kinds.has('reading')) return 'bridge';
  return kinds.has('loan') ? 'loan' : kinds.has('table') ? 'table' : 'bridge';
};

// The factor for two single characters side by side, chosen by hand: 타이어 could be read as 他耳語, but that is no
// word.
const guessed = 0.4;

/** Whether a character stands alone between others, neither inside a word nor as an affix. */
const isGuess = (words: BridgePath['words'], at: number): boolean => {
  const single = (i: number): boolean => words[i]?.kind === 'reading' && words[i]?.source.length === 1;
  const besideSingle = single(at - 1) || single(at + 1);
  const besideWord = [at - 1, at + 1].some((i) => words[i] !== undefined && !single(i));
  return single(at) && besideSingle && !besideWord;
};

/** The share of the query that some source covers; spaces and digits need none. */
const coverage = ({ words }: BridgePath): number => {
  let all = 0;
  let left = 0;
  for (const [i, { source, kind }] of words.entries()) {
    all += source.length;
    if (kind === 'left') left += source.replace(/[\d\s\p{P}\p{S}A-Za-z]/gu, '').length;
    else if (isGuess(words, i)) left += (1 - guessed) * source.length;
  }
  return all === 0 ? 0 : 1 - left / all;
};

/** Whether a path leaves the whole query as it is, but for particles: abc is no equivalent of abc. */
const saysNothing = ({ words }: BridgePath): boolean =>
  words.every(({ kind }) => kind === 'left' || kind === 'grammar');

// A suggestion below it is junk (他耳語 for 타이어). Chosen by hand.
const leastScore = 0.1;

/** Removes the dots inside loanwords if that gives more terms: カーボン・ニュートラル技術. */
const withoutDots = (query: string, lookup: TermLookup): string => {
  const undotted = query.replace(/(?<=[ァ-ヺー])[・･](?=[ァ-ヺー])/gu, '');
  if (undotted === query) return query;
  const covered = (text: string): number =>
    Math.max(0, ...termsInside(text, 'ja', lookup, () => true).map((term) => term.text.length));
  return covered(undotted) > covered(query) ? undotted : query;
};

// An expression that occurs in nearly all segments of a term is its translation; others are words of the same subject.
const sureCompanion = 0.95;

/** An uncertain expression of the memory ranks after suggestions that cover the whole query. */
const behindWhole = (one: Suggestion, whole: number | undefined): Suggestion =>
  one.how !== 'memory' || whole === undefined || one.score >= bestScore.memory * sureCompanion
    ? one
    : { ...one, score: Math.min(one.score, whole - 0.001) };

/**
 * Suggests equivalents of `text` in the language `to`, distinct, best first. Returns none if no source covers any part
 * of the query.
 */
export const suggest = (text: string, to: Lang, deps: SuggestDeps, limit = defaultLimit): Suggestion[] => {
  // Korean may come in any Unicode normal form, Japanese in old characters and half width.
  const query = (to === 'ja' ? text.normalize('NFC') : modernForm(text.normalize('NFKC'))).trim();
  const wanted = Math.max(0, Math.min(limit, most));
  if (query === '' || wanted === 0) return [];
  const from = otherLang(to);
  const found: Suggestion[] = deps.lookup(query, from).map((target, i) => ({
    text: target,
    how: 'term',
    score: 1 - 0.01 * Math.min(i, 10),
  }));
  for (const { text: target, how, strength } of deps.recall(query, from)) {
    if (!found.some((other) => other.text === target)) {
      found.push({ text: target, how, score: bestScore[how] * strength });
    }
  }
  const figured = to === 'ko' ? inFigures(withoutDots(query, deps.lookup)) : query;
  const decades = decadesIn(figured, from);
  const numbers = numbersInside(figured, from, decades);
  const mayCut = (at: number): boolean => !isInDecade(decades, at);
  let best: number | undefined;
  let whole: number | undefined;
  const collect = (target: string, path: BridgePath): boolean => {
    const covered = coverage(path);
    best ??= path.cost;
    if (covered === 0 || target === '' || saysNothing(path)) return true;
    const how = wayOf(path);
    const score = bestScore[how] * covered * 0.5 ** ((path.cost - best) / halfLife);
    if (covered === 1) whole = Math.max(whole ?? 0, score);
    if (!found.some((other) => other.text === target)) found.push({ text: target, how, score });
    return found.length < 2 * wanted;
  };
  if (to === 'ja') {
    const cuts = deps.koreanCuts(query);
    const terms = termsInside(
      query,
      from,
      deps.lookup,
      (at) => (at === query.length || cuts.has(at)) && mayCut(at),
    );
    toJapanese(
      { bridge: deps.bridges.ko, characters: deps.characters },
      query,
      () => cuts,
      [...terms, ...numbers],
      collect,
    );
  } else {
    const terms = termsInside(figured, from, deps.lookup, mayCut);
    toKorean(deps.bridges.ja, figured, [...terms, ...numbers], collect);
  }
  return found
    .map((one) => behindWhole(one, whole))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, wanted)
    .map(({ text: target, how, score }) => ({ text: target, how, score: Math.round(score * 1000) / 1000 }));
};

// Finds words inside others that IPADIC does not split, or splits badly: 県|議会 and 地方|自治体 are single words for
// it, and 大学校舎 is 大|学校|舎.

import loadCompounds from '../../data/language/japanese-place-compounds.tsv';
import type { SecondOpinion } from '../model/analysis.js';
import type { Token } from '../model/token.js';
import { alternatives } from '../text/alternatives.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';
import { type IsNoun, wholeNouns } from './whole-nouns.js';

const kinds = '都道府県市区町村郡';
// Endings that may follow 都, 道, 府 … of a place: 都庁, 府民, 市内. Not 市場, 区間, 道路.
const patterns = once(() => {
  const belongings = alternatives(readTable(loadCompounds, 'form'));
  return {
    belonging: new RegExp(`^[${kinds}]${belongings}`, 'u'),
    institution: new RegExp(`^.{2,3}?[${kinds}](?=${belongings})`, 'u'),
  };
});

const isPlace = ({ features }: Token): boolean => features[2] === '地域';
const isInstitution = ({ features }: Token): boolean => features[2] === '組織';

/** Additional boundaries of such compounds: 東京都|庁, 大阪府|立大学. */
const placeBoundaries = (tokens: readonly Token[]): number[] => {
  const borders: number[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const { surface, start } = token;
    const place = isInstitution(token) ? patterns().institution.exec(surface)?.[0] : undefined;
    if (place !== undefined) borders.push(start + place.length);
    if (before?.end === start && isPlace(before) && patterns().belonging.test(surface))
      borders.push(start + 1);
    before = token;
  }
  return borders;
};

const unit = /^[都道府県市区町村国]/u;
// 都道府県 and 市町村 are separate words.
const unitsOnly = /^[都道府県市区町村]{2}/u;
const kanjiOnly = /^[\u4e00-\u9fff]+$/u;
const longestWord = 8;

const isKanjiNoun = ({ surface, pos }: Token): boolean =>
  (pos === '名詞' || pos === '接頭詞') && kanjiOnly.test(surface);

const none: readonly number[] = [];

/** Boundaries between the parts of a word that the dictionary does not split (ascending offsets in it). */
const partsOf = (token: Token, isNoun: IsNoun): readonly number[] => {
  const { surface, origin } = token;
  if (surface.length < 3 || surface.length > longestWord || origin !== 'known') return none;
  if (!isKanjiNoun(token) || unitsOnly.test(surface)) return none;
  // A government unit and its organisation: 県|議会, 都|知事, 市|役所.
  if (surface.length <= 5 && unit.test(surface) && isNoun(surface.slice(1))) return [1];
  if (surface.length < 4) return none;
  return wholeNouns(surface, (part) => part !== surface && isNoun(part))?.slice(0, -1) ?? none;
};

/** Runs of kanji nouns that begin with a single kanji. */
const oddRuns = (tokens: readonly Token[]): Token[][] => {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = (): void => {
    const first = run[0]?.surface ?? '';
    if (run.length > 2 && first.length === 1 && !unit.test(first)) runs.push(run);
    run = [];
  };
  for (const token of tokens) {
    const isNoun = isKanjiNoun(token);
    if (run.length > 0 && (!isNoun || run.at(-1)?.end !== token.start)) close();
    if (isNoun) run.push(token);
  }
  close();
  return runs;
};

/** Boundaries that a segmentation into fewer whole nouns crosses: 大学|校舎 splits 学校. */
const crossed = (run: readonly Token[], isNoun: IsNoun): readonly number[] => {
  const word = run.map(({ surface }) => surface).join('');
  const better = word.length > longestWord ? undefined : wholeNouns(word, isNoun);
  const [first] = run;
  if (first === undefined || better === undefined || better.length >= run.length) return [];
  const others = better.map((end) => first.start + end);
  const borders = run.slice(1).map(({ start }) => start);
  const crosses = others.slice(0, -1).some((end) => !borders.includes(end));
  return crosses ? borders.filter((at) => !others.includes(at)) : [];
};

/** 外国|人数 is 外国人|数, while 参加|人数 is segmented correctly. */
const countedPersons = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ surface, start }, i) => {
    const before = tokens[i - 1];
    const isPersons =
      surface.startsWith('人数') &&
      before?.end === start &&
      (before.surface === '外国' || before.features[3] === '国');
    return isPersons ? [start + 1] : [];
  });

/** Alternative segmentations of a Japanese text. */
export const insideWords = (tokens: readonly Token[], isNoun: IsNoun): SecondOpinion => {
  const possible = placeBoundaries(tokens);
  for (const token of tokens) {
    for (const offset of partsOf(token, isNoun)) possible.push(token.start + offset);
  }
  const persons = countedPersons(tokens);
  possible.push(...persons);
  return {
    doubtful: [...persons.map((at) => at - 1), ...oddRuns(tokens).flatMap((run) => crossed(run, isNoun))],
    possible: possible.sort((a, b) => a - b),
    unopened: none,
  };
};

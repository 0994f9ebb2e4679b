// Suggestions by the kanji bridge with an empty termbase: how many are right, how long one takes, how large the index
// is. The queries are the shipped glossary's own terms. The character n-gram model has been learnt from them, so the figure that
// counts is the cross-validated one: each fifth is asked with a model that was learnt from the other four.

import { statSync } from 'node:fs';
import { learnCharacterModel } from '../../src/equivalents/bridge/compile/learn-character-model.js';
import { acceptedTerms, type Concept, preferredTerm } from '../../src/model/concept.js';
import { type Lang, otherLang } from '../../src/model/language.js';
import { japaneseTexts } from '../../src/session/dictionaries/open-character-model.js';
import { openEquivalents, type Suggester } from '../../src/session/dictionaries/open-equivalents.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { table } from './morphology/measures.js';

const folds = 5;

type Row = { readonly query: string; readonly wanted: readonly string[] };
type Tally = { asked: number; first: number; five: number; readonly times: number[] };

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s·・ㆍ]/gu, '');
const foldOf = (concept: Concept): number =>
  Array.from(preferredTerm(concept, 'ko')?.text ?? '').reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0,
    0,
  ) % folds;
const isAsked = ({ equivalence, domain }: Concept): boolean =>
  (equivalence === 'exact' || /^(?:org|law)/.test(domain)) && !domain.startsWith('local-');

const rowsOf = (concepts: readonly Concept[], to: Lang): readonly Row[] =>
  concepts.filter(isAsked).flatMap((concept) => {
    const query = preferredTerm(concept, otherLang(to))?.text;
    const wanted = acceptedTerms(concept, to).map(({ text }) => plain(text));
    return query === undefined || wanted.length === 0 ? [] : [{ query, wanted }];
  });

const newTally = (): Tally => ({ asked: 0, first: 0, five: 0, times: [] });
const ask = (suggest: Suggester, rows: readonly Row[], to: Lang, tally: Tally): Tally => {
  for (const { query, wanted } of rows) {
    const start = performance.now();
    const found = suggest(query, to, 5).map(({ text }) => plain(text));
    tally.times.push(performance.now() - start);
    tally.asked++;
    if (wanted.includes(found[0] ?? '')) tally.first++;
    if (found.some((text) => wanted.includes(text))) tally.five++;
  }
  return tally;
};

const percentile = (times: readonly number[], share: number): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2);
};
const line = (name: string, { asked, first, five, times }: Tally): readonly string[] => [
  name,
  String(asked),
  `${((100 * first) / asked).toFixed(1)} %`,
  `${((100 * five) / asked).toFixed(1)} %`,
  percentile(times, 0.5),
  percentile(times, 0.95),
];

const before = process.memoryUsage().rss;
const suggest = await openEquivalents();
const loaded = process.memoryUsage().rss;
const concepts = await loadSeed();

const crossed = newTally();
for (let fold = 0; fold < folds; fold++) {
  const letters = learnCharacterModel(japaneseTexts(concepts.filter((concept) => foldOf(concept) !== fold)));
  const without = await openEquivalents({ letters });
  const own = concepts.filter((concept) => foldOf(concept) === fold);
  ask(without, rowsOf(own, 'ja'), 'ja', crossed);
}
const size = ['bridge-ko.dic', 'bridge-ja.dic', 'letters-ja.dic'].reduce(
  (sum, name) => sum + statSync(`dict/${name}`).size,
  0,
);
process.stdout.write(
  `${table([
    ['direction', 'queries', 'first', 'first five', 'p50 ms', 'p95 ms'],
    line('to ja', ask(suggest, rowsOf(concepts, 'ja'), 'ja', newTally())).slice(),
    line('to ja, cross-validated', crossed).slice(),
    line('to ko', ask(suggest, rowsOf(concepts, 'ko'), 'ko', newTally())).slice(),
  ])}\n`,
);
process.stdout.write(
  `Index ${(size / 1e6).toFixed(1)} MB on disk; process ${((loaded - before) / 1e6).toFixed(0)} MB larger with it and the Korean dictionary.\n`,
);

// Suggestions by the kanji bridge: how long one takes, and how large its index is. The queries are the shipped
// glossary's own terms, with an empty termbase.

import { statSync } from 'node:fs';
import { acceptedTerms, preferredTerm } from '../../src/model/concept.js';
import { type Lang, otherLang } from '../../src/model/language.js';
import { loadSeed } from '../../src/session/load-seed.js';
import { openEquivalents } from '../../src/session/open-equivalents.js';
import { table } from './morphology/measures.js';

const queriesAtMost = 2500;
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s·・ㆍ]/gu, '');

const before = process.memoryUsage().rss;
const suggest = await openEquivalents([], () => {});
const loaded = process.memoryUsage().rss;
const exact = (await loadSeed()).filter(
  ({ equivalence, domain }) => equivalence === 'exact' && !domain.startsWith('local-'),
);

const measure = (to: Lang): readonly string[] => {
  const rows = exact.flatMap((concept) => {
    const query = preferredTerm(concept, otherLang(to))?.text;
    return query === undefined
      ? []
      : [{ query, wanted: acceptedTerms(concept, to).map(({ text }) => plain(text)) }];
  });
  const step = Math.max(1, Math.floor(rows.length / queriesAtMost));
  const times: number[] = [];
  let [asked, first, five] = [0, 0, 0];
  for (let i = 0; i < rows.length; i += step) {
    const row = rows[i];
    if (row === undefined) continue;
    const start = performance.now();
    const found = suggest(row.query, to, 5).map(({ text }) => plain(text));
    times.push(performance.now() - start);
    asked++;
    if (row.wanted.includes(found[0] ?? '')) first++;
    if (found.some((text) => row.wanted.includes(text))) five++;
  }
  times.sort((a, b) => a - b);
  const percent = (n: number): string => `${((100 * n) / asked).toFixed(1)} %`;
  return [
    `to ${to}`,
    String(asked),
    percent(first),
    percent(five),
    at(times, 0.5).toFixed(2),
    at(times, 0.95).toFixed(2),
  ];
};

const size = ['ko', 'ja'].reduce((sum, lang) => sum + statSync(`dict/bridge-${lang}.dic`).size, 0);
process.stdout.write(
  `${table([
    ['direction', 'queries', 'first', 'first five', 'p50 ms', 'p95 ms'],
    measure('ja').slice(),
    measure('ko').slice(),
  ])}\n`,
);
process.stdout.write(
  `Index ${(size / 1e6).toFixed(1)} MB on disk; process ${((loaded - before) / 1e6).toFixed(0)} MB larger with it and the Korean dictionary.\n`,
);

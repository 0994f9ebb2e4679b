// Audits: a sample drawn by chance for a reader to judge, and the verdicts that readers gave.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFolder } from '../../src/session/files/places.js';
import { type Row, rows } from './rows.js';

/** What a reader says of a row: a translator who follows it writes something false, is led astray, or neither. */
export const verdicts = ['correct', 'minor', 'misleading', 'wrong'] as const;
export type Verdict = (typeof verdicts)[number];

/** One row as a reader judged it. */
export type Judged = { readonly concept: string; readonly verdict: Verdict; readonly what: string };

/** The verdicts of one file of data/termbase/audits, which is named by its date. */
export type Audit = { readonly name: string; readonly verdicts: readonly Judged[] };

const folder = join(seedFolder, 'audits');

const judged = (line: string): Judged => {
  const [concept = '', said = '', what = ''] = line.split('\t');
  const verdict = verdicts.find((one) => one === said);
  if (verdict === undefined) throw new Error(`${concept}: "${said}" is no verdict (${verdicts.join(', ')})`);
  return { concept, verdict, what };
};

/** Every audit, the oldest first. @throws where a verdict is missing or unknown */
export const audits = (): readonly Audit[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.tsv'))
        .sort()
        .map((name) => ({
          name: name.slice(0, -'.tsv'.length),
          verdicts: readFileSync(join(folder, name), 'utf8').trim().split('\n').slice(1).map(judged),
        }))
    : [];

/** A share with its Wilson interval at 95 %: `2.0 % [0.8–5.0]` (Wilson 1927). */
export const rate = (hits: number, n: number): string => {
  const z = 1.96;
  const p = n === 0 ? 0 : hits / n;
  const scale = 1 + z ** 2 / n;
  const centre = (p + z ** 2 / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  const percent = (share: number): string => (100 * Math.min(1, Math.max(0, share))).toFixed(1);
  return `${percent(p)} % [${percent(centre - half)}–${percent(centre + half)}]`;
};

/** Numbers between 0 and 1 that depend on the seed alone (mulberry32). */
const chance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

const shuffled = (of: readonly Row[], random: () => number): readonly Row[] =>
  of
    .map((row) => ({ row, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);

/**
 * `n` rows drawn by chance, from every domain as many as its share asks for (largest remainder). The same seed draws
 * the same rows of the same glossary.
 */
export const drawSample = (n: number, seed: number, from: readonly Row[] = rows): readonly Row[] => {
  const random = chance(seed);
  const domains = new Map<string, Row[]>();
  for (const row of from) domains.set(row.domain, [...(domains.get(row.domain) ?? []), row]);
  const shares = Array.from(domains, ([domain, of]) => ({
    domain,
    of,
    share: (n * of.length) / from.length,
  }));
  const whole = shares.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const favoured = new Set(
    shares
      .toSorted((a, b) => (b.share % 1) - (a.share % 1))
      .slice(0, Math.min(n, from.length) - whole)
      .map(({ domain }) => domain),
  );
  return shares.flatMap(({ domain, of, share }) =>
    shuffled(of, random).slice(0, Math.floor(share) + Number(favoured.has(domain))),
  );
};

/** Everything a reader needs to judge a row, one line a row; the verdict and what is wrong are to be filled in. */
export const sampleSheet = (sample: readonly Row[]): string => {
  const evidence = (row: Row): string =>
    [
      `${row.origin} ${row.equivalence} ${row.kind} r${row.reliability}`,
      `${row.ko} (${row.ko_hanja}) {${row.ko_other}}`,
      `${row.ja} (${row.ja_reading}) {${row.ja_other}}`,
      row.definition_ko,
      row.definition_ja,
      row.note,
      [row.valid_from, row.valid_to, row.spans].join(' '),
      row.subdomain,
      row.links,
      row.pairs,
      row.source,
      row.ko_source,
      row.ja_source,
      row.example_ko,
      row.example_ja,
    ].join('\t');
  const head =
    'concept\tverdict\twhat\tclass\tko\tja\tdefinition_ko\tdefinition_ja\tnote\ttime\tsubdomain\tlinks\tpairs\tsource\tko_source\tja_source\texample_ko\texample_ja';
  return [head, ...sample.map((row) => `${row.concept}\t\t\t${evidence(row)}`)].join('\n');
};

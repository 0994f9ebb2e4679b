// Pairs of the fixtures and of the sample meeting, each varied on every repetition: figures are changed alike on both
// sides, and a term of the glossary gives way to another of its domain. No text occurs twice, as in a real document, so
// that what remembers whole texts helps nobody. Always the same.

import { readFileSync } from 'node:fs';
import { type Concept, preferredTerm } from '../../../src/model/concept.js';
import type { Lang } from '../../../src/model/language.js';
import type { Pair } from '../../../src/qa/prepare-unit.js';

type Both = { readonly ko: string; readonly ja: string };
type Seen = Both & { readonly lang: Lang };
type Domains = ReadonlyMap<string, readonly Both[]>;

/** The tables, with the columns of language, source and target. */
const tables: readonly (readonly [file: string, lang: number, source: number, target: number])[] = [
  ...[
    '1-speech-ko',
    '2-agenda-ko',
    '3-slides-ko',
    '4-press-ko',
    '5-slides-ja',
    '6-letter-ja',
    '7-minutes-ja',
  ].map((name) => [`data/samples/meeting/${name}.tsv`, 0, 1, 2] as const),
  ['test/golden/qa/press-release.tsv', 0, 1, 2],
  ['test/qa/cases.tsv', 1, 3, 4],
  ['test/qa/independent-pairs.tsv', 1, 2, 3],
  ['test/qa/meaning-pairs.tsv', 1, 3, 4],
];

const readPairs = (): readonly Seen[] =>
  tables.flatMap(([file, at, ...[source, target]]) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line): Seen[] => {
        const cells = line.split('\t');
        const lang = cells[at];
        if (lang !== 'ko' && lang !== 'ja') return [];
        const [from, to] = [cells[source] ?? '', cells[target] ?? ''].map((text) => text.split('¶'));
        if (from === undefined || to?.length !== from.length || /[⏎{}]/u.test(line)) return [];
        return from.map((text, index) => {
          const other = to[index] ?? '';
          return lang === 'ko' ? { lang, ko: text, ja: other } : { lang, ko: other, ja: text };
        });
      }),
  );

const endsInConsonant = (text: string): boolean =>
  (text.charCodeAt(text.length - 1) - 0xac00) % 28 > 0 || !/[가-힣]$/u.test(text);

/** Terms that may stand for each other: of one domain, with the same kind of last syllable, so that particles stay right. */
const readDomains = (concepts: readonly Concept[]): Domains => {
  const domains = new Map<string, Both[]>();
  for (const concept of concepts) {
    const [ko, ja] = [preferredTerm(concept, 'ko')?.text, preferredTerm(concept, 'ja')?.text];
    if (ko === undefined || ja === undefined || ko.length < 2 || ja.length < 2) continue;
    const key = `${concept.domain} ${endsInConsonant(ko)}`;
    domains.set(key, [...(domains.get(key) ?? []), { ko, ja }]);
  }
  return domains;
};

/** Numbers from 32 on, but not years: days, months and hours stay what they are. */
const figure = /(?<![\d.,])(?:3[2-9]|[4-9]\d|[1-9]\d{2}|[3-9]\d{3}|\d{1,3}(?:,\d{3})+)(?![\d,])/gu;

/** As many pairs, for the same concepts always the same. */
export const variedDocument = (concepts: readonly Concept[], count: number): readonly Pair[] => {
  const domains = readDomains(concepts);
  const kinds = [...domains.values()].flatMap((terms) => terms.map((term) => ({ term, terms })));
  const read = readPairs().map((pair) => ({
    pair,
    held: kinds
      .filter(({ term }) => pair.ko.includes(term.ko) && pair.ja.includes(term.ja))
      .sort((a, b) => b.term.ko.length - a.term.ko.length)
      .slice(0, 2),
  }));
  return Array.from({ length: count }, (_, segment) => {
    const round = Math.floor(segment / read.length);
    const { pair, held } = read[(segment * 7) % read.length] as (typeof read)[number];
    const { lang } = pair;
    let { ko, ja } = pair;
    if (round > 0) {
      for (const [at, { term, terms }] of held.entries()) {
        const other = terms[(segment * 31 + at * 17) % terms.length] as Both;
        [ko, ja] = [ko.replaceAll(term.ko, other.ko), ja.replaceAll(term.ja, other.ja)];
      }
      const changed = (text: string): string =>
        text.replace(figure, (digits) => `${digits.slice(0, -1)}${(Number(digits.at(-1)) + round) % 10}`);
      [ko, ja] = [changed(ko), changed(ja)];
      if (ko === pair.ko || ja === pair.ja) {
        const { term } = kinds[(segment * 31) % kinds.length] as (typeof kinds)[number];
        [ko, ja] = [`${term.ko}: ${ko}`, `${term.ja}：${ja}`];
      }
    }
    return { segment, lang, source: lang === 'ko' ? ko : ja, target: lang === 'ko' ? ja : ko };
  });
};

// Finds terms that are predicates in all their forms by the base form in the dictionary: 取り組んだ under 取り組む,
// 추진되는 under 추진하다.

import type { Analysis, Morpheme } from '../../model/analysis.js';
import type { Lang } from '../../model/language.js';
import { withoutOkurigana } from '../../text/japanese/okurigana.js';
import { BoundedMap } from '../../text/memo.js';
import { normalForm } from '../../text/normalise.js';
import type { Hit } from '../hit.js';
import { type ConceptsByNumber, type FormTable, patternsIn } from '../index/form-table.js';
import type { Patterns } from '../pattern.js';

const [firstSyllable, lastSyllable] = [0xac00, 0xd7a3];

/** The source of the patterns of predicates. */
type Predicates = {
  /** Number of keys. */
  readonly size: number;
  /** Whether a key may begin with a code unit. */
  readonly opens: (unit: number) => boolean;
  /** The patterns of a key. */
  readonly at: (key: string) => Patterns | undefined;
};

/** The predicates of a table. */
export const predicatesIn = (table: FormTable, glossary: ConceptsByNumber): Predicates => ({
  size: table.trie.size,
  opens: (unit) => table.trie.opens(unit),
  at: (key) => {
    const number = table.trie.numberOf(key);
    return number === undefined ? undefined : patternsIn(table, number, glossary);
  },
});

/** Patterns of predicates by key, and what has been looked up so far. */
export class PredicateIndex {
  private readonly predicates: Predicates;
  private readonly lang: Lang;
  // Few verbs make most of a text; 20,000 are more than a large document has.
  private readonly known = new BoundedMap<string, Patterns | null>(20_000);

  constructor(predicates: Predicates, lang: Lang) {
    this.predicates = predicates;
    this.lang = lang;
  }

  /** Number of keys; with others in place of some, the most that there may be. */
  get size(): number {
    return this.predicates.size;
  }

  /** The patterns of a key. */
  at(key: string): Patterns | undefined {
    return this.predicates.at(key);
  }

  /** The index with other patterns for some keys: none for a key that `other` lacks. */
  with(keys: ReadonlySet<string>, { predicates: other }: PredicateIndex): PredicateIndex {
    const own = this.predicates;
    const merged: Predicates = {
      size: own.size + other.size,
      opens: (unit) => own.opens(unit) || other.opens(unit),
      at: (key) => (keys.has(key) ? other : own).at(key),
    };
    return new PredicateIndex(merged, this.lang);
  }

  /** Whether a predicate may begin with a code unit; certain only for Hangul, which no normal form changes. */
  mayOpen(unit: number): boolean {
    return unit < firstSyllable || unit > lastSyllable || this.predicates.opens(unit);
  }

  /** The patterns of a base form, if it is a term. */
  of(base: string): Patterns | undefined {
    let found = this.known.get(base);
    if (found === undefined) {
      found = this.predicates.at(keyOf(base, this.lang)) ?? null;
      this.known.set(base, found);
    }
    return found ?? undefined;
  }
}

const endsLikeOne: Readonly<Record<Lang, RegExp>> = { ko: /.다$/u, ja: /.[うくぐすつぬぶむるい]$/u };

const keyOf = (form: string, lang: Lang): string => {
  const normal = normalForm(form);
  return lang === 'ja' ? withoutOkurigana(normal) : normal;
};

/**
 * The key of a term that may be a predicate; a predicate of a text with this base form confirms it.
 * @example predicateKey('取り組む', 'ja') // '取組む'; predicateKey('총무성', 'ko') // undefined
 */
export const predicateKey = (form: string, lang: Lang): string | undefined =>
  endsLikeOne[lang].test(form) ? keyOf(form, lang) : undefined;

// Endings that make a predicate of a noun, the voice of the term first: 추진되는 is found under 추진되다, else under
// 추진하다.
const koreanVoices = ['하다', '되다', '시키다'];
const verbMakers: Readonly<Record<string, readonly string[]>> = {
  하다: koreanVoices,
  되다: ['되다', '하다', '시키다'],
  시키다: ['시키다', '하다', '되다'],
  する: ['する'],
  できる: ['する'],
  いたす: ['する'],
};

/** れる, られる, せる, させる: separate verbs in IPADIC, here part of the preceding form. */
const japaneseVoices = new Set(['れる', 'られる', 'せる', 'させる']);
const longestNoun = 4;

const isNominal = ({ wordClass }: Morpheme): boolean =>
  wordClass === 'noun' || wordClass === 'suffix' || wordClass === 'prefix' || wordClass === 'number';

/** The end of a predicate, after the endings that follow it without a space. */
const endOf = (morphemes: readonly Morpheme[], at: number): number => {
  let end = (morphemes[at] as Morpheme).end;
  for (let i = at + 1; i < morphemes.length; i++) {
    const { start, end: next, wordClass, base } = morphemes[i] as Morpheme;
    const goesOn = wordClass === 'ending' || (base !== undefined && japaneseVoices.has(base));
    if (start !== end || !goesOn) break;
    end = next;
  }
  return end;
};

/** The first of the verbs of a noun that is a term. */
const verbOf = (index: PredicateIndex, noun: string, makers: readonly string[]): Patterns | undefined => {
  for (const maker of makers) {
    const patterns = index.of(noun + maker);
    if (patterns !== undefined) return patterns;
  }
  return undefined;
};

/** 점검을 연 2회: a year, no form of 열다. */
const yearly = /^연\s?\d/;

/** Finds the predicates of an analysed text that are terms. */
export const findPredicates = (index: PredicateIndex, { text, morphemes }: Analysis): Hit[] => {
  const hits: Hit[] = [];
  if (index.size === 0) return hits;
  const put = (patterns: Patterns, start: number, at: number): void =>
    void hits.push({ start, end: endOf(morphemes, at), patterns, form: 'inflected', isExact: true });
  for (let at = 0; at < morphemes.length; at++) {
    const { base, start } = morphemes[at] as Morpheme;
    if (base === undefined) continue;
    const own = index.of(base);
    if (own !== undefined && !yearly.test(text.slice(start, start + 3))) put(own, start, at);
    const makers = verbMakers[base];
    if (makers === undefined) continue;
    let from = at;
    while (from > 0 && at - from < longestNoun && isNominal(morphemes[from - 1] as Morpheme)) from--;
    // The longest noun first: 공동 개최했다 under 공동개최하다 before 개최하다.
    for (; from < at; from++) {
      const first = (morphemes[from] as Morpheme).start;
      if (!index.mayOpen(text.charCodeAt(first))) continue;
      const patterns = verbOf(index, text.slice(first, start), makers);
      if (patterns === undefined) continue;
      put(patterns, first, at);
      break;
    }
  }
  return hits;
};

// The interface of the analyser: a dictionary, a lexicon of terms, and the search in both.

import type { Token, TokenOrigin } from '../model/token.js';
import { BoundedMap, boundedMemo, memoByObject, memoLast } from '../text/memo.js';
import { BestPath } from './best-path.js';
import { costOf, type Dictionary, entryCount } from './dictionary.js';
import { countOf, exactValue, firstOf } from './double-array.js';
import { columnsOf, FeatureReader, mostRemembered, surfaceMark } from './features.js';
import type { Kernel } from './kernel.js';
import type { UserLexicon } from './user-lexicon.js';

/** Returns the features of a lattice entry. */
type FeatureSource = {
  readonly featuresOf: (entry: number, surface: string) => string;
  readonly columnsOf: (entry: number, surface: string) => readonly string[];
};

/** A token whose features are decoded on demand. */
class LazyToken implements Token {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly origin: TokenOrigin;
  readonly entry: number;
  private readonly source: FeatureSource;
  private columns: readonly string[] | undefined = undefined;

  constructor(surface: string, start: number, origin: TokenOrigin, entry: number, source: FeatureSource) {
    this.surface = surface;
    this.start = start;
    this.end = start + surface.length;
    this.origin = origin;
    this.entry = entry;
    this.source = source;
  }

  /** The feature columns of the dictionary, joined by commas. */
  get featureString(): string {
    return this.source.featuresOf(this.entry, this.surface);
  }

  get features(): readonly string[] {
    this.columns ??= this.source.columnsOf(this.entry, this.surface);
    return this.columns;
  }

  get pos(): string {
    return this.features[0] ?? '';
  }
}

/**
 * A token with its features as one string (MeCab's own output) and its entry: words and terms with the same entry differ
 * only in position.
 */
export type DictionaryToken = Token & { readonly featureString: string; readonly entry: number };

/** A path through the lattice by entry numbers. */
export type Cut = {
  readonly entries: readonly number[];
  readonly ends: readonly number[];
  readonly cost: number;
};

const none = -1;

/** Splits text into morphemes. Do not share it between threads; the dictionary may be shared. */
export class Tokenizer {
  readonly dictionary: Dictionary;
  readonly lexicon: UserLexicon | undefined;
  private readonly path: BestPath;
  private readonly features: FeatureReader;
  private readonly ownEntries: number;
  private readonly columns = new BoundedMap<number, readonly string[]>(mostRemembered);
  /** Cached results of `entryOf`, because the rules ask with few expressions about the same words. */
  private readonly entries = memoByObject((features: RegExp) =>
    boundedMemo(mostRemembered, (surface: string) => this.findEntry(surface, features) ?? none),
  );
  /**
   * The cheapest path: its entries, their ends, and its cost including both ends of the sentence. Computing the weight
   * of a term asks for its path three times.
   */
  readonly cut = memoLast((text: string): Cut => {
    const { lattice, nodes } = this.path.search(text, this.lexicon);
    return {
      entries: nodes.map((node) => lattice.entry(node)),
      ends: nodes.map((node) => lattice.end(node)),
      cost: this.path.cost,
    };
  });

  /** @param kernel by default the dictionary's */
  constructor(dictionary: Dictionary, lexicon?: UserLexicon, kernel?: Kernel) {
    this.dictionary = dictionary;
    this.lexicon = lexicon;
    this.path = new BestPath(dictionary, kernel);
    this.features = new FeatureReader(dictionary.features);
    this.ownEntries = entryCount(dictionary);
  }

  /** The morphemes of one line; spans are UTF-16 code units of `text`, and no token includes the spaces before it. */
  tokenize(text: string): DictionaryToken[] {
    const { lattice, nodes } = this.path.search(text, this.lexicon);
    return nodes.map((node) => {
      const start = lattice.begin(node);
      const entry = lattice.entry(node);
      return new LazyToken(text.slice(start, lattice.end(node)), start, this.originOf(entry), entry, this);
    });
  }

  /** Only the spans of the morphemes: pairs of start and end. */
  boundaries(text: string): Int32Array {
    const { lattice, nodes } = this.path.search(text, this.lexicon);
    const spans = new Int32Array(2 * nodes.length);
    nodes.forEach((node, i) => {
      spans[2 * i] = lattice.begin(node);
      spans[2 * i + 1] = lattice.end(node);
    });
    return spans;
  }

  /** The cheapest of the dictionary's entries with exactly this surface and matching features; cached. */
  entryOf(surface: string, features: RegExp): number | undefined {
    const entry = this.entries(features)(surface);
    return entry === none ? undefined : entry;
  }

  private findEntry(surface: string, features: RegExp): number | undefined {
    const { trie, entries } = this.dictionary;
    const value = exactValue(trie, surface);
    if (value < 0) return undefined;
    const cost = (entry: number): number => entries.numbers[costOf(entry)] ?? 0;
    return Array.from({ length: countOf(value) }, (_, i) => firstOf(value) + i)
      .filter((entry) => features.test(this.featuresOf(entry, surface)))
      .sort((a, b) => cost(a) - cost(b))[0];
  }

  /** The feature string of the entry of one of this tokenizer's tokens. */
  featuresOf(entry: number, surface: string): string {
    if (entry < this.ownEntries) return this.features.read(entry, surface);
    const template = this.lexicon?.word(entry - this.ownEntries).features ?? '';
    return template.replaceAll(surfaceMark, () => surface);
  }

  /** The feature columns of such an entry, cached because rules ask for them repeatedly. */
  columnsOf(entry: number, surface: string): readonly string[] {
    const known = this.columns.get(entry);
    if (known !== undefined) return known;
    const columns = columnsOf(this.featuresOf(entry, surface));
    this.columns.set(entry, columns);
    return columns;
  }

  private originOf(entry: number): TokenOrigin {
    if (entry < this.dictionary.entries.known) return 'known';
    return entry < this.ownEntries ? 'unknown' : 'term';
  }
}

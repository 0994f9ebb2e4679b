// One direction of the bridge: the best readings of a query as words of the other language.

import { BestPath } from '../../morphology/best-path.js';
import { type Dictionary, entryCount, leftIdOf } from '../../morphology/dictionary.js';
import { columnsOf, FeatureReader } from '../../morphology/features.js';
import { UserLexicon } from '../../morphology/user-lexicon.js';
import { eachBestPath } from './n-best.js';
import { type BridgePath, type BridgeWord, type WordKind, wordKinds } from './pair.js';

/** A span of the query with a known target: a term of the glossary, or a number. */
export type FoundTerm = { readonly text: string; readonly target: string; readonly kind: 'term' | 'number' };

/** Constraints of a search. */
export type PathRules = {
  /** Terms of the glossary that occur in the query. */
  readonly terms: readonly FoundTerm[];
  /** Spans of the query that may stay unchanged as one word. */
  readonly whole: readonly string[];
  /** Additional cost of a word for its position in the query. */
  readonly extra: (begin: number, end: number) => number;
  /** Called with each path, best first; returns whether to continue. */
  readonly found: (path: BridgePath) => boolean;
};

// A term is surer than any reading, and a longer term surer than its parts.
const termCost = 500;
// A word that stays unchanged costs more than any reading of it as a whole, and less than a combination of rare
// characters: 업로드 is not 業路드.
const leftCost = (length: number): number => 8500 + 1000 * length;
// Code units; a longer query is a sentence, for which only the best path is worth the time.
const longestQuery = 60;
const steps = 1500;

const isKind = (kind: string): kind is WordKind => (wordKinds as readonly string[]).includes(kind);
const quoted = (text: string): string => (/[,"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Finds paths of one direction. Do not share it between threads; the dictionary may be shared. */
export class Bridge {
  private readonly dictionary: Dictionary;
  private readonly path: BestPath;
  private readonly features: FeatureReader;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
    this.path = new BestPath(dictionary);
    this.features = new FeatureReader(dictionary.features);
  }

  /** Reports the best paths through the query. */
  search(query: string, { terms, whole, extra, found }: PathRules): void {
    const { left, right } = this.dictionary.noun;
    const lexicon = new UserLexicon();
    for (const { text, target, kind } of terms) {
      lexicon.add({ surface: text, left, right, cost: termCost, features: `${quoted(target)},${kind}` });
    }
    for (const surface of new Set(whole)) {
      lexicon.add({
        surface,
        left,
        right,
        cost: leftCost(surface.length),
        features: `${quoted(surface)},left`,
      });
    }
    const { lattice, nodes: best } = this.path.search(query, lexicon);
    const own = entryCount(this.dictionary);
    const wordsOf = (nodes: readonly number[]): BridgeWord[] =>
      nodes.map((node) => {
        const start = lattice.begin(node);
        const end = lattice.end(node);
        return this.wordOf(query.slice(start, end), start, lattice.entry(node), lexicon);
      });
    if (query.length > longestQuery) {
      found({ words: wordsOf(best), cost: 0 });
      return;
    }
    const leftOf = (entry: number): number =>
      entry < own ? (this.dictionary.entries.numbers[leftIdOf(entry)] ?? 0) : lexicon.word(entry - own).left;
    eachBestPath(
      lattice,
      this.dictionary,
      query.length,
      { leftOf, extra: (begin, end, entry) => (entry < own ? extra(begin, end) : 0) },
      steps,
      ({ nodes, cost }) => found({ words: wordsOf(nodes), cost }),
    );
  }

  // The features of an unknown word depend on its surface, so they cannot be cached by entry.
  private featuresOf(entry: number, source: string): string {
    return entry < this.dictionary.entries.known
      ? this.features.read(entry, source)
      : `${quoted(source)},left`;
  }

  private wordOf(source: string, start: number, entry: number, lexicon: UserLexicon): BridgeWord {
    const own = entryCount(this.dictionary);
    const text = entry < own ? this.featuresOf(entry, source) : lexicon.word(entry - own).features;
    const [target = source, kind = 'left', inner = target] = columnsOf(text);
    const end = start + source.length;
    return { source, start, end, target, inner, kind: isKind(kind) ? kind : 'left' };
  }
}

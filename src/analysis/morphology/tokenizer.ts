// The analyser's face: a dictionary, a lexicon of terms, and the scratch memory to use them.

import type { Token, TokenOrigin } from '../../model/token.js';
import { BestPath } from './best-path.js';
import type { Dictionary } from './dictionary.js';
import { columnsOf, fillTemplate, templateAt } from './features.js';
import type { UserLexicon } from './user-lexicon.js';

/** A token whose features are decoded on first use. */
class LazyToken implements Token {
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  readonly origin: TokenOrigin;
  private readonly decode: () => string;
  private decoded: string | undefined;

  constructor(surface: string, start: number, origin: TokenOrigin, decode: () => string) {
    this.surface = surface;
    this.start = start;
    this.end = start + surface.length;
    this.origin = origin;
    this.decode = decode;
  }

  /** The feature columns as the dictionary writes them, joined by commas. */
  get featureString(): string {
    this.decoded ??= fillTemplate(this.decode(), this.surface);
    return this.decoded;
  }

  get features(): readonly string[] {
    return columnsOf(this.featureString);
  }

  get pos(): string {
    const text = this.featureString;
    const comma = text.indexOf(',');
    return comma < 0 ? text : text.slice(0, comma);
  }
}

/** A token that also knows its features in one string (MeCab's own output). */
export type DictionaryToken = Token & { readonly featureString: string };

/** Cuts text into morphemes. Not to be shared between threads; the dictionary may be. */
export class Tokenizer {
  readonly dictionary: Dictionary;
  readonly lexicon: UserLexicon | undefined;
  private readonly path: BestPath;
  // A template is decoded once: a text uses a few hundred of them over and over.
  private readonly templates = new Map<number, string>();

  constructor(dictionary: Dictionary, lexicon?: UserLexicon) {
    this.dictionary = dictionary;
    this.lexicon = lexicon;
    this.path = new BestPath(dictionary);
  }

  /** The morphemes of one line; spans are UTF-16 code units of `text`, and no token holds the spaces before it. */
  tokenize(text: string): DictionaryToken[] {
    const { lattice } = this.path;
    return this.path.search(text, this.lexicon).map((node) => {
      const start = lattice.begin[node] as number;
      const entry = lattice.entry[node] as number;
      return new LazyToken(text.slice(start, lattice.end[node]), start, this.originOf(entry), () =>
        this.template(entry),
      );
    });
  }

  /** Only where the morphemes lie: pairs of start and end, for those that need no more. */
  boundaries(text: string): Int32Array {
    const { lattice } = this.path;
    const path = this.path.search(text, this.lexicon);
    const spans = new Int32Array(2 * path.length);
    path.forEach((node, i) => {
      spans[2 * i] = lattice.begin[node] as number;
      spans[2 * i + 1] = lattice.end[node] as number;
    });
    return spans;
  }

  /** What the cheapest path of `text` costs, without its connections to the ends of the sentence. */
  innerCost(text: string): number {
    const path = this.path.search(text, this.lexicon);
    const first = path[0];
    const last = path.at(-1);
    if (first === undefined || last === undefined) return 0;
    const { costs, width, boundary } = this.dictionary.connection;
    const { left } = this.dictionary.entries;
    const firstLeft = left[this.path.lattice.entry[first] as number] ?? boundary.left;
    return (this.path.lattice.cost[last] as number) - (costs[firstLeft * width + boundary.right] as number);
  }

  private originOf(entry: number): TokenOrigin {
    if (entry < this.dictionary.knownEntries) return 'known';
    return entry < this.dictionary.entries.left.length ? 'unknown' : 'term';
  }

  private template(entry: number): string {
    const own = this.dictionary.entries.left.length;
    if (entry >= own) return this.lexicon?.word(entry - own).features ?? '';
    const offset = this.dictionary.entries.feature[entry] as number;
    let template = this.templates.get(offset);
    if (template === undefined) {
      template = templateAt(this.dictionary.features, offset);
      this.templates.set(offset, template);
    }
    return template;
  }
}

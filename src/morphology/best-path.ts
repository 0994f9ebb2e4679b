// Finds the cheapest sequence of words: the terms of the text are found here, the kernel does the rest.

import { type Dictionary, entryCount } from './dictionary.js';
import { type Kernel, kernelOf } from './kernel.js';
import type { Lattice } from './lattice.js';
import type { UserLexicon } from './user-lexicon.js';

/** Nodes of a lattice, first word first; their spans ascend and cover the whole text except spaces. */
export type Path = { readonly lattice: Lattice; readonly nodes: readonly number[] };

/**
 * Searches texts. Entry numbers of nodes: below `entryCount(dictionary)` entries of the dictionary, above it user words.
 */
export class BestPath {
  private readonly kernel: Kernel;
  private readonly ownEntries: number;

  constructor(dictionary: Dictionary, kernel = kernelOf(dictionary)) {
    this.kernel = kernel;
    this.ownEntries = entryCount(dictionary);
  }

  /** Cost of the last path, including both ends of the sentence. */
  get cost(): number {
    return this.kernel.cost;
  }

  /** Returns the cheapest path through any text. Valid until the next search in the dictionary. */
  search(text: string, lexicon: UserLexicon | undefined): Path {
    // Terms first, because computing the weight of a term searches too.
    const terms = lexicon === undefined ? [] : this.termsIn(text, lexicon);
    const { lattice, last } = this.kernel.search(text, terms);
    const nodes: number[] = [];
    for (let node = last; node > 0; node = lattice.previous(node)) nodes.push(node);
    return { lattice, nodes: nodes.reverse() };
  }

  private termsIn(text: string, lexicon: UserLexicon): number[] {
    const found: number[] = [];
    for (let start = 0; start < text.length; start++) {
      if (!lexicon.mayStart(text.charCodeAt(start))) continue;
      lexicon.prefixes(text, start, (id, end) => {
        found.push(start, end, this.ownEntries + id);
        for (let at = 4 * id; at < 4 * id + 3; at++) found.push(lexicon.numbers[at] as number);
      });
    }
    return found;
  }
}

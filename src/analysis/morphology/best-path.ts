// Viterbi over the lattice: the cheapest sequence of words. The result is MeCab's, ties included.

import { Candidates } from './candidates.js';
import { costOf, type Dictionary, entryCount, leftIdOf, rightIdOf, spacePenaltyOf } from './dictionary.js';
import { addKnownWords } from './known-words.js';
import { Lattice } from './lattice.js';
import { Predecessors } from './predecessors.js';
import { Sentence } from './sentence.js';
import { addUnknownWords } from './unknown-words.js';
import type { UserLexicon } from './user-lexicon.js';

/**
 * The scratch memory of one analyser: share the dictionary, not this.
 * Entry numbers of nodes: below `entryCount(dictionary)` the dictionary's own, above it user words.
 */
export class BestPath {
  readonly lattice: Lattice;
  /** What the path that was found last costs, ends of the sentence included. */
  cost = 0;
  private readonly dictionary: Dictionary;
  private readonly ownEntries: number;
  private readonly sentence: Sentence;
  private readonly candidates = new Candidates();
  private readonly predecessors: Predecessors;

  constructor(dictionary: Dictionary, lattice = new Lattice()) {
    this.dictionary = dictionary;
    this.lattice = lattice;
    this.ownEntries = entryCount(dictionary);
    this.sentence = new Sentence(dictionary);
    this.predecessors = new Predecessors(dictionary.connection);
  }

  /**
   * Fills the lattice with the text's words and returns the nodes of the cheapest path, first word first.
   * The text may hold anything; the nodes' spans rise and cover all of it but spaces.
   */
  search(text: string, lexicon: UserLexicon | undefined): number[] {
    const { lattice, sentence } = this;
    const { length } = text;
    sentence.reset(text);
    lattice.reset(length);
    lattice.put(0, 0, -1, this.dictionary.connection.boundary.right, -1, 0);
    for (let position = 0; position < length; position++) {
      if (lattice.endingAt[position] === -1) continue;
      if (lattice.full) lattice.forget(position);
      const start = sentence.skipSpaces(position);
      if (start === length) break;
      this.findWords(start, lexicon);
      this.predecessors.gather(lattice, position);
      this.connect(start, start > position, lexicon);
    }
    return this.trace(length);
  }

  private findWords(start: number, lexicon: UserLexicon | undefined): void {
    const { dictionary, sentence, candidates } = this;
    candidates.count = 0;
    addKnownWords(dictionary.trie, sentence, start, candidates);
    if (lexicon?.mayStart(sentence.units[start] as number)) {
      lexicon.prefixes(sentence.units, start, sentence.length, (id, end) => {
        candidates.add(this.ownEntries + id, this.ownEntries + id + 1, end);
      });
    }
    addUnknownWords(dictionary, sentence, start, candidates);
  }

  /** Adds the candidates as nodes, last first: that order makes each list of ends MeCab's. */
  private connect(start: number, afterSpace: boolean, lexicon: UserLexicon | undefined): void {
    const { candidates, ownEntries } = this;
    for (let item = candidates.count - 1; item >= 0; item--) {
      const first = candidates.first[item] as number;
      const end = candidates.end[item] as number;
      if (first < ownEntries) {
        this.connectWords(first, candidates.last[item] as number, start, end, afterSpace);
      } else if (lexicon !== undefined) {
        this.connectTerm(lexicon.numbers, first, start, end);
      }
    }
  }

  /** Words of the dictionary that all stand at one place. The inner loop of all analysis: it calls nothing that may grow. */
  private connectWords(first: number, last: number, start: number, end: number, afterSpace: boolean): void {
    const { lattice, predecessors } = this;
    const { numbers } = this.dictionary.entries;
    lattice.reserve(last - first);
    for (let entry = last - 1; entry >= first; entry--) {
      const left = numbers[leftIdOf(entry)] as number;
      let cost = numbers[costOf(entry)] as number;
      if (afterSpace) cost += numbers[spacePenaltyOf(entry)] as number;
      predecessors.ask(left);
      const total = predecessors.base + (predecessors.cost[left] as number) + cost;
      const right = numbers[rightIdOf(entry)] as number;
      lattice.put(start, end, entry, right, predecessors.node[left] as number, total);
    }
  }

  private connectTerm(terms: Int32Array, entry: number, start: number, end: number): void {
    const { lattice, predecessors } = this;
    const at = 4 * (entry - this.ownEntries);
    const left = terms[at] as number;
    const right = terms[at + 1] as number;
    const cost = terms[at + 2] as number;
    predecessors.ask(left);
    const total = predecessors.base + (predecessors.cost[left] as number) + cost;
    lattice.reserve(1);
    lattice.put(start, end, entry, right, predecessors.node[left] as number, total);
  }

  private trace(length: number): number[] {
    const { lattice, predecessors } = this;
    const { left } = this.dictionary.connection.boundary;
    let end = length;
    while (lattice.endingAt[end] === -1) end--;
    predecessors.gather(lattice, end);
    predecessors.ask(left);
    this.cost = predecessors.base + (predecessors.cost[left] as number);
    const path: number[] = [];
    for (let node = predecessors.node[left] as number; node > 0; node = lattice.previous[node] as number) {
      path.push(node);
    }
    return path.reverse();
  }
}

// Viterbi over the lattice: the cheapest sequence of words.
//
// The result is MeCab's, ties included, but the sums are fewer. Among the nodes that end at a position, only the
// cheapest of each right id can win, and all nodes that start there with the same left id have the same best
// predecessor: costs are looked up once per pair of ids, not once per pair of nodes.

import type { Dictionary } from './dictionary.js';
import { countOf, firstOf } from './double-array.js';
import { Lattice } from './lattice.js';
import { CharacterReader } from './unknown-words.js';
import type { UserLexicon } from './user-lexicon.js';

/**
 * The scratch memory of one analyser: share the dictionary, not this.
 * Entry numbers of nodes: below `dictionary.entries.left.length` the dictionary's own, above it user words.
 */
export class BestPath {
  readonly lattice = new Lattice();
  private readonly dictionary: Dictionary;
  private readonly characters: CharacterReader;

  // Candidates that start at the current position, in MeCab's order of creation.
  private candidateEntry = new Int32Array(256);
  private candidateEnd = new Int32Array(256);
  private candidates = 0;

  // The cheapest node of each right id among those that end at the current position.
  private bestNode = new Int32Array(256);
  private bestRight = new Uint16Array(256);
  private bestCost = new Int32Array(256);
  private readonly slotOfRight: Int32Array;
  private readonly rightSeen: Int32Array;

  // The best predecessor of each left id at the current position.
  private readonly predecessor: Int32Array;
  private readonly predecessorCost: Int32Array;
  private readonly leftSeen: Int32Array;

  /** Marks what belongs to the current position; never repeats until it wraps. */
  private tick = 0;

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary;
    this.characters = new CharacterReader(dictionary);
    const { width, costs } = dictionary.connection;
    this.slotOfRight = new Int32Array(width);
    this.rightSeen = new Int32Array(width);
    this.predecessor = new Int32Array(costs.length / width);
    this.predecessorCost = new Int32Array(costs.length / width);
    this.leftSeen = new Int32Array(costs.length / width);
  }

  /**
   * Fills the lattice with the text's words and returns the nodes of the cheapest path, first word first.
   * The text may hold anything; the nodes' spans rise and cover all of it but spaces.
   */
  search(text: string, lexicon: UserLexicon | undefined): number[] {
    const { lattice } = this;
    const { right } = this.dictionary.connection.boundary;
    lattice.reset(text.length);
    this.characters.reset(text);
    lattice.add(0, 0, -1, right, -1, 0);
    for (let position = 0; position < text.length; position++) {
      if (lattice.endingAt[position] === -1) continue;
      if (lattice.full) lattice.forget(position, text.length);
      const start = this.characters.skipSpaces(position);
      if (start < text.length) this.extend(text, position, start, lexicon);
    }
    return this.trace(text.length);
  }

  /** Adds every word that starts at `start`, after the nodes that end at `position`. */
  private extend(text: string, position: number, start: number, lexicon: UserLexicon | undefined): void {
    this.candidates = 0;
    this.knownWords(text, start);
    if (lexicon?.mayStart(text.charCodeAt(start))) {
      const own = this.dictionary.entries.left.length;
      lexicon.prefixes(text, start, text.length, (id, end) => this.propose(own + id, end));
    }
    const { unknown } = this.dictionary;
    this.characters.unknownWords(start, this.candidates > 0, (category, end) => {
      const last = unknown[category + 1] as number;
      for (let entry = unknown[category] as number; entry < last; entry++) this.propose(entry, end);
    });
    const base = this.gatherPredecessors(position);
    this.connect(start, start > position, base, lexicon);
  }

  private propose(entry: number, end: number): void {
    if (this.candidates === this.candidateEntry.length) {
      const entries = new Int32Array(2 * this.candidates);
      entries.set(this.candidateEntry);
      this.candidateEntry = entries;
      const ends = new Int32Array(2 * this.candidates);
      ends.set(this.candidateEnd);
      this.candidateEnd = ends;
    }
    this.candidateEntry[this.candidates] = entry;
    this.candidateEnd[this.candidates++] = end;
  }

  private knownWords(text: string, start: number): void {
    const { units, codes } = this.dictionary.trie;
    let node = 0;
    for (let at = start; at < text.length; at++) {
      const code = codes[text.charCodeAt(at)] as number;
      if (code === 0) return;
      const next = (units[2 * node] as number) + code;
      if (units[2 * next + 1] !== node) return;
      node = next;
      const base = units[2 * node] as number;
      if (base < 0) {
        this.proposeAll(~base, at + 1);
        return;
      }
      if (units[2 * base + 1] === node) this.proposeAll(~(units[2 * base] as number), at + 1);
    }
  }

  private proposeAll(value: number, end: number): void {
    const first = firstOf(value);
    for (let i = 0; i < countOf(value); i++) this.propose(first + i, end);
  }

  /** Finds the cheapest node of each right id at a position; their costs are kept relative to the returned base. */
  private gatherPredecessors(position: number): number {
    const { lattice, slotOfRight, rightSeen } = this;
    const { sibling, right, cost } = lattice;
    const tick = this.nextTick();
    const newest = lattice.endingAt[position] as number;
    const base = cost[newest] as number;
    let slots = 0;
    for (let node = newest; node !== -1; node = sibling[node] as number) {
      const id = right[node] as number;
      const relative = (cost[node] as number) - base;
      if (rightSeen[id] === tick) {
        const slot = slotOfRight[id] as number;
        if (relative < (this.bestCost[slot] as number)) {
          this.bestCost[slot] = relative;
          this.bestNode[slot] = node;
        }
        continue;
      }
      if (slots === this.bestNode.length) this.growSlots();
      rightSeen[id] = tick;
      slotOfRight[id] = slots;
      this.bestNode[slots] = node;
      this.bestRight[slots] = id;
      this.bestCost[slots++] = relative;
    }
    this.slots = slots;
    return base;
  }

  private slots = 0;

  private growSlots(): void {
    const length = 2 * this.bestNode.length;
    const nodes = new Int32Array(length);
    nodes.set(this.bestNode);
    this.bestNode = nodes;
    const rights = new Uint16Array(length);
    rights.set(this.bestRight);
    this.bestRight = rights;
    const costs = new Int32Array(length);
    costs.set(this.bestCost);
    this.bestCost = costs;
  }

  /** Finds the best predecessor for a left id. Of equal ones the newest wins, as in MeCab's list. */
  private findPredecessor(left: number): void {
    const { bestNode, bestRight, bestCost, slots } = this;
    const { costs, width } = this.dictionary.connection;
    const row = left * width;
    let cheapest = 0x7fffffff;
    let winner = -1;
    for (let slot = 0; slot < slots; slot++) {
      const total = (bestCost[slot] as number) + (costs[row + (bestRight[slot] as number)] as number);
      if (total > cheapest) continue;
      const node = bestNode[slot] as number;
      if (total < cheapest || node > winner) {
        cheapest = total;
        winner = node;
      }
    }
    this.predecessor[left] = winner;
    this.predecessorCost[left] = cheapest;
    this.leftSeen[left] = this.tick;
  }

  /** Adds the candidates as nodes, last first: that order makes each list of ends MeCab's. */
  private connect(start: number, afterSpace: boolean, base: number, lexicon: UserLexicon | undefined): void {
    const { left, right, cost, spacePenalty } = this.dictionary.entries;
    const own = left.length;
    const penalised = afterSpace && spacePenalty.length > 0;
    for (let i = this.candidates - 1; i >= 0; i--) {
      const entry = this.candidateEntry[i] as number;
      const word = entry < own ? undefined : lexicon?.word(entry - own);
      const leftId = word === undefined ? (left[entry] as number) : word.left;
      const rightId = word === undefined ? (right[entry] as number) : word.right;
      let wordCost = word === undefined ? (cost[entry] as number) : word.cost;
      if (penalised && word === undefined) wordCost += spacePenalty[entry] as number;
      if (this.leftSeen[leftId] !== this.tick) this.findPredecessor(leftId);
      this.lattice.add(
        start,
        this.candidateEnd[i] as number,
        entry,
        rightId,
        this.predecessor[leftId] as number,
        base + (this.predecessorCost[leftId] as number) + wordCost,
      );
    }
  }

  private trace(length: number): number[] {
    let end = length;
    while (this.lattice.endingAt[end] === -1) end--;
    this.gatherPredecessors(end);
    const { left } = this.dictionary.connection.boundary;
    this.findPredecessor(left);
    const path: number[] = [];
    let node = this.predecessor[left] as number;
    while (node > 0) {
      path.push(node);
      node = this.lattice.previous[node] as number;
    }
    return path.reverse();
  }

  private nextTick(): number {
    this.tick = this.tick === 0x7fffffff ? 1 : this.tick + 1;
    if (this.tick === 1) {
      this.rightSeen.fill(0);
      this.leftSeen.fill(0);
    }
    return this.tick;
  }
}

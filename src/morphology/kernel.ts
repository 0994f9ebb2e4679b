// The interface of the search in WebAssembly: `kernel/` is its source, `kernel-code.ts` its compiled form.
// In TypeScript the same search takes nearly twice as long, because V8 checks the kind and length of a typed array on
// every access.

import { memoByObject } from '../text/memo.js';
import { once } from '../text/once.js';
import type { Dictionary } from './dictionary.js';
import { memoryFor } from './dictionary-memory.js';
import { kernelCode } from './kernel-code.js';
import { Lattice } from './lattice.js';

/** Addresses are bytes from the start of the memory; see kernel/index.ts. */
type Exports = {
  readonly setDictionary: (
    trie: number,
    codes: number,
    characters: number,
    unknown: number,
    entries: number,
    connections: number,
    width: number,
    left: number,
    right: number,
  ) => void;
  readonly makeScratch: (lefts: number, nodes: number) => void;
  readonly textFor: (length: number) => number;
  readonly termsFor: (count: number) => number;
  readonly search: (length: number, terms: number) => number;
  readonly pathCost: () => number;
  readonly nodesAt: () => number;
  readonly endsAt: () => number;
};

/** The numbers of a term at a position: begin, end, entry, left id, right id, cost. */
const numbersOfTerm = 6;
const defaultNodes = 1 << 14;

/** Compiles the kernel once; best done while a dictionary is being read. */
export const compiledKernel = once(() => new WebAssembly.Module(Buffer.from(kernelCode, 'base64')));

const instantiate = (memory: WebAssembly.Memory): Exports =>
  new WebAssembly.Instance(compiledKernel(), { env: { memory } }).exports as Exports;

const aligned = (address: number): number => (address + 15) & ~15;

/** Addresses of the parts of a dictionary in the kernel's memory; parts outside are copied into it. */
const place = ({ trie, characters, unknown, entries, connection, memory }: Dictionary) => {
  const parts = [trie.units, trie.codes, characters, unknown, entries.numbers, connection.costs] as const;
  if (memory !== undefined) return { memory, addresses: parts.map(({ byteOffset }) => byteOffset) };
  let end = 0;
  const addresses = parts.map(({ byteLength }) => {
    const address = end;
    end = aligned(address + byteLength);
    return address;
  });
  const copy = memoryFor(end);
  parts.forEach(({ buffer, byteOffset, byteLength }, i) => {
    new Uint8Array(copy.buffer).set(new Uint8Array(buffer, byteOffset, byteLength), addresses[i]);
  });
  return { memory: copy, addresses };
};

/** The search in one dictionary with its scratch memory. Neither thread-safe nor reentrant. */
export class Kernel {
  private readonly memory: WebAssembly.Memory;
  private readonly exports: Exports;
  private view: Int32Array;

  /** @param nodes initial capacity in nodes */
  constructor(dictionary: Dictionary, nodes = defaultNodes) {
    const { memory, addresses } = place(dictionary);
    const [trie = 0, codes = 0, characters = 0, unknown = 0, entries = 0, connections = 0] = addresses;
    const { costs, width, boundary } = dictionary.connection;
    this.memory = memory;
    this.exports = instantiate(memory);
    this.exports.setDictionary(
      trie,
      codes,
      characters,
      unknown,
      entries,
      connections,
      width,
      boundary.left,
      boundary.right,
    );
    this.exports.makeScratch(costs.length / width, nodes);
    this.view = new Int32Array(memory.buffer);
  }

  /**
   * Fills the lattice with the words of any text.
   * @param terms those that occur in it, in order of their begin: begin, end, entry, left id, right id, cost of each
   * @returns the lattice and the last node of the cheapest path; valid until the next search
   */
  search(text: string, terms: readonly number[]): { readonly lattice: Lattice; readonly last: number } {
    const { length } = text;
    const { exports, memory } = this;
    const address = exports.textFor(length);
    const count = terms.length / numbersOfTerm;
    const termsAddress = exports.termsFor(count);
    const units = new Uint16Array(memory.buffer, address, length);
    for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
    if (count > 0) new Int32Array(memory.buffer, termsAddress).set(terms);
    const last = exports.search(length, count);
    const { buffer } = memory;
    if (this.view.buffer !== buffer) this.view = new Int32Array(buffer);
    return { lattice: new Lattice(this.view, exports.nodesAt() >> 2, exports.endsAt() >> 2), last };
  }

  /** Cost of the last path, including both ends of the sentence. */
  get cost(): number {
    return this.exports.pathCost();
  }
}

/** The kernel of a dictionary, made once: a kernel runs one search at a time, and so does a thread. */
export const kernelOf = memoByObject((dictionary: Dictionary) => new Kernel(dictionary));

// Compiles a package's dictionary to ours.

import type { Dictionary } from '../dictionary.js';
import { packValue } from '../double-array.js';
import { splitFeatures } from '../features.js';
import { poolOf, type StringPool } from '../string-pool.js';
import { buildDoubleArray } from './build-double-array.js';
import { mergeConnections } from './merge-connections.js';
import type { RawDictionary, RawEntry } from './raw-dictionary.js';

/** Strings stored once each, NUL-terminated. */
class GrowingPool {
  private readonly offsets = new Map<string, number>();
  private bytes = new Uint8Array(1 << 20);
  private used = 0;
  private readonly encoder = new TextEncoder();

  /** Byte offset of `text` in the pool. */
  put(text: string): number {
    const known = this.offsets.get(text);
    if (known !== undefined) return known;
    if (this.used + 3 * text.length + 1 > this.bytes.length) {
      const grown = new Uint8Array(2 * this.bytes.length + 3 * text.length);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    const offset = this.used;
    this.used += this.encoder.encodeInto(text, this.bytes.subarray(offset)).written + 1;
    this.offsets.set(text, offset);
    return offset;
  }

  finish(): StringPool {
    return poolOf(this.bytes.slice(0, this.used));
  }
}

/** The entries during compilation, one after the other. */
class EntryColumns {
  readonly numbers: number[] = [];
  readonly head: number[] = [];
  readonly tail: number[] = [];
  readonly heads = new Map<string, number>();
  readonly pool = new GrowingPool();
  private readonly openColumns: readonly number[];

  constructor(openColumns: readonly number[]) {
    this.openColumns = openColumns;
  }

  get count(): number {
    return this.head.length;
  }

  add(entry: RawEntry, surface: string, left: number, right: number): void {
    const { head, tail } = splitFeatures(entry.features, surface, this.openColumns);
    const number = this.heads.get(head) ?? this.heads.size;
    this.heads.set(head, number);
    this.numbers.push(left, right, entry.cost, entry.spacePenalty);
    this.head.push(number);
    this.tail.push(this.pool.put(tail));
  }

  finish(known: number): Pick<Dictionary, 'entries' | 'features'> {
    if (this.heads.size > 0xffff) throw new TypeError(`${this.heads.size} feature heads`);
    return {
      entries: { numbers: Int16Array.from(this.numbers), known },
      features: {
        heads: [...this.heads.keys()],
        head: Uint16Array.from(this.head),
        tail: Uint32Array.from(this.tail),
        pool: this.pool.finish(),
      },
    };
  }
}

/** Receives the progress of the compilation, 0 to 1. */
export type Progress = (share: number) => void;

/**
 * Compiles a dictionary and reports its progress; takes some seconds.
 * @throws TypeError if the dictionary has too many feature heads, or no noun to copy for user words
 */
export const compileDictionary = (raw: RawDictionary, progress: Progress = () => {}): Dictionary => {
  const { connection, leftOf, rightOf } = mergeConnections(raw.connection);
  progress(0.1);
  const columns = new EntryColumns(raw.openColumns);
  let noun: { left: number; right: number } | undefined;
  const add = (entry: RawEntry, surface: string): void => {
    const left = leftOf[entry.left] ?? 0;
    const right = rightOf[entry.right] ?? 0;
    columns.add(entry, surface, left, right);
    if (noun === undefined && entry.features.startsWith(raw.noun.like)) noun = { left, right };
  };
  const words: string[] = [];
  const values: number[] = [];
  for (const { surface, entries } of raw.words) {
    words.push(surface);
    values.push(packValue(columns.count, entries.length));
    for (const entry of entries) add(entry, surface);
  }
  progress(0.5);
  const known = columns.count;
  const unknown = Int32Array.of(known, ...raw.unknown.map(() => 0));
  raw.unknown.forEach((entries, category) => {
    for (const entry of entries) add(entry, '');
    unknown[category + 1] = columns.count;
  });
  const trie = buildDoubleArray(words, values, (share) => progress(0.5 + 0.5 * share));
  if (noun === undefined) throw new TypeError(`no entry like ${raw.noun.like}`);
  return {
    lang: raw.lang,
    trie,
    ...columns.finish(known),
    connection,
    characters: raw.characters,
    unknown,
    noun: { ...noun, features: raw.noun.features },
  };
};

// From a package's dictionary to ours.

import type { Dictionary } from '../dictionary.js';
import { packValue } from '../double-array.js';
import { templateOf } from '../features.js';
import { buildDoubleArray } from './build-double-array.js';
import { mergeConnections } from './merge-connections.js';
import type { RawDictionary, RawEntry } from './raw-dictionary.js';

/** Strings stored once each, NUL-terminated. */
class Pool {
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

  finish(): Uint8Array {
    return this.bytes.slice(0, this.used);
  }
}

/** Where a sentence of the compilation stands: the share done, 0 to 1. */
export type Progress = (share: number) => void;

/** Compiles a dictionary; takes some seconds, and says how far it is. */
export const compileDictionary = (raw: RawDictionary, progress: Progress = () => {}): Dictionary => {
  const { connection, leftOf, rightOf } = mergeConnections(raw.connection);
  progress(0.1);
  const pool = new Pool();
  const columns = {
    left: [] as number[],
    right: [] as number[],
    cost: [] as number[],
    feature: [] as number[],
    penalty: [] as number[],
  };
  let noun: { left: number; right: number } | undefined;
  const add = (entry: RawEntry, surface: string): void => {
    const left = leftOf[entry.left] ?? 0;
    const right = rightOf[entry.right] ?? 0;
    columns.left.push(left);
    columns.right.push(right);
    columns.cost.push(entry.cost);
    columns.feature.push(pool.put(templateOf(entry.features, surface)));
    columns.penalty.push(entry.spacePenalty);
    if (noun === undefined && entry.features.startsWith(raw.noun.like)) noun = { left, right };
  };
  const words: string[] = [];
  const values: number[] = [];
  for (const { surface, entries } of raw.words) {
    words.push(surface);
    values.push(packValue(columns.left.length, entries.length));
    for (const entry of entries) add(entry, surface);
  }
  progress(0.5);
  const knownEntries = columns.left.length;
  const unknown = new Int32Array(raw.unknown.length + 1);
  raw.unknown.forEach((entries, category) => {
    for (const entry of entries) add(entry, '');
    unknown[category + 1] = columns.left.length - knownEntries;
  });
  const trie = buildDoubleArray(words, values, (share) => progress(0.5 + 0.5 * share));
  if (noun === undefined) throw new TypeError(`no entry like ${raw.noun.like}`);
  return {
    lang: raw.lang,
    trie,
    entries: {
      left: Uint16Array.from(columns.left),
      right: Uint16Array.from(columns.right),
      cost: Int16Array.from(columns.cost),
      feature: Uint32Array.from(columns.feature),
      spacePenalty: columns.penalty.some((p) => p !== 0)
        ? Int16Array.from(columns.penalty)
        : new Int16Array(0),
    },
    knownEntries,
    connection,
    characters: raw.characters,
    unknown: unknown.map((count) => knownEntries + count),
    features: pool.finish(),
    noun: { ...noun, features: raw.noun.features },
  };
};

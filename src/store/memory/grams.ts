// The letter pairs of a segment, by which the memory is searched: normalised, with digits unified, hashed into buckets.

import type { Lang } from '../../model/language.js';
import { normalForm } from '../../text/normalise.js';

/** Number of buckets. A collision of letter pairs costs only a few needless comparisons. */
export const bucketCount = 1 << 18;

const dropped = 0;
const unknown = 0xffff;
const joining = 0xfffe;
const digit = 0x30;
const edge = 0x5e;

// A table of the folded form of each UTF-16 code unit, because a million segments have a hundred million of them.
const foldedUnits = new Uint16Array(0x10000).fill(unknown);

// Characters that combine with others into one letter: combining marks, conjoining jamo, kana voicing marks, half-width
// kana.
const joiners = /[\u0300-\u036f\u1100-\u11ff\u3099\u309a\ua960-\ua97c\ud7b0-\ud7fb\uff66-\uff9f]/gu;

const foldUnit = (unit: number): number => {
  if (String.fromCharCode(unit).search(joiners) >= 0) {
    foldedUnits[unit] = joining;
    return joining;
  }
  const folded = normalForm(String.fromCharCode(unit));
  const [first = ''] = folded;
  const code = /\p{N}/u.test(first)
    ? digit
    : /[\p{L}\p{M}\p{Cs}]/u.test(first)
      ? first.charCodeAt(0)
      : dropped;
  foldedUnits[unit] = code;
  return code;
};

// Letters of the text that was folded last: one list for all texts, because there are millions of them.
let letters = new Uint16Array(1024);

/**
 * Folds a text into `letters`: drops spaces and punctuation, turns a run of digits into one zero. Returns the number of
 * letters, or -1 if the text must be composed first.
 */
const foldInto = (text: string): number => {
  if (letters.length < text.length) letters = new Uint16Array(text.length * 2);
  let length = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const known = foldedUnits[unit] as number;
    const folded = known === unknown ? foldUnit(unit) : known;
    if (folded === joining) return -1;
    if (folded === dropped || (folded === digit && before === digit)) continue;
    letters[length++] = folded;
    before = folded;
  }
  return length;
};

const foldText = (text: string): number => {
  const length = foldInto(text);
  // Half-width kana have separate voicing marks. Any mark that is still separate after composing is ignored.
  return length >= 0 ? length : foldInto(text.normalize('NFKC').replace(joiners, ''));
};

const mix = (left: number, right: number, seed: number): number => {
  const hash = Math.imul((left << 16) | right, seed);
  return (hash ^ (hash >>> 15)) & (bucketCount - 1);
};

/** Collects the buckets of segments, each bucket once a segment. */
export type GramReader = {
  /**
   * Adds the buckets of a segment; with `edges` also those of its first and last letter.
   * @returns the segment's key
   */
  readonly read: (text: string, lang: Lang, edges?: boolean) => number;
  /** Number of buckets added since the last `take`. */
  readonly length: () => number;
  /** Drops everything after the first `length` buckets. */
  readonly cut: (length: number) => void;
  /** Returns the buckets added since the last `take`. */
  readonly take: () => Uint32Array;
};

const keyOf = (count: number): number => {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < count; i++) {
    hash = Math.imul(hash ^ (letters[i] as number), 0x01000193);
    hash ^= hash >>> 13;
  }
  return hash;
};

/** A 32-bit hash that is equal for equal segments, and for segments that differ only in numbers and punctuation. */
export const segmentKey = (text: string): number => keyOf(foldText(text));

/** Makes a reader with its own record of the buckets seen in a segment. */
export const gramReader = (): GramReader => {
  // One byte a bucket: this is the innermost loop of an import, and the table must fit into the processor's cache.
  const seen = new Uint8Array(bucketCount);
  let turn = 0;
  let added = new Uint32Array(4096);
  let length = 0;
  return {
    read: (text, lang, edges = true) => {
      turn += 1;
      if (turn === 256) {
        seen.fill(0);
        turn = 1;
      }
      const count = foldText(text);
      if (added.length < length + count + 1) {
        const larger = new Uint32Array((length + count + 1) * 2);
        larger.set(added.subarray(0, length));
        added = larger;
      }
      const seed = lang === 'ko' ? 0x9e3779b1 : 0x85ebca6b;
      const last = edges ? count : count - 1;
      for (let i = edges ? 0 : 1; i <= last; i++) {
        const left = i === 0 ? edge : (letters[i - 1] as number);
        const bucket = mix(left, i === count ? edge : (letters[i] as number), seed);
        if (seen[bucket] === turn) continue;
        seen[bucket] = turn;
        added[length++] = bucket;
      }
      return keyOf(count);
    },
    length: () => length,
    cut: (to) => {
      length = to;
    },
    take: () => {
      const taken = added.slice(0, length);
      length = 0;
      return taken;
    },
  };
};

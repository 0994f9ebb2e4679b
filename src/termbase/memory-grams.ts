// The letter pairs of a segment, by which the memory is searched: normalised, numbers alike, hashed into buckets.

import type { Lang } from '../model/language.js';
import { normalForm } from '../text/normalise.js';

/** Number of buckets. Letter pairs that share one cost a few needless comparisons and nothing else. */
export const bucketCount = 1 << 18;

const dropped = 0;
const unknown = 0xffff;
const digit = 0x30;
const edge = 0x5e;

// What each UTF-16 unit is folded to: looked up, because a million segments have a hundred million of them.
const foldedUnits = new Uint16Array(0x10000).fill(unknown);

const foldUnit = (unit: number): number => {
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

const composed = (text: string): string => {
  const form = text.normalize('NFC');
  // Half-width kana carry their voicing marks apart.
  return /[\uff66-\uff9f]/u.test(form) ? form.normalize('NFKC') : form;
};

/** Calls `take` with each letter of the folded text: without spaces and marks, a run of digits as one zero. */
const eachUnit = (text: string, take: (unit: number) => void): void => {
  const form = composed(text);
  let before = 0;
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    const known = foldedUnits[unit] as number;
    const folded = known === unknown ? foldUnit(unit) : known;
    if (folded === dropped || (folded === digit && before === digit)) continue;
    take(folded);
    before = folded;
  }
};

const mix = (left: number, right: number, lang: Lang): number => {
  const hash = Math.imul((left << 16) | right, lang === 'ko' ? 0x9e3779b1 : 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) >>> 0) % bucketCount;
};

/** Collects the buckets of segments, each once a segment. */
export type GramReader = {
  /** Appends the buckets of a segment to `into`; `edges`: also those of its first and last letter. */
  readonly read: (text: string, lang: Lang, into: number[], edges?: boolean) => void;
};

/** A reader with its own memory of what it has seen in a segment. */
export const gramReader = (): GramReader => {
  const seen = new Uint32Array(bucketCount);
  let turn = 0;
  return {
    read: (text, lang, into, edges = true) => {
      turn += 1;
      let before = edges ? edge : 0;
      const put = (unit: number): void => {
        if (before !== 0) {
          const bucket = mix(before, unit, lang);
          if (seen[bucket] !== turn) {
            seen[bucket] = turn;
            into.push(bucket);
          }
        }
        before = unit;
      };
      eachUnit(text, put);
      if (edges && before !== edge) put(edge);
    },
  };
};

/** A number (32 bits) that equal segments share, and those that differ in numbers and marks only. */
export const segmentKey = (text: string): number => {
  let hash = 0x811c9dc5 | 0;
  eachUnit(text, (unit) => {
    hash = Math.imul(hash ^ unit, 0x01000193);
    hash ^= hash >>> 13;
  });
  return hash;
};

// A target far shorter or longer than its source: something was left out, or stands there twice.

import type { Check } from '../check.js';

type Fact = 'short' | 'long';

// Letters only, originals in brackets aside. Of ordinary pairs in either direction none lies outside these bounds.
const leastLetters = 24;
const shortest = 0.35;
const longest = 2.8;

const inBrackets = /[(（][^()（）]*[)）]/g;
const noLetters = /[^\p{L}\p{N}]+/gu;

const allLetters = (text: string): number => text.replace(noLetters, '').length;
const letters = (text: string): number => text.replace(inBrackets, '').replace(noLetters, '').length;

export const length = {
  id: 'length',
  facts: ['short', 'long'],
  severity: 'warning',
  unit: ({ source, target }) => {
    // What stands in brackets on one side may be a sentence on the other.
    const [allFrom, allTo] = [allLetters(source.text), allLetters(target.text)];
    // Nearly all pairs are near each other whatever their brackets hold.
    if (allTo >= shortest * allFrom && allTo <= longest * allFrom) return [];
    const [from, to] = [letters(source.text), letters(target.text)];
    if (from >= leastLetters && allTo < shortest * from) return [{ fact: 'short', values: { from, to } }];
    if (to >= leastLetters && to > longest * allFrom && from >= 6)
      return [{ fact: 'long', values: { from, to } }];
    return [];
  },
} as const satisfies Check<Fact>;

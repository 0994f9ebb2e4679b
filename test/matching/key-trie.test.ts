// The trie finds what a plain loop finds, with and without units that keys may lack.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTrie } from '../../src/matching/trie/key-trie.js';

/** Keys met in a text as `key@start-end`, each once, in no order. */
const met = (keys: readonly string[], text: string, skips?: Uint8Array): readonly string[] => {
  const trie = new KeyTrie(keys);
  const found = new Set<string>();
  for (let start = 0; start < text.length; start++) {
    trie.from({ text, skips }, start, (number, end) => {
      for (const place of trie.placesOf(number)) found.add(`${place}:${keys[place]}@${start}-${end}`);
    });
  }
  return [...found].sort();
};

/** The same by trying everything. */
const tried = (keys: readonly string[], text: string, skips?: Uint8Array): readonly string[] => {
  const found = new Set<string>();
  const left = (start: number, end: number): string[] => {
    // What may be left of a stretch; its first unit always stays.
    let rests = [text.charAt(start)];
    for (let at = start + 1; at < end; at++) {
      const unit = text.charAt(at);
      rests = rests.flatMap((rest) => (skips?.[at] === 1 ? [rest, rest + unit] : [rest + unit]));
    }
    return rests;
  };
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end <= text.length; end++) {
      for (const rest of left(start, end)) {
        keys.forEach((key, place) => {
          if (key === rest) found.add(`${place}:${key}@${start}-${end}`);
        });
      }
    }
  }
  return [...found].sort();
};

const letters = (most: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: most }).map((list) => list.join(''));
const keys = fc.array(letters(5), { maxLength: 20 });

describe('a trie of keys', () => {
  it('finds every key, equal ones too, and never an empty one', () => {
    fc.assert(
      fc.property(keys, letters(12), (some, text) => {
        expect(met(some, text)).toEqual(tried(some, text));
      }),
    );
  });

  it('finds what is written with more than the key has', () => {
    fc.assert(
      fc.property(keys, letters(8), fc.array(fc.nat(7), { maxLength: 4 }), (some, text, places) => {
        const skips = new Uint8Array(text.length + 1);
        for (const place of places) if (place < text.length) skips[place] = 1;
        expect(met(some, text, skips)).toEqual(tried(some, text, skips));
      }),
    );
  });

  it('tells what is written in full after what is not', () => {
    const trie = new KeyTrie(['取組', '取り組み']);
    const found: string[] = [];
    const text = '取り組み';
    trie.from({ text, skips: Uint8Array.of(0, 1, 0, 1, 0) }, 0, (number, end, whole) => {
      if (end === text.length) found.push(`${trie.placesOf(number)}/${whole}`);
    });
    expect(found.at(-1)).toBe('1/true');
    expect(found).toContain('0/false');
  });

  it('has many children at one node', () => {
    const many = Array.from({ length: 300 }, (_, i) => `지${String.fromCharCode(0xac00 + 7 * i)}`);
    expect(met(many, `${many[0]}${many[299]}`)).toEqual([`0:${many[0]}@0-2`, `299:${many[299]}@2-4`].sort());
  });
});

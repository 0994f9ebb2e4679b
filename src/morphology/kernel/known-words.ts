// The dictionary's words at a position, found by one walk down the double array.

import { addCandidate } from './candidates';
import { codes, trie } from './dictionary';
import { length, units } from './sentence';

/** A word's entries are packed into the value of its trie node; see ../double-array.ts. */
function addEntries(value: i32, end: i32): void {
  const first = value >> 8;
  addCandidate(first, first + (value & 0xff), end);
}

/** Adds every word that starts at `start`, shorter ones first. */
export function addKnownWords(start: i32): void {
  // Local copies, because globals are read again on each access.
  const nodes = trie;
  const dense = codes;
  const text = units;
  const until = length;
  let node = 0;
  let base = nodes[0];
  for (let at = start; at < until; at++) {
    const code = <i32>dense[text[at]];
    if (code === 0) return;
    const next = base + code;
    if (nodes[2 * next + 1] !== node) return;
    node = next;
    base = nodes[2 * node];
    if (base < 0) {
      addEntries(~base, at + 1);
      return;
    }
    if (nodes[2 * base + 1] === node) addEntries(~nodes[2 * base], at + 1);
  }
}

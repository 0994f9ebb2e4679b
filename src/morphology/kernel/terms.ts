// The glossary terms in the text: found before the search, in order of their begin.

import { addCandidate } from './candidates';
import { allocate } from './memory';

/** A term at a position, as written by ../kernel.ts. */
@unmanaged
export class Term {
  begin: i32;
  end: i32;
  /** Entry number of its node. */
  entry: i32;
  left: i32;
  right: i32;
  cost: i32;
}

let list: usize = 0;
let room: i32 = 0;
let count: i32 = 0;
/** The first term that does not begin before the last requested position. */
let next: i32 = 0;

/** The term at an index of the list. */
export function termAt(place: i32): Term {
  return changetype<Term>(list + <usize>place * offsetof<Term>());
}

/** Allocates room for `needed` terms. Returns the address at which to write them. */
export function reserveTerms(needed: i32): usize {
  if (needed > room) {
    room = 2 * needed;
    list = allocate(<usize>room * offsetof<Term>());
  }
  return list;
}

/** Reads the terms that were written. */
export function readTerms(written: i32): void {
  count = written;
  next = 0;
}

/** Adds the terms that begin at a position; call it for increasing positions. */
export function addTerms(start: i32): void {
  while (next < count && termAt(next).begin < start) next++;
  for (let place = next; place < count && termAt(place).begin === start; place++) {
    addCandidate(~place, ~place + 1, termAt(place).end);
  }
}

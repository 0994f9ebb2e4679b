// The terms of the termbase that stand in the text: found before the search, in the order of where they begin.

import { addCandidate } from './candidates';
import { allocate } from './memory';

/** A term at a place, as ../kernel.ts writes it. */
@unmanaged
export class Term {
  begin: i32;
  end: i32;
  /** Number that its node gets. */
  entry: i32;
  left: i32;
  right: i32;
  cost: i32;
}

let list: usize = 0;
let room: i32 = 0;
let count: i32 = 0;
/** The first that does not begin before the position that was asked for last. */
let next: i32 = 0;

/** The term at a place of the list. */
export function termAt(place: i32): Term {
  return changetype<Term>(list + <usize>place * offsetof<Term>());
}

/** Makes room for so many terms. Returns the address where they are to be written. */
export function reserveTerms(needed: i32): usize {
  if (needed > room) {
    room = 2 * needed;
    list = allocate(<usize>room * offsetof<Term>());
  }
  return list;
}

/** Takes the terms that were written. */
export function readTerms(written: i32): void {
  count = written;
  next = 0;
}

/** Adds the terms that begin at a position, which never falls. */
export function addTerms(start: i32): void {
  while (next < count && termAt(next).begin < start) next++;
  for (let place = next; place < count && termAt(place).begin === start; place++) {
    addCandidate(~place, ~place + 1, termAt(place).end);
  }
}

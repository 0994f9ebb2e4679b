// The words that may start at one position of a sentence.

import { allocate, doubled } from './memory';

/**
 * Words in the order in which MeCab finds them, which decides between paths of equal cost; those with the same end are
 * one item.
 */
@unmanaged
export class Candidate {
  /** Number of the first entry; for a term `~` its index among the terms of the text. */
  first: i32;
  /** Number behind the last entry. */
  last: i32;
  /** End of the words. */
  end: i32;
}

let list: usize = 0;
let room: i32 = 64;
export let candidates: i32 = 0;

/** Allocates the list of candidates, once. */
export function makeCandidates(): void {
  list = allocate(<usize>room * offsetof<Candidate>());
}

/** Empties the list of candidates. */
export function forgetCandidates(): void {
  candidates = 0;
}

/** The candidate at an index of the list. */
export function candidateAt(place: i32): Candidate {
  return changetype<Candidate>(list + <usize>place * offsetof<Candidate>());
}

/** Adds the entries from `first` up to but not including `last`, which all end at `end`. */
export function addCandidate(first: i32, last: i32, end: i32): void {
  if (candidates === room) {
    list = doubled(list, <usize>room * offsetof<Candidate>());
    room *= 2;
  }
  const candidate = candidateAt(candidates++);
  candidate.first = first;
  candidate.last = last;
  candidate.end = end;
}

// The exports of the search, used by ../kernel.ts.

import { cost, endOfPath, fillLattice } from './best-path';
import { makeCandidates } from './candidates';
import { setDictionary } from './dictionary';
import { endingAt, makeLattice, nodeAt, reservePositions } from './lattice';
import { makePredecessors } from './predecessors';
import { readText, reserveText, room, units } from './sentence';
import { readTerms, reserveTerms } from './terms';

export { reserveTerms as termsFor, setDictionary };

/** Allocates the scratch memory. @param lefts number of left ids @param enough initial capacity in nodes */
export function makeScratch(lefts: i32, enough: i32): void {
  makeCandidates();
  makePredecessors(lefts);
  makeLattice(enough);
}

/** Address at which a text of `length` code units is to be written. */
export function textFor(length: i32): usize {
  if (reserveText(length)) reservePositions(room);
  return changetype<usize>(units);
}

/** Searches the written text and terms. Returns the last node of the cheapest path (0: it has no words). */
export function search(length: i32, terms: i32): i32 {
  readText(length);
  readTerms(terms);
  fillLattice();
  return endOfPath();
}

/** Cost of the last path, including both ends of the sentence. */
export function pathCost(): f64 {
  return <f64>cost;
}

/** Address of the nodes. */
export function nodesAt(): usize {
  return changetype<usize>(nodeAt(0));
}

/** Address of the newest node that ends at each position. */
export function endsAt(): usize {
  return changetype<usize>(endingAt);
}

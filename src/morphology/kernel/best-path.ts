// Viterbi over the lattice: the cheapest sequence of words. The result equals MeCab's, including ties.

import { Candidate, candidateAt, candidates, forgetCandidates } from './candidates';
import { entryAt, leftOfEnd, rightOfBeginning } from './dictionary';
import { addKnownWords } from './known-words';
import { emptyLattice, endingAt, forget, isFull, putNode, reserveNodes } from './lattice';
import { base, bestFor, findBest, gather, isFound } from './predecessors';
import { length, skipSpaces } from './sentence';
import { addTerms, termAt } from './terms';
import { addUnknownWords } from './unknown-words';

/** Cost of the last path, including both ends of the sentence. */
export let cost: i64 = 0;

/** Fills the lattice with the words of the text. */
export function fillLattice(): void {
  emptyLattice(length);
  reserveNodes(1);
  putNode(0, 0, -1, rightOfBeginning, -1, 0);
  for (let position = 0; position < length; position++) {
    if (endingAt[position] === -1) continue;
    if (isFull()) forget(position);
    const start = skipSpaces(position);
    if (start === length) break;
    findWords(start);
    gather(endingAt[position]);
    connect(start, start > position);
  }
}

function findWords(start: i32): void {
  forgetCandidates();
  addKnownWords(start);
  addTerms(start);
  addUnknownWords(start);
}

/** Adds the candidates as nodes, last first, which gives each list of ends MeCab's order. */
function connect(start: i32, isAfterSpace: bool): void {
  for (let place = candidates - 1; place >= 0; place--) {
    const candidate = candidateAt(place);
    reserveNodes(candidate.last - candidate.first);
    if (candidate.first < 0) connectTerm(~candidate.first);
    else connectWords(candidate, start, isAfterSpace);
  }
}

/** Adds the words of the dictionary at one position: the inner loop of all analysis. */
function connectWords(candidate: Candidate, start: i32, isAfterSpace: bool): void {
  const first = candidate.first;
  const end = candidate.end;
  for (let number = candidate.last - 1; number >= first; number--) {
    const entry = entryAt(number);
    const best = bestFor(entry.left);
    if (!isFound(best)) findBest(entry.left, best);
    let own = best.cost + <i32>entry.cost;
    if (isAfterSpace) own += <i32>entry.spacePenalty;
    putNode(start, end, number, entry.right, best.node, base + <i64>own);
  }
}

function connectTerm(place: i32): void {
  const term = termAt(place);
  const best = bestFor(term.left);
  if (!isFound(best)) findBest(term.left, best);
  putNode(term.begin, term.end, term.entry, term.right, best.node, base + <i64>best.cost + <i64>term.cost);
}

/** The last node of the cheapest path; computes the cost of the path. */
export function endOfPath(): i32 {
  let end = length;
  while (endingAt[end] === -1) end--;
  gather(endingAt[end]);
  const best = bestFor(leftOfEnd);
  findBest(leftOfEnd, best);
  cost = base + <i64>best.cost;
  return best.node;
}

// What is found in segments does not pile up as one goes through a long document.

import { expect, test } from 'vitest';
import { reduce } from '../../src/workspace/reduce.js';
import { type State, startState } from '../../src/workspace/state.js';
import { aidsIn, matchesIn, sampleDocument } from './sample.js';

const many = 500;

test('after 500 segments the results of the newest are there, those of the first are not', () => {
  const texts = Array.from({ length: many }, (_, n) => `인구감소지역 ${n}곳을 지원한다.`);
  let state: State = startState(sampleDocument(texts));
  for (const [ordinal, text] of texts.entries()) {
    const matches = matchesIn(text);
    state = reduce(state, { kind: 'analysed', ordinal, matches, insertables: aidsIn(text) });
    state = reduce(state, { kind: 'codes', ordinal, codes: [] });
    state = reduce(state, { kind: 'remembered', ordinal, matches: [] });
  }
  for (const results of [state.matches, state.insertables, state.codes, state.memory]) {
    expect(results.size).toBeLessThan(100);
    expect(results.has(0)).toBe(false);
    // What is analysed ahead of the current segment, and behind it.
    for (let ordinal = many - 12; ordinal < many; ordinal += 1) expect(results.has(ordinal)).toBe(true);
  }
});

test('a segment that is analysed again is among the newest', () => {
  const texts = Array.from({ length: many }, (_, n) => `회의 ${n}`);
  let state: State = startState(sampleDocument(texts));
  for (let ordinal = 0; ordinal < many; ordinal += 1) {
    state = reduce(state, { kind: 'analysed', ordinal, matches: [] });
    state = reduce(state, { kind: 'analysed', ordinal: 0, matches: [] });
  }
  expect(state.matches.has(0)).toBe(true);
});

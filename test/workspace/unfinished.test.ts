// Findings of a sentence that is being typed: which are told at once, and when the others are.

import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { checks } from '../../src/qa/checks.js';
import type { Action } from '../../src/workspace/action.js';
import { endsSentence, lastingFindings, resolvable } from '../../src/workspace/editing/unfinished.js';
import { reduce } from '../../src/workspace/reduce.js';
import { currentFindings, findingCounts, shownFindingsAt } from '../../src/workspace/select.js';
import { type State, startState } from '../../src/workspace/state.js';
import { sampleDocument } from './sample.js';

const finding = (check: string, fact: string, start: number, end: number, segment = 0): Finding => ({
  segment,
  check,
  fact,
  severity: 'warning',
  values: {},
  source: { start: 0, end: 0 },
  target: { start, end },
});

describe('a sentence', () => {
  test.each<[string, boolean]>([
    ['開催する。', true],
    ['개최한다.', true],
    ['개최한다', false],
    ['開催', false],
    ['「開催する。」', true],
    ['“개최한다.” ', true],
    ['開催するか？', true],
    ['증가율은 5.', false],
    ['증가율은 5.0%이다.', true],
    ['（詳細は別紙。）', true],
    ['開催する（予定）', false],
    ['つづく…', true],
    ['', false],
    ['\n', false],
  ])('%j ends: %s', (text, ends) => {
    expect(endsSentence(text)).toBe(ends);
  });
});

describe('while a sentence is typed', () => {
  test.each<[string, string, number, number, 'told' | 'waits']>([
    ['length', 'short', 0, 6, 'waits'],
    ['number', 'missing', 0, 0, 'waits'],
    ['number', 'differs', 1, 3, 'told'],
    ['number', 'differs', 4, 6, 'waits'],
    ['date', 'missing', 0, 0, 'waits'],
    ['date', 'differs', 0, 4, 'told'],
    ['term', 'missing', 0, 0, 'waits'],
    ['term', 'synonym', 0, 2, 'told'],
    ['name', 'missing', 0, 0, 'waits'],
    ['name', 'differs', 0, 3, 'told'],
    ['polarity', 'lost', 0, 6, 'waits'],
    ['style', 'unstopped', 6, 6, 'waits'],
    ['forbidden-term', 'deprecated', 0, 3, 'told'],
    ['double-space', 'repeated', 2, 4, 'told'],
    ['particle', 'disagrees', 3, 5, 'told'],
    ['particle', 'disagrees', 5, 6, 'waits'],
    ['mixed-script', 'foreign', 0, 2, 'told'],
    ['inconsistency', 'targets', 0, 0, 'waits'],
    ['inconsistency', 'equivalents', 0, 0, 'told'],
  ])('%s %s at %d–%d of 6: %s', (check, fact, start, end, fate) => {
    expect(lastingFindings([finding(check, fact, start, end)], 6)).toHaveLength(fate === 'told' ? 1 : 0);
  });

  it('each fact that waits is one of its check', () => {
    const known = new Map(checks.map(({ id, facts }): [string, readonly string[]] => [id, facts]));
    for (const [check, facts] of Object.entries(resolvable))
      expect(known.get(check)).toEqual(expect.arrayContaining([...facts]));
  });
});

const found = (text: string): Action => ({
  kind: 'found',
  ordinal: 0,
  target: text,
  found: [finding('number', 'missing', 0, 0), finding('double-space', 'repeated', 0, 2)],
});
const begin = (): State => startState({ ...sampleDocument(['제22회 회의.', '둘']), position: 0 });
const doing = (...actions: readonly Action[]): State => actions.reduce(reduce, begin());
const type = (text: string): Action => ({ kind: 'type', text });
const told = (state: State): number => currentFindings(state).length;

describe('what waits is told', () => {
  const typed = [type('  会議'), { kind: 'pause' }, found('  会議')] as const satisfies readonly Action[];
  test.each<[string, readonly Action[], number]>([
    ['not while the sentence goes on', typed, 1],
    ['when it ends', [type('  会議。'), { kind: 'pause' }, found('  会議。')], 2],
    ['after a rest', [...typed, { kind: 'rest' }], 2],
    ['not when typing goes on after the rest', [...typed, { kind: 'rest' }, type('は')], 1],
    ['when it is confirmed', [...typed, { kind: 'confirm', stay: true }], 2],
    [
      'when one comes to the segment',
      [...typed, { kind: 'go', to: 'next' }, { kind: 'go', to: 'previous' }],
      2,
    ],
  ])('%s', (_, actions, count) => {
    expect(told(doing(...actions))).toBe(count);
  });

  it('of other segments, whatever they end with', () => {
    const state = doing(...typed, { kind: 'go', to: 'next' });
    expect(shownFindingsAt(state, 0)).toHaveLength(2);
    expect(findingCounts(state)).toEqual({ findings: 2, segments: 1 });
  });

  it('to whoever asks for it: ignoring offers what waits where there is nothing else', () => {
    const only: Action = {
      kind: 'found',
      ordinal: 0,
      target: '会議',
      found: [finding('number', 'missing', 0, 0)],
    };
    const state = doing(type('会議'), { kind: 'pause' }, only);
    expect(told(state)).toBe(0);
    expect(findingCounts(state)).toEqual({ findings: 0, segments: 0 });
    expect(reduce(state, { kind: 'waive' }).overlay.kind).toBe('waive');
  });
});

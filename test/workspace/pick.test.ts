// Choosing words of the source: which words the keys choose, and what becomes of them.

import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/workspace/action.js';
import { reduce } from '../../src/workspace/reduce.js';
import { type State, startState } from '../../src/workspace/state.js';
import { pickedText } from '../../src/workspace/terms/picked.js';
import { aidsIn, matchesIn, sampleDocument } from './sample.js';

const source = '행정안전부는 총무성과 회의를 열었다.';
const open: Action = { kind: 'open', overlay: 'pick' };
const next: Action = { kind: 'field', step: 1 };
const previous: Action = { kind: 'field', step: -1 };
const right = (count: number): Action[] =>
  Array.from({ length: count }, () => ({ kind: 'move', to: 'right', select: true }) as const);
const suggested = (text: string): Action => ({
  kind: 'suggested',
  text,
  suggestions: [
    { text: '会議', how: 'bridge', score: 0.8 },
    { text: '集まり', how: 'table', score: 0.5 },
  ],
});

const begin = (): State =>
  reduce(startState({ ...sampleDocument([source]), position: 0 }), {
    kind: 'analysed',
    ordinal: 0,
    matches: matchesIn(source),
    insertables: aidsIn(source),
  });
const doing = (...actions: readonly Action[]): State => [open, ...actions].reduce(reduce, begin());
const picked = (state: State): string =>
  state.overlay.kind === 'pick' ? pickedText(state, state.overlay) : `(${state.overlay.kind})`;

describe('what is chosen', () => {
  it.each<[string, readonly Action[], string]>([
    ['nothing at first', [], ''],
    ['the first word, its particle left out', [next], '행정안전부'],
    ['the next', [next, next], '총무성'],
    ['after the last the first', [next, next, next, next, next], '행정안전부'],
    ['before the first the last', [previous], '열었다'],
    ['back', [next, next, previous], '행정안전부'],
    ['a part of a word', right(2), '행정'],
    ['a word with its particle: without it', right(6), '행정안전부'],
    ['two words', right(11), '행정안전부는 총무성'],
  ])('%s', (_, actions, expected) => {
    expect(picked(doing(...actions))).toBe(expected);
  });
});

describe('what becomes of it', () => {
  const meeting: readonly Action[] = [next, next, next, suggested('회의')];
  it.each<[string, readonly Action[], string]>([
    ['Enter puts the best suggestion in', [...meeting, { kind: 'accept' }], '会議'],
    ['the chosen one', [...meeting, { kind: 'choose', step: 1 }, { kind: 'accept' }], '集まり'],
    ['one by its number', [...meeting, { kind: 'insert-term', number: 2 }], '集まり'],
    ['without a suggestion nothing', [next, { kind: 'accept' }], ''],
  ])('%s', (_, actions, expected) => {
    expect(doing(...actions).editor.text).toBe(expected);
  });
  it('suggestions for another stretch wait', () => {
    const state = doing(next, suggested('회의'), { kind: 'accept' });
    expect(state).toMatchObject({ editor: { text: '' }, overlay: { kind: 'pick' } });
  });
  it('the form begins with it and the suggestion', () => {
    const { overlay } = doing(...meeting, { kind: 'term-form' });
    expect(overlay.kind === 'form' ? overlay.fields.map(({ text }) => text).slice(0, 3) : []).toEqual([
      '회의',
      '',
      '会議',
    ]);
  });
  it('it is not what is looked for in the translations', () => {
    expect(doing(next, { kind: 'open', overlay: 'replace' }).overlay).toMatchObject({
      kind: 'replace',
      fields: [{ text: '' }, { text: '' }],
      active: 0,
    });
  });
  it('so does a look-up', () => {
    expect(doing(next, { kind: 'open', overlay: 'lookup' }).overlay).toMatchObject({
      kind: 'lookup',
      field: { text: '행정안전부' },
    });
  });
});

// Pretranslation and automatic insertion: origins are kept, and nothing that a person typed is overwritten.

import { describe, expect, it, test } from 'vitest';
import type { MemoryMatch } from '../../src/model/memory-match.js';
import type { Draft } from '../../src/model/unit.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import type { Action } from '../../src/workspace/action.js';
import { reduce } from '../../src/workspace/reduce.js';
import { type State, startState } from '../../src/workspace/state.js';
import { driven, fakeDesk } from '../tui/fake-desk.js';
import { sampleDocument } from './sample.js';

const start = (): State => startState({ ...sampleDocument(['하나', '둘', '셋']), position: 0 });
const doing = (actions: readonly Action[], state = start()): State =>
  actions.reduce((now, action) => reduce(now, action), state);
const type = (text: string): Action => ({ kind: 'type', text });
const next: Action = { kind: 'go', to: 'next' };
const undo: Action = { kind: 'undo' };
const autoInsert: Action = { kind: 'preferred', preferences: { autoInsert: true }, opening: false };

const match = (target: string, score: number): MemoryMatch => ({
  score,
  source: '',
  target,
  differences: [],
  document: '',
  meeting: '',
  translator: '',
  at: '',
});
const remembered = (ordinal: number, ...matches: readonly MemoryMatch[]): Action => ({
  kind: 'remembered',
  ordinal,
  matches,
});
const drafted = (state: State, ...targets: readonly (readonly [number, string])[]): Action => ({
  kind: 'drafted',
  units: state.units,
  drafts: new Map(
    targets.map(([ordinal, target]): [number, Draft] => [
      ordinal,
      { target, origin: { kind: 'fuzzy', score: 81 } },
    ]),
  ),
});
const shown = ({ units }: State): string =>
  units.map(({ target, state, origin }) => `${target}/${state}/${origin?.score ?? ''}`).join(' ');

describe('drafts', () => {
  it.each<[string, readonly Action[], string]>([
    [
      'become drafts with a score',
      [drafted(start(), [0, '一'], [2, '三'])],
      '一/draft/81 /untouched/ 三/draft/81',
    ],
    [
      'leave what was typed meanwhile',
      [type('壱'), drafted(start(), [0, '一'])],
      '壱/draft/ /untouched/ /untouched/',
    ],
    [
      'are undone as one',
      [drafted(start(), [0, '一'], [2, '三']), undo],
      '/untouched/ /untouched/ /untouched/',
    ],
    [
      'come again',
      [drafted(start(), [0, '一']), undo, { kind: 'redo' }],
      '一/draft/81 /untouched/ /untouched/',
    ],
    [
      'keep their score when they are edited',
      [drafted(start(), [0, '一']), type('つ'), next],
      '一つ/draft/81 /untouched/ /untouched/',
    ],
    [
      'lose it when the field is emptied',
      [
        drafted(start(), [0, '一']),
        { kind: 'edit', edit: 'select-all' },
        type('壱'),
        { kind: 'edit', edit: 'backspace' },
        next,
      ],
      '/untouched/ /untouched/ /untouched/',
    ],
  ])('%s', (_, actions, expected) => expect(shown(doing(actions))).toBe(expected));

  test('of other segments than were asked about are not put in', () => {
    const asked = startState(sampleDocument(['하나', '다른 둘', '셋']));
    expect(shown(doing([drafted(asked, [1, '二'], [2, '三'])]))).toBe('/untouched/ /untouched/ 三/draft/81');
  });

  test('next near match: round the ends, past what is the same', () => {
    const state = doing([drafted(start(), [1, '二'])]);
    expect(doing([{ kind: 'go', to: 'fuzzy' }], state).current).toBe(1);
    expect(doing([{ kind: 'go', to: 'fuzzy' }]).notice?.kind).toBe('none-fuzzy');
  });

  test('are asked for when the document is opened, if that is set', () => {
    const opening = (pretranslate: boolean): State =>
      doing([{ kind: 'preferred', preferences: { pretranslate }, opening: true }]);
    expect(opening(true).effects.at(-1)).toEqual({ kind: 'draft', ordinals: [0, 1, 2] });
    expect(opening(false).effects).toEqual([]);
  });
});

describe('the memory on arriving', () => {
  it.each<[string, readonly Action[], string, string]>([
    ['is not put in where that is not set', [remembered(0, match('一', 100))], '', '/untouched/'],
    ['is put in, and its score is kept', [autoInsert, remembered(0, match('一', 94))], '一', '一/draft/94'],
    ['is not put in below 75', [autoInsert, remembered(0, match('一', 74))], '', '/untouched/'],
    ['does not come after typing', [autoInsert, type('a'), remembered(0, match('一', 100))], 'a', 'a/draft/'],
    [
      'is undone, and stays away',
      [autoInsert, remembered(0, match('一', 100)), undo, remembered(0, match('一', 100))],
      '',
      '/untouched/',
    ],
  ])('%s', (_, actions, editor, unit) => {
    const state = doing(actions);
    expect(state.editor.text).toBe(editor);
    expect(shown(doing([next], state)).split(' ')[0]).toBe(unit);
  });

  test('comes at once where it is known already, and never over a translation', () => {
    const known = doing([remembered(1, match('二', 100)), autoInsert]);
    expect(doing([next], known).editor.text).toBe('二');
    const typed = doing(
      [next, type('弐'), { kind: 'go', to: 'previous' }, next],
      doing([remembered(1, match('二', 100))]),
    );
    expect(doing([autoInsert, { kind: 'go', to: 'previous' }, next], typed).editor.text).toBe('弐');
  });

  test('by its key it keeps its score too', () => {
    const state = doing([remembered(0, match('一', 81)), { kind: 'insert-memory' }, next]);
    expect(shown(state)).toBe('一/draft/81 /untouched/ /untouched/');
  });
});

test('in the palette, in the settings, and on the screen', async () => {
  const desk = fakeDesk();
  const { store, press } = await driven(desk);
  store.start();
  press('\u001bx');
  press('pretranslate');
  press('\r');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(desk.origins).toEqual([[1, 'repaired', 87]]);
  const text = frameOf(store.view()).rows.map(plainText).join('\n');
  expect(text).toMatch(/2 ~87/);
  expect(text).toContain('memory, put right 87%');
  press('\u001b[21~');
  for (const _ of [1, 2, 3, 4, 5, 6, 7]) press('\u001b[B');
  press('\r');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([...desk.set]).toEqual([['pretranslate.1', 'on']]);
  store.close();
});

// What the translator does, and what becomes of the state.

import { describe, expect, it, test } from 'vitest';
import type { UnitState } from '../../src/model/unit.js';
import { measures } from '../../src/text/width.js';
import type { Action } from '../../src/workspace/action.js';
import { reduce } from '../../src/workspace/reduce.js';
import { progress, stateOf } from '../../src/workspace/select.js';
import { type State, startState } from '../../src/workspace/state.js';
import { matchesIn, sampleDocument } from './sample.js';

const analysed = (state: State): State =>
  state.units.reduce(
    (next, { segment }, ordinal) =>
      reduce(next, { kind: 'analysed', ordinal, matches: matchesIn(segment.text) }),
    state,
  );
const begin = (): State => analysed(startState(sampleDocument()));
const doing = (actions: readonly Action[], state = begin()): State => actions.reduce(reduce, state);

const type = (text: string): Action => ({ kind: 'type', text });
const confirm: Action = { kind: 'confirm', stay: false };
const next: Action = { kind: 'go', to: 'next' };
const previous: Action = { kind: 'go', to: 'previous' };
const flag: Action = { kind: 'flag' };
const backspace: Action = { kind: 'edit', edit: 'backspace' };
const term = (number: number): Action => ({ kind: 'insert-term', number });
const open = (overlay: 'search' | 'goto' | 'lookup' | 'help'): Action => ({ kind: 'open', overlay });

describe('what is stored of segment 2', () => {
  it.each<[string, readonly Action[], string, UnitState]>([
    ['typing alone stores nothing', [type('総')], '', 'untouched'],
    ['a pause stores a draft', [type('総'), { kind: 'pause' }], '総', 'draft'],
    ['leaving stores a draft', [type('総'), next], '総', 'draft'],
    ['confirming', [type('総'), confirm], '総', 'done'],
    ['confirming and staying', [type('総'), { kind: 'confirm', stay: true }], '総', 'done'],
    ['an empty text cannot be confirmed', [confirm], '', 'untouched'],
    ['spaces are as good as nothing', [type('  '), confirm], '', 'untouched'],
    [
      'a confirmed text that is changed is a draft again',
      [type('総'), confirm, previous, type('務'), next],
      '総務',
      'draft',
    ],
    ['a confirmed text that is left as it is stays', [type('総'), confirm, previous, next], '総', 'done'],
    ['all deleted: not begun', [type('総'), confirm, previous, backspace, next], '', 'untouched'],
    ['flagged', [type('総'), flag], '総', 'flagged'],
    ['the flag survives typing', [flag, type('総'), next], '総', 'flagged'],
    ['flagged twice: a draft', [type('総'), flag, flag], '総', 'draft'],
    ['flagged twice without text: not begun', [flag, flag], '', 'untouched'],
    ['confirming takes the flag away', [type('総'), flag, confirm], '総', 'done'],
    ['quitting stores a draft', [type('総'), { kind: 'leave' }], '総', 'draft'],
    [
      'Ctrl+C twice stores a draft',
      [type('総'), { kind: 'ask-leave' }, { kind: 'ask-leave' }],
      '総',
      'draft',
    ],
  ])('%s', (_, actions, target, state) => {
    expect(doing(actions).units[1]).toMatchObject({ target, state });
  });

  it('is the same object when nothing changed', () => {
    const state = begin();
    expect(doing([next, previous, { kind: 'pause' }], state).units).toBe(state.units);
  });
});

describe('terms', () => {
  it.each<[string, readonly Action[], string]>([
    ['by number', [term(2)], '総務省'],
    [
      'at the insertion point',
      [type('は'), { kind: 'move', to: 'left', select: false }, term(1)],
      '行政安全部は',
    ],
    ['the same number again: the next equivalent', [term(1), term(1)], '行安部'],
    ['and round to the first', [term(1), term(1), term(1)], '行政安全部'],
    ['the same number after typing: once more', [term(2), type('と'), term(2)], '総務省と総務省'],
    ['the prompt and a digit', [{ kind: 'prefix' }, type('2')], '総務省'],
    [
      'the prompt and a digit of full width, more text behind it',
      [{ kind: 'prefix' }, type('２と')],
      '総務省と',
    ],
    ['the prompt twice and a digit is a digit', [{ kind: 'prefix' }, { kind: 'prefix' }, type('2')], '2'],
    ['Esc ends the prompt', [{ kind: 'prefix' }, { kind: 'close' }, type('2026年')], '2026年'],
    ['Esc in the document and a year', [{ kind: 'close' }, type('2026年')], '2026年'],
    ['the prompt and a letter is a letter', [{ kind: 'prefix' }, type('と')], 'と'],
    [
      'the prompt, digit, the prompt, digit: the next equivalent',
      [{ kind: 'prefix' }, type('1'), { kind: 'prefix' }, type('1')],
      '行安部',
    ],
    ['a number that is not there', [term(7)], ''],
  ])('%s', (_, actions, text) => {
    expect(doing(actions).editor.text).toBe(text);
  });

  it.each<[string, Action, string]>([
    ['a number that is not there is told', term(9), 'no-term'],
    ['a term without equivalent is told', term(2), 'no-target'],
  ])('%s', (_, action, notice) => {
    expect(doing([next, action]).notice?.kind).toBe(notice);
  });

  it('offer every reading of an ambiguous one in turn', () => {
    expect(doing([next, term(3)]).editor.text).toBe('市長');
    expect(doing([next, term(3), term(3)]).editor.text).toBe('市場');
  });

  it('above nine: Esc 1 waits for a second digit, and any other key settles it', () => {
    const names = Array.from({ length: 12 }, (_, index) => `낱말${String.fromCharCode(0xac00 + index * 28)}`);
    const sample = matchesIn('총무성')[0];
    if (sample === undefined) throw new Error('the sample has no terms');
    const [reading] = sample.senses;
    const matches = names.map((surface, index) => ({
      ...sample,
      start: index * 4,
      end: index * 4 + 3,
      surface,
      senses: [
        {
          concept: {
            ...reading.concept,
            id: `c${index}` as typeof reading.concept.id,
            terms: [{ ...reading.term, lang: 'ja' as const, text: `語${index + 1}` }],
          },
          term: reading.term,
        },
      ] as const,
    }));
    const many = doing(
      [{ kind: 'analysed', ordinal: 0, matches }, { kind: 'prefix' }, type('1')],
      startState({ ...sampleDocument([names.join(' ')]), position: 0 }),
    );
    expect(many.pending).toBe('1');
    expect(reduce(many, type('2')).editor.text).toBe('語12');
    expect(reduce(many, type('は')).editor.text).toBe('語1は');
    expect(reduce(many, confirm)).toMatchObject({ editor: { text: '語1' }, current: 0 });
  });
});

describe('going', () => {
  it.each<[string, readonly Action[], number]>([
    ['next and previous', [next, next, previous], 2],
    ['not beyond the end', [next, next, next, next], 3],
    ['not before the beginning', [previous, previous], 0],
    [
      'to the next not begun, past one that is',
      [next, type('x'), previous, { kind: 'go', to: 'untouched' }],
      3,
    ],
    [
      'round to the first not begun',
      [{ kind: 'go', to: 'last' }, type('x'), { kind: 'go', to: 'untouched' }],
      0,
    ],
    [
      'and back',
      [
        { kind: 'go', to: 'last' },
        { kind: 'go', to: 'back' },
      ],
      1,
    ],
    ['by number', [open('goto'), type('4'), { kind: 'accept' }], 3],
    ['by a number of full width', [open('goto'), type('４'), { kind: 'accept' }], 3],
    ['not by one that is too high', [open('goto'), type('5'), { kind: 'accept' }], 1],
    [
      'up from the first row',
      [{ kind: 'row', step: -1, columns: 20, measure: measures.narrow, select: false }],
      0,
    ],
    [
      'down from the last row',
      [type('総務'), { kind: 'row', step: 1, columns: 20, measure: measures.narrow, select: false }],
      2,
    ],
    [
      'down within the text',
      [
        type('総務省\n行'),
        { kind: 'move', to: 'left', select: false },
        { kind: 'row', step: -1, columns: 20, measure: measures.narrow, select: false },
      ],
      1,
    ],
    ['search, as one types', [open('search'), type('고향')], 2],
    ['search is by any width and case', [open('search'), type('ＸyZ')], 1],
    ['search goes on', [open('search'), type('회의'), { kind: 'accept' }], 0],
    ['search and nothing found', [open('search'), type('고향'), type('없음')], 1],
    ['back from a search', [open('search'), type('고향'), { kind: 'close' }, { kind: 'go', to: 'back' }], 1],
  ])('%s', (_, actions, current) => {
    expect(doing(actions).current).toBe(current);
  });

  it('a search stays where it led', () => {
    expect(doing([open('search'), type('고향'), { kind: 'close' }])).toMatchObject({
      current: 2,
      overlay: { kind: 'none' },
    });
  });

  it('a search in the translation', () => {
    expect(doing([type('Ｘyz'), next, open('search'), type('xYZ')]).current).toBe(1);
  });
});

describe('look-up', () => {
  const results = [
    {
      concept: matchesIn('총무성')[0]?.senses[0].concept,
      matched: { lang: 'ko', text: '총무성', how: 'exact' },
    },
  ] as never;

  it('puts the equivalent in where the insertion point stands', () => {
    const state = doing([
      type('と'),
      { kind: 'move', to: 'left', select: false },
      open('lookup'),
      type('총무'),
      { kind: 'looked-up', query: '총무', results },
      { kind: 'accept' },
    ]);
    expect(state).toMatchObject({ editor: { text: '総務省と', cursor: 3 }, overlay: { kind: 'none' } });
  });

  it('typing goes to its field, and on one line', () => {
    expect(doing([open('lookup'), type('가\n나')])).toMatchObject({
      editor: { text: '' },
      overlay: { field: { text: '가 나' } },
    });
  });
});

describe('progress', () => {
  it('counts what stands in the editor', () => {
    const state = doing([type('x'), confirm, type('y')]);
    expect(progress(state)).toEqual({ untouched: 2, draft: 1, done: 1, flagged: 0, total: 4, percent: 25 });
    expect(stateOf(state, 2)).toBe('draft');
  });

  it('of an empty document', () => {
    const state = startState(sampleDocument([]));
    expect(progress(state).percent).toBe(100);
    expect(
      doing([type('x'), confirm, flag, term(1), open('goto'), type('1'), { kind: 'accept' }], state).units,
    ).toEqual([]);
  });
});

describe('what could not be stored', () => {
  const failed: Action = { kind: 'save-failed', ordinal: 1 };

  it('keeps the session open, until the translator insists', () => {
    const leaving = doing([type('x'), { kind: 'leave' }, failed]);
    expect(leaving).toMatchObject({ ended: 'no', notice: { kind: 'unsaved-leave' } });
    expect(reduce(leaving, { kind: 'ask-leave' }).ended).toBe('anyway');
  });

  it('is remembered until it is stored', () => {
    expect([...doing([failed]).unsaved]).toEqual([1]);
    const unstored = doing([type('総'), confirm, failed]);
    expect([stateOf(unstored, 1), progress(unstored).done]).toEqual(['draft', progress(begin()).done]);
    const stored = doing([{ kind: 'saved', ordinal: 1 }], unstored);
    expect([stateOf(stored, 1), progress(stored).done]).toEqual(['done', progress(begin()).done + 1]);
    expect([...doing([failed, { kind: 'saved', ordinal: 1 }]).unsaved]).toEqual([]);
  });
});

test('proposals of the memory are asked for again after a text was confirmed here or changed elsewhere', () => {
  const remembered = doing([
    { kind: 'remembered', ordinal: 1, matches: [] },
    { kind: 'remembered', ordinal: 3, matches: [] },
  ]);
  expect([...doing([type('総'), { kind: 'pause' }], remembered).memory.keys()]).toEqual([1, 3]);
  expect([...doing([type('総'), { kind: 'confirm', stay: true }], remembered).memory.keys()]).toEqual([1]);
  const unit = remembered.units[3];
  if (unit === undefined) throw new Error('no unit');
  const others = new Map([[3, { ...unit, target: '別', state: 'done' as const }]]);
  const after = reduce(remembered, { kind: 'elsewhere', units: others });
  expect([after.memory.size, after.effects.map(({ kind }) => kind)]).toEqual([
    0,
    expect.arrayContaining(['analyse-ahead']),
  ]);
});

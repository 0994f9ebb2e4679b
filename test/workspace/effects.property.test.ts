// What changed in the state has its effect: nothing is left unsaved, and nothing else is saved.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from '../../src/model/unit.js';
import type { Action } from '../../src/workspace/action.js';
import type { Effect } from '../../src/workspace/effect.js';
import { reduce } from '../../src/workspace/reduce.js';
import { type State, startState } from '../../src/workspace/state.js';
import { matchesIn, sampleDocument } from './sample.js';
import { type Happening, happenings } from './some-actions.js';

// Three segments repeat each other, so that one translation may go to several.
const texts = ['총무성은 하나', '둘 셋', '총무성은 하나', '행정안전부', '총무성은 하나'];

const beginning = (): State =>
  texts.reduce(
    (state, text, ordinal) => reduce(state, { kind: 'analysed', ordinal, matches: matchesIn(text) }),
    startState(sampleDocument(texts)),
  );

const translation = ({ target, state }: Unit): string => JSON.stringify([target, state]);
const note = ({ comment, marked }: Unit): string => JSON.stringify([comment, marked]);

/** The saves that the change from one list of units to another calls for. */
const owed = (before: State, after: State, retried: boolean): readonly Effect[] =>
  after.units.flatMap((unit, ordinal): Effect[] => {
    const was = before.units[ordinal];
    if (was === undefined) throw new Error('segments were cut');
    const changed = { translation: translation(was) !== translation(unit), note: note(was) !== note(unit) };
    const unknown = before.unsaved.has(ordinal);
    if (!changed.translation && !changed.note && !(unknown && retried)) return [];
    const both = unknown || (changed.translation && changed.note);
    return [
      { kind: 'save-segment', ordinal, unit, parts: both ? 'both' : changed.note ? 'note' : 'translation' },
    ];
  });

const saves = ({ effects }: State): readonly Effect[] =>
  effects
    .filter((effect) => effect.kind === 'save-segment')
    .sort((a, b) => (a.kind === b.kind ? a.ordinal - b.ordinal : 0));

const failing: Happening = ({ current }) => ({ kind: 'save-failed', ordinal: current });

/** Looks at each step of what happened: the state before it, what was done, and the state after it with its effects. */
const eachStep = (
  happened: readonly Happening[],
  failure: number,
  look: (before: State, action: Action, after: State) => void,
): void => {
  let state = beginning();
  for (const [index, happening] of happened.entries()) {
    if (index === failure) state = reduce(state, failing(state));
    const before: State = { ...state, effects: [] };
    const action = happening(before);
    state = reduce(before, action);
    look(before, action, state);
  }
};

const holds = (look: (before: State, action: Action, after: State) => void): void =>
  fc.assert(
    fc.property(happenings(40), fc.nat(39), (happened, failure) => eachStep(happened, failure, look)),
    { numRuns: 400 },
  );

test('what an action changes it saves, and nothing else', () => {
  holds((before, action, after) => {
    const retried = action.kind === 'confirm' || action.kind === 'leave';
    expect(saves(after)).toEqual(owed(before, after, retried));
  });
});

test('wherever the translator goes, the position is saved, the text checked, and the terms looked for', () => {
  holds((before, _, { current: ordinal, editor, effects }) => {
    const moved = effects.filter(({ kind }) => kind === 'save-position');
    expect(moved).toEqual(before.current === ordinal ? [] : [{ kind: 'save-position', ordinal }]);
    if (moved.length === 0) return;
    expect(effects).toContainEqual({ kind: 'analyse-ahead' });
    const isStored = !effects.some(({ kind }) => kind === 'wait-for-pause');
    if (isStored) expect(effects).toContainEqual({ kind: 'check-translation', ordinal, target: editor.text });
  });
});

test('a typed text that is not stored yet waits for a pause', () => {
  holds((before, _, { current, editor, units, effects }) => {
    const isTyped = current === before.current && editor.text !== before.editor.text;
    const isStored = editor.text === units[current]?.target;
    if (isTyped && !isStored) expect(effects).toContainEqual({ kind: 'wait-for-pause' });
  });
});

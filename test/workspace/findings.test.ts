// Findings: going to them, putting them right, letting them stand.

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { Action } from '../../src/workspace/action.js';
import { allFindings } from '../../src/workspace/findings/findings.js';
import { reduce } from '../../src/workspace/reduce.js';
import { ordinalsIn } from '../../src/workspace/select.js';
import { type State, startState } from '../../src/workspace/state.js';
import { findingsIn } from '../tui/fake-desk.js';
import { sampleDocument } from './sample.js';

const targets = ['第21回  です', '', 'よい', 'あ  い  う', '第21回'];
const begin = (): State => {
  const document = sampleDocument(targets.map((_, index) => `제22회 ${index}`));
  const units = document.units.map((unit, index) => ({
    ...unit,
    target: targets[index] ?? '',
    state: targets[index] === '' ? ('untouched' as const) : ('done' as const),
  }));
  const state = startState({ ...document, units, position: 0 });
  return reduce(state, {
    kind: 'inspected',
    units,
    found: { within: units.flatMap(({ target }, ordinal) => findingsIn(ordinal, target)), across: [] },
  });
};
const doing = (...actions: readonly Action[]): State => actions.reduce(reduce, begin());

const next: Action = { kind: 'go', to: 'next-finding' };
const previous: Action = { kind: 'go', to: 'previous-finding' };
const fix: Action = { kind: 'fix' };
const waive: Action = { kind: 'waive' };
const open: Action = { kind: 'open', overlay: 'findings' };
const down: Action = { kind: 'choose', step: 1 };
const accept: Action = { kind: 'accept' };
const undo: Action = { kind: 'undo' };
const type = (text: string): Action => ({ kind: 'type', text });

const shown = (state: State): readonly string[] =>
  allFindings(state).map(
    ({ segment, check, target, waived }) =>
      `${segment} ${check} ${target.start}–${target.end}${waived ? ` (${waived.reason})` : ''}`,
  );

describe('going to findings', () => {
  it.each<[string, readonly Action[], number, number]>([
    ['the next one of the segment', [next], 0, 1],
    ['then the next segment that has one', [next, next], 3, 0],
    ['one by one', [next, next, next], 3, 1],
    ['and the next segment', [next, next, next, next], 4, 0],
    ['round the end', [next, next, next, next, next], 0, 0],
    ['backwards round the beginning', [previous], 4, 0],
    ['backwards to the last one of a segment', [previous, previous], 3, 1],
    ['from the list', [open, down, down, accept], 3, 0],
    ['back from where it was jumped to', [next, next, { kind: 'go', to: 'back' }], 0, 0],
  ])('%s', (_, actions, current, findingAt) => {
    expect(doing(...actions)).toMatchObject({ current, findingAt });
  });
  it('the one in sight is put right, and ignored, first', () => {
    const state = doing(next, next, next, fix);
    expect(state.editor.text).toBe('あ  い う');
    expect(doing(next, waive).overlay).toMatchObject({ kind: 'waive', chosen: 1 });
  });
  it('says where there is none, and asks for another look', () => {
    const clean = startState(sampleDocument(['하나']));
    expect(reduce(clean, next)).toMatchObject({
      notice: { kind: 'no-findings' },
      effects: [{ kind: 'inspect' }],
    });
  });
  it('lists only the segments that have some', () => {
    const filter: Action = { kind: 'filter' };
    const state = doing(filter, filter, filter);
    expect([state.filter, ordinalsIn(state, 'findings')]).toEqual(['findings', [0, 3, 4]]);
    expect(reduce(state, { kind: 'go', to: 'next' }).current).toBe(3);
  });
});

describe('putting right', () => {
  it('what has one right answer', () => {
    const state = doing(fix);
    expect([state.editor.text, shown(state)[0]]).toEqual(['第21回 です', '0 number 1–3']);
  });
  it('several in one text, one after the other', () => {
    const state = doing(next, next, fix, fix);
    expect(state.editor.text).toBe('あ い う');
    expect(shown(state).filter((line) => line.startsWith('3'))).toEqual([]);
  });
  it('is undone as any change', () => {
    expect(doing(fix, undo).editor.text).toBe(targets[0]);
  });
  it('leaves what has no single answer to the translator', () => {
    expect(doing(previous, fix)).toMatchObject({ notice: { kind: 'no-fix' }, editor: { text: '第21回' } });
  });
  it('does nothing to words that have changed since', () => {
    expect(doing({ kind: 'edit', edit: 'select-all' }, type('別の訳'), fix)).toMatchObject({
      notice: { kind: 'no-fix' },
      editor: { text: '別の訳' },
    });
  });
  it('leaves a confirmed translation confirmed, and undone it is as before', () => {
    const state = doing(fix);
    expect(state.units[0]).toMatchObject({ target: '第21回 です', state: 'done' });
    expect(state.effects).toContainEqual(expect.objectContaining({ kind: 'save-segment', ordinal: 0 }));
    const back = reduce(state, undo);
    expect([back.units[0]?.target, back.units[0]?.state]).toEqual([targets[0], 'done']);
  });
  it('but not where the text has been changed since it was confirmed', () => {
    const state = doing(type('x'), fix, { kind: 'go', to: 'next' });
    expect(state.units[0]?.state).toBe('draft');
  });
  it('in another segment, from the list', () => {
    const state = doing(open, down, down, fix);
    expect(state.units[3]).toMatchObject({ target: 'あ い  う', state: 'done' });
    expect(state.overlay.kind).toBe('findings');
    expect(reduce(reduce(state, { kind: 'close' }), undo).units[3]?.target).toBe(targets[3]);
  });
});

describe('letting stand', () => {
  const [first] = findingsIn(0, targets[0] ?? '');
  it('asks for the reason of the worst finding of the segment', () => {
    const state = doing(waive, type('原文の誤り'), accept);
    expect(state.effects.at(-1)).toMatchObject({ kind: 'waive', finding: first, reason: '原文の誤り' });
  });
  it('or of another', () => {
    const state = doing(waive, down, type('引用'), accept);
    expect(state.effects.at(-1)).toMatchObject({ kind: 'waive', finding: { check: 'double-space' } });
  });
  it('insists on a reason', () => {
    expect(doing(waive, accept)).toMatchObject({ notice: { kind: 'no-reason' }, overlay: { kind: 'waive' } });
  });
  it('of the one that is chosen in the list', () => {
    expect(doing(open, down, waive, type('引用'), accept).effects.at(-1)).toMatchObject({
      kind: 'waive',
      finding: { segment: 0, check: 'double-space' },
    });
  });
  const waived = (finding: Finding | undefined, reason: string | undefined): Action[] =>
    finding === undefined ? [] : [{ kind: 'waived', finding, reason }];
  it('it counts no more, and comes last with its reason', () => {
    const state = doing(waive, ...waived(first, '引用'));
    expect(state.overlay.kind).toBe('none');
    expect(shown(state).at(-1)).toBe('0 number 1–3 (引用)');
  });
  it('a segment whose findings all may stand is passed over', () => {
    const [wrong] = findingsIn(4, targets[4] ?? '');
    expect(doing(...waived(wrong, '引用'), previous).current).toBe(3);
  });
  it('is taken back by the same key', () => {
    const [wrong] = findingsIn(4, targets[4] ?? '');
    expect(doing(...waived(wrong, '引用'), { kind: 'go', to: 'last' }, waive).effects.at(-1)).toMatchObject({
      kind: 'unwaive',
      finding: { segment: 4 },
    });
    expect(doing(...waived(wrong, '引用'), ...waived(wrong, undefined), previous).current).toBe(4);
  });
});

describe('what is newer stays', () => {
  it('a text that was looked at by itself while the document was', () => {
    const state = doing({ kind: 'edit', edit: 'select-all' }, type('第22回'), {
      kind: 'found',
      ordinal: 0,
      target: '第22回',
      found: [],
    });
    const late = reduce(state, {
      kind: 'inspected',
      units: begin().units,
      found: { within: findingsIn(0, targets[0] ?? ''), across: [] },
    });
    expect(shown(late)).toEqual([]);
  });
});

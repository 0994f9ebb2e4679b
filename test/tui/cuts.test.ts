// Segments split and joined by keys, comments and marks: what is on screen, and what reaches the desk.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pick = '\x02';
const right = '\x1b[C';
const cutHere = '\x1bu';
const join = '\x1bj';
const undo = '\x1f';
const redo = '\x19';
const next = '\x0e';
const mark = '\x1b;';
const nextMark = "\x1b'";
const comment = '\x1b/';

const pressing = async (...chunks: readonly string[]) => {
  const desk = fakeDesk({ ...sampleDocument(['하나', '둘 셋', '넷', '다섯']), position: 1 });
  const { store, press } = await driven(desk, { columns: 100, rows: 30 });
  store.start();
  await vi.advanceTimersByTimeAsync(200);
  for (const chunk of chunks) {
    press(chunk);
    // Longer than the pause after which typing is stored and checked.
    await vi.advanceTimersByTimeAsync(400);
  }
  const { state } = store.view();
  store.close();
  return {
    desk,
    state,
    units: state.units.map(({ segment, target }) => `${segment.ordinal} ${segment.text}=${target}`),
    screen: frameOf(store.view()).rows.map(plainText).join('\n'),
  };
};
const split = [pick, right.repeat(2), cutHere];
const whole = ['0 하나=', '1 둘 셋=', '2 넷=', '3 다섯='];
const parts = ['0 하나=', '1 둘=', '2 셋=', '3 넷=', '4 다섯='];

describe('after segments were cut, the document is checked again', () => {
  const findings = async (...keys: readonly string[]) => {
    const { state } = await pressing(...keys, ...Array.from({ length: 8 }, () => ''));
    return [...state.findings].map(([ordinal, { own }]) => `${ordinal}:${own.length}`).sort();
  };
  const both = ['21です。', '\r', '21です。', '\r', '\x1b[A', '\x1b[A'];

  it('as it was before', async () => {
    expect(await findings(...both)).toEqual(['1:1', '2:1']);
  });
  it('joined', async () => {
    expect(await findings(...both, join)).toEqual(['1:2']);
  });
  it('joined, and the join undone', async () => {
    expect(await findings(...both, join, undo)).toEqual(['1:1', '2:1']);
  });
});

describe('a segment is split', () => {
  it('where the cursor stands in its source', async () => {
    const { units, state, desk } = await pressing(...split);
    expect(units).toEqual(parts);
    expect(state).toMatchObject({ current: 1, overlay: { kind: 'none' } });
    expect(desk.cut.map(({ segment }) => segment.text)).toEqual(['하나', '둘', '셋', '넷', '다섯']);
  });
  it.each<[string, readonly string[], readonly string[]]>([
    ['all of a translation goes with the first part', ['二三'], ['1 둘=二三', '2 셋=']],
    ['it is cut where its own cursor stands', ['二三', '\x1b[D'], ['1 둘=二', '2 셋=三']],
  ])('%s', async (_, before, expected) => {
    expect((await pressing(...before, ...split)).units.slice(1, 3)).toEqual(expected);
  });
  it('not at its beginning', async () => {
    const { units, screen } = await pressing(pick, cutHere);
    expect(units).toEqual(whole);
    expect(screen).toContain('The segment cannot be split here');
  });
  it('the key says in the translation what it needs', async () => {
    const { screen, state } = await pressing(cutHere);
    expect(state.overlay.kind).toBe('pick');
    expect(screen).toContain('then press Alt+U');
  });
  it('not where the desk cannot store it', async () => {
    const desk = fakeDesk({ ...sampleDocument(['둘 셋']), position: 0 });
    const { store, press } = await driven(desk);
    desk.broken = true;
    for (const chunk of split) press(chunk);
    expect(store.view().state.units).toHaveLength(1);
    expect(frameOf(store.view()).rows.map(plainText).slice(-3).join('')).toContain('Another program');
    store.close();
  });
});

describe('segments are joined', () => {
  it('with the next one, translations and all', async () => {
    const { units } = await pressing('二三', next, '四', '\x10', join);
    expect(units).toEqual(['0 하나=', '1 둘 셋 넷=二三四', '2 다섯=']);
  });
  it('the last has none behind it', async () => {
    const { units, screen } = await pressing('\x1b[1;5F', join);
    expect(units).toEqual(whole);
    expect(screen).toContain('they cannot be joined');
  });
});

describe('undoing', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a split', [...split, undo], whole],
    ['and doing it again', [...split, undo, redo], parts],
    ['a join', [join, undo], whole],
    ['what was typed after it first', [...split, 'x', undo], parts],
    ['what was typed before it in its own place', ['\x1b[1;5F', 'x', '\x12', ...split, undo, undo], whole],
    ['a split and a join', [...split, join, undo, undo], whole],
  ])('%s', async (_, chunks, expected) => {
    const { units, desk, state } = await pressing(...chunks);
    expect(units).toEqual(expected);
    expect(desk.cut.map(({ segment }) => segment.text)).toEqual(
      state.units.map(({ segment }) => segment.text),
    );
  });
});

describe('what is known by the place of a segment', () => {
  it('moves with it', async () => {
    const { state } = await pressing(...split);
    expect([...state.matches.keys()].sort()).toEqual([0, 1, 2, 3, 4]);
  });
  it('findings of a segment behind the cut are told of it', async () => {
    const { state } = await pressing('\x1b[1;5F', '21', '\r', '\x12', ...split);
    expect(state.findings.get(4)?.own.map(({ segment }) => segment)).toEqual([4]);
  });
});

describe('comments and marks', () => {
  it('a comment is stored, and shown beside the source', async () => {
    const { desk, screen } = await pressing(comment, '확인 필요', '\r');
    expect(desk.noted).toEqual([[1, '확인 필요', false]]);
    expect(screen).toContain('# 확인 필요');
  });
  it('keeps what is being typed', async () => {
    const { state } = await pressing('二', comment, '확인', '\r', '三');
    expect([state.editor.text, state.units[1]?.comment]).toEqual(['二三', '확인']);
  });
  it('is taken away by emptying it', async () => {
    const { desk } = await pressing(comment, '가', '\r', comment, '\x7f', '\r');
    expect(desk.noted.at(-1)).toEqual([1, '', false]);
  });
  it('marks lead from one to the next, and round', async () => {
    const { state, desk } = await pressing(mark, next, next, mark, '\x1b[1;5H', nextMark, nextMark, nextMark);
    expect(desk.noted).toEqual([
      [1, '', true],
      [3, '', true],
    ]);
    expect(state.current).toBe(1);
  });
  it('a mark is taken away by the same key', async () => {
    expect((await pressing(mark, mark)).desk.noted.at(-1)).toEqual([1, '', false]);
  });
});

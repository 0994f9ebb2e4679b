// What keeps a segment from being saved: another program that holds the database, and another window that saved before.

import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/effects/open-store.js';
import { Problem } from '../../src/model/problem.js';
import type { Action } from '../../src/workspace/action.js';
import type { Elsewhere, SaveConflict } from '../../src/workspace/backend.js';
import { manualTimers } from '../helpers/manual-timers.js';
import { fakeDesk } from '../tui/fake-desk.js';

const conflictOf = (target: string): SaveConflict => ({
  theirs: { target, state: 'done' },
  at: '2026-01-01T00:00:00Z',
  isNew: true,
});
const type = (text: string): Action => ({ kind: 'type', text });
const confirm: Action = { kind: 'confirm', stay: true };

/** A session on a desk on which another program may hold the database. */
const session = () => {
  const desk = fakeDesk();
  const held = { now: false, tries: 0 };
  const timers = manualTimers();
  const store = openStore(
    {
      ...desk,
      save: (...given) => {
        held.tries += 1;
        if (held.now) throw new Problem('database-locked', { file: 'k.db' });
        return desk.save(...given);
      },
    },
    timers.start,
  );
  return { desk, held, timers, store, all: (...actions: Action[]) => actions.forEach(store.dispatch) };
};

describe('a database that another program holds', () => {
  it('is said to be so at once, and saved as soon as it is free, without a key', async () => {
    const { desk, held, timers, store, all } = session();
    held.now = true;
    all(type('総務省'), confirm);
    expect(store.state().notice).toMatchObject({ kind: 'problem', code: 'database-locked' });
    expect([...store.state().unsaved]).toEqual([1]);
    await timers.advance(1600);
    expect([...store.state().unsaved]).toEqual([1]);
    held.now = false;
    await timers.advance(500);
    expect([...store.state().unsaved]).toEqual([]);
    expect(store.state().notice).toBeUndefined();
    expect(desk.saved.at(-1)).toEqual([1, '総務省', 'done']);
  });

  it('is asked once at a time, however many segments wait', async () => {
    const { held, timers, store, all } = session();
    held.now = true;
    all(type('一'), { kind: 'confirm', stay: false }, type('二'), { kind: 'confirm', stay: false });
    expect(store.state().unsaved.size).toBe(2);
    const before = held.tries;
    await timers.advance(500);
    expect(held.tries).toBe(before + 1);
    held.now = false;
    await timers.advance(500);
    expect(store.state().unsaved.size).toBe(0);
  });
});

describe('a segment that another window saved before', () => {
  const conflict = {
    theirs: { target: '甲', state: 'done' },
    at: '2026-01-01T00:00:00Z',
    isNew: true,
  } as const;

  const contest = { ordinal: 1, mine: { target: '乙', state: 'done' }, theirs: conflict.theirs };
  /** Confirmed, and kept from being stored. */
  const contested = (): ReturnType<typeof session> => {
    const all = session();
    all.desk.conflict = conflict;
    all.all(type('乙'), confirm);
    all.desk.conflict = undefined;
    return all;
  };

  it('is shown with both texts; this window’s stays in the field as a draft', () => {
    const { store } = contested();
    const { overlay, units, unsaved, editor } = store.state();
    expect(overlay).toMatchObject({ kind: 'conflict', ...contest, chosen: 0 });
    expect([units[1]?.target, units[1]?.state, editor.text, unsaved.size]).toEqual(['乙', 'draft', '乙', 0]);
  });

  it('edit on: nothing is stored until it is confirmed again', () => {
    const { desk, store, all } = contested();
    const before = desk.saved.length;
    all({ kind: 'accept' });
    expect([store.state().overlay.kind, store.state().current, desk.saved.length]).toEqual([
      'none',
      1,
      before,
    ]);
    all(confirm);
    expect(store.state().units[1]).toMatchObject({ target: '乙', state: 'done' });
    expect(desk.saved.at(-1)).toEqual([1, '乙', 'done']);
    expect(store.state().contested.size).toBe(0);
  });

  it('mine: is stored as it was confirmed', () => {
    const { desk, store, all } = contested();
    all({ kind: 'choose', step: 2 }, { kind: 'accept' });
    expect(desk.settled).toEqual([[1, 'mine']]);
    expect(desk.saved.at(-1)).toEqual([1, '乙', 'done']);
    expect(store.state().units[1]).toMatchObject({ target: '乙', state: 'done' });
    expect([store.state().overlay.kind, store.state().contested.size]).toEqual(['none', 0]);
  });

  it('mine: a third text that came meanwhile is shown as well', () => {
    const { desk, store, all } = contested();
    desk.conflict = { ...conflict, theirs: { target: '丙', state: 'done' } };
    all({ kind: 'choose', step: 2 }, { kind: 'accept' });
    expect(store.state().overlay).toMatchObject({ kind: 'conflict', theirs: { target: '丙' } });
  });

  it('theirs: comes into the field, and undo brings mine back', () => {
    const { desk, store, all } = contested();
    const unit = store.state().units[1];
    if (unit === undefined) throw new Error('a unit');
    desk.theirs = { ...unit, ...conflict.theirs };
    const before = desk.saved.length;
    all({ kind: 'choose', step: 1 }, { kind: 'accept' });
    expect(store.state().units[1]).toMatchObject({ target: '甲', state: 'done' });
    expect([store.state().editor.text, desk.saved.length]).toEqual(['甲', before]);
    all({ kind: 'undo' });
    expect(store.state().editor.text).toBe('乙');
  });

  it('one after another is shown, where several were kept out', () => {
    const { desk, store, all } = session();
    all(type('総務省'), confirm, { kind: 'go', to: 'next' }, type('総務省'), confirm);
    desk.conflict = conflict;
    all({ kind: 'open', overlay: 'replace' }, type('省'), { kind: 'field', step: 1 }, type('部'), {
      kind: 'accept',
    });
    expect(store.state().overlay).toMatchObject({ kind: 'conflict', ordinal: 1, rest: [{ ordinal: 2 }] });
    all({ kind: 'accept' });
    expect(store.state().overlay).toMatchObject({ kind: 'conflict', ordinal: 2, rest: [] });
    all({ kind: 'accept' });
    expect(store.state().overlay.kind).toBe('none');
  });

  it('is told in a line while one types, and once', async () => {
    const { desk, timers, store, all } = session();
    desk.conflict = conflict;
    all(type('乙'));
    await timers.advance(400);
    expect(store.state().notice).toMatchObject({ code: 'segment-conflict', values: { number: 2 } });
    desk.conflict = { ...conflict, isNew: false };
    all(type('丙'));
    await timers.advance(400);
    expect(store.state().notice).toBeUndefined();
    expect([store.state().overlay.kind, store.state().editor.text]).toEqual(['none', '乙丙']);
  });

  it('keeps who is leaving, once', () => {
    const { desk, store, all } = session();
    all(type('乙'));
    desk.conflict = conflict;
    all({ kind: 'leave' });
    expect(store.state().ended).toBe('no');
    desk.conflict = { ...conflict, isNew: false };
    all({ kind: 'leave' });
    expect(store.state().ended).toBe('saved');
  });
});

describe('what other windows did', () => {
  const changed = (
    store: ReturnType<typeof session>['store'],
    ordinal: number,
    target: string,
  ): Elsewhere => {
    const unit = store.state().units[ordinal];
    if (unit === undefined) throw new Error('a unit');
    return { kind: 'units', units: new Map([[ordinal, { ...unit, target, state: 'done' }]]) };
  };

  it('appears within seconds, with a word, and is stored by nobody', async () => {
    const { desk, timers, store } = session();
    store.start();
    desk.others = changed(store, 2, '甲');
    await timers.advance(2000);
    expect(store.state().units[2]).toMatchObject({ target: '甲', state: 'done' });
    expect(store.state().notice).toMatchObject({ kind: 'elsewhere', values: { count: 1 } });
    expect(desk.saved).toEqual([]);
  });

  it('appears in the field where nothing is typed, and is no step to undo', async () => {
    const { desk, timers, store, all } = session();
    store.start();
    all(type('乙'), confirm);
    desk.others = changed(store, 1, '甲');
    await timers.advance(2000);
    desk.others = undefined;
    expect(store.state().editor.text).toBe('甲');
    all({ kind: 'undo' });
    expect(store.state().units[1]?.target).toBe('甲');
  });

  it('leaves alone what is typed: the desk is told what to hold', async () => {
    const { desk, timers, store, all } = session();
    store.start();
    await timers.advance(1950);
    all(type('乙'));
    await timers.advance(100);
    expect(desk.held).toEqual([[1]]);
    desk.conflict = conflictOf('甲');
    await timers.advance(2000);
    expect(desk.held.at(-1)).toEqual([1]);
    expect(store.state().editor.text).toBe('乙');
  });

  it('cut anew, is read anew at the same place', async () => {
    const { desk, timers, store } = session();
    store.start();
    const { units } = store.state();
    const document = { ...desk.document, units: units.slice(1) };
    desk.others = { kind: 'document', document, kept: new Map() };
    await timers.advance(2000);
    expect([store.state().units.length, store.state().current]).toEqual([units.length - 1, 0]);
    expect(store.state().units[0]?.segment.text).toBe(units[1]?.segment.text);
    expect(store.state().notice?.kind).toBe('reloaded');
  });
});

it('what was done before this session is undone from the history, and can be done again', () => {
  const { desk, store, all } = session();
  all({ kind: 'undo' });
  expect(store.state().notice?.kind).toBe('nothing-to-undo');
  desk.former = { target: '旧', state: 'done' };
  all({ kind: 'undo' });
  expect(store.state()).toMatchObject({ editor: { text: '旧' }, notice: { kind: 'undone-stored' } });
  expect(desk.saved).toEqual([]);
  all({ kind: 'redo' });
  expect(desk.saved).toEqual([[1, '', 'untouched']]);
});

it('Ctrl+S saves what could not be saved, and confirms no other segment', () => {
  const { desk, store, all } = session();
  desk.broken = true;
  all(type('一'), { kind: 'confirm', stay: false }, type('二'), confirm);
  expect([...store.state().unsaved]).toEqual([1, 2]);
  all({ kind: 'go', to: 'next' }, type('三'));
  desk.broken = false;
  all(confirm);
  expect(store.state().unsaved.size).toBe(0);
  expect(
    store
      .state()
      .units.slice(1, 4)
      .map(({ state }) => state),
  ).toEqual(['done', 'draft', 'draft']);
  expect(store.state().notice?.kind).toBe('saved-first');
  all(confirm);
  expect(store.state().units[3]?.state).toBe('done');
});

it('a backup is made before all translations are replaced', () => {
  const { desk, all } = session();
  all(type('総務省'), confirm);
  const before = desk.saved.length;
  all({ kind: 'open', overlay: 'replace' }, type('省'), { kind: 'field', step: 1 }, type('部'), {
    kind: 'accept',
  });
  expect(desk.backedUp).toEqual([before]);
  expect(desk.saved.at(-1)?.[1]).toBe('総務部');
});

// What keeps a segment from being saved: another program that holds the database, and another window that saved before.

import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/effects/open-store.js';
import { Problem } from '../../src/model/problem.js';
import type { Action } from '../../src/workspace/action.js';
import { manualTimers } from '../helpers/manual-timers.js';
import { fakeDesk } from '../tui/fake-desk.js';

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

  it('is told; this window’s text stays as a draft that is saved when it is confirmed again', () => {
    const { desk, store, all } = session();
    desk.conflict = conflict;
    all(type('乙'), confirm);
    const { notice, units, unsaved, editor } = store.state();
    expect(notice).toEqual({ kind: 'problem', code: 'segment-conflict', values: { number: 2 } });
    expect([units[1]?.target, units[1]?.state, editor.text, unsaved.size]).toEqual(['乙', 'draft', '乙', 0]);
    desk.conflict = undefined;
    all(confirm);
    expect(store.state().units[1]).toMatchObject({ target: '乙', state: 'done' });
    expect(desk.saved.at(-1)).toEqual([1, '乙', 'done']);
  });

  it('is told once while one goes on typing', async () => {
    const { desk, timers, store, all } = session();
    desk.conflict = conflict;
    all(type('乙'), confirm);
    desk.conflict = { ...conflict, isNew: false };
    all(type('丙'));
    await timers.advance(400);
    expect(store.state().notice).toBeUndefined();
    expect(store.state().editor.text).toBe('乙丙');
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

// What reaches the desk.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a document of which only the preview is read', () => {
  const whole = sampleDocument();
  const blank = { ordinal: 0, start: 0, end: 0, kind: 'paragraph', line: 0, lang: 'none', text: '' } as const;
  const preview = whole.units.map((unit, ordinal) =>
    ordinal === whole.position ? unit : { segment: blank, target: '', state: unit.state },
  );

  it('is drawn from the preview, and read before the first key; nothing is stored by that', async () => {
    const desk = fakeDesk(whole);
    const { store } = await driven({ ...desk, preview });
    expect(store.view().state.units).toEqual(preview);
    store.start();
    expect(store.view().state.units).toEqual(whole.units);
    await vi.advanceTimersByTimeAsync(1000);
    store.close();
    expect(desk.saved).toEqual([]);
    expect(desk.noted).toEqual([]);
    expect(desk.positions).toEqual([]);
  });

  it('leaves open what lies over it', async () => {
    const { store } = await driven({ ...fakeDesk(whole), preview });
    store.dispatch({ kind: 'open', overlay: 'home' });
    store.start();
    store.close();
    expect(store.view().state.overlay).toMatchObject({ kind: 'home', documents: expect.anything() });
  });
});

describe('saving', () => {
  it.each<[string, readonly string[], readonly unknown[]]>([
    ['Enter in the chunk of a syllable confirms it', ['한\r'], [[1, '한', 'done']]],
    ['leaving by Ctrl+N', ['総務', '\x0e'], [[1, '総務', 'draft']]],
    ['leaving by PageUp', ['総務', '\x1b[5~'], [[1, '総務', 'draft']]],
    ['leaving without a change stores nothing', ['\x0e', '\x10'], []],
    ['three Backspaces in a chunk', ['総務省', '\x7f\x7f\x7f', '\x0e'], []],
    ['term 2 by Alt', ['\x1b2', '\r'], [[1, '総務省', 'done']]],
    ['term 2 by the prompt and a digit', ['\x1c', '2', '\r'], [[1, '総務省', 'done']]],
    ['a line break by Alt+Enter', ['一\x1b\r二\r'], [[1, '一\n二', 'done']]],
    ['a paste of lines is one text', ['\x1b[200~一\r二\x1b[201~', '\r'], [[1, '一\n二', 'done']]],
    ['from the look-up', ['\x0c', '총무', '\r', '\r'], [[1, '総務省', 'done']]],
    ['quitting', ['総務', '\x11'], [[1, '総務', 'draft']]],
  ])('%s', async (_, chunks, saved) => {
    const desk = fakeDesk();
    const { store, press } = await driven(desk);
    store.start();
    await vi.advanceTimersByTimeAsync(1);
    for (const chunk of chunks) press(chunk);
    store.close();
    expect(desk.saved).toEqual(saved);
  });

  it('a draft is stored 300 ms after the last key', async () => {
    const desk = fakeDesk();
    const { press } = await driven(desk);
    press('総');
    await vi.advanceTimersByTimeAsync(200);
    press('務');
    await vi.advanceTimersByTimeAsync(299);
    expect(desk.saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(desk.saved).toEqual([[1, '総務', 'draft']]);
  });

  it('the place is stored on each move', async () => {
    const desk = fakeDesk();
    const { press } = await driven(desk);
    press('\x0e\x0e\x10');
    expect(desk.positions).toEqual([2, 3, 2]);
  });

  it('what could not be stored is tried again on quitting', async () => {
    const desk = fakeDesk();
    const { store, press } = await driven(desk);
    desk.broken = true;
    press('総務\r');
    expect([...store.view().state.unsaved]).toEqual([1]);
    press('\x11');
    expect(store.view().state.ended).toBe('no');
    desk.broken = false;
    press('\x11');
    expect(store.view().state.ended).toBe('saved');
    expect(desk.saved).toEqual([[1, '総務', 'done']]);
  });
});

describe('analysis', () => {
  it('begins with the current segment, then those around it, one at a time', async () => {
    const desk = fakeDesk();
    const { store } = await driven(desk);
    store.start();
    expect(desk.asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(desk.asked).toEqual([1]);
    await vi.advanceTimersByTimeAsync(200);
    expect(desk.asked).toEqual([1, 2, 3, 0]);
  });

  it('that fails is told, and not tried again', async () => {
    const desk = { ...fakeDesk(), matches: () => Promise.reject(new Error('no dictionary')) };
    const { store } = await driven(desk);
    store.start();
    await vi.advanceTimersByTimeAsync(200);
    expect(store.view().state.matches.get(1)).toBe('failed');
  });
});

it('the interface language is switched by F2, while running', async () => {
  const { store, press } = await driven(fakeDesk());
  press('\x1bOQ');
  await vi.waitFor(() => expect(store.view().t.lang).toBe('ko'));
});

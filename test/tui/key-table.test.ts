// The key table: what can be reached by which keys.

import { describe, expect, it } from 'vitest';
import type { KeyRow, Mode } from '../../src/tui/key.js';
import { holdsIn, overlaySorts } from '../../src/tui/key.js';
import { commands } from '../../src/tui/key-bindings.js';
import { keyTable, rowOf } from '../../src/tui/keys.js';
import { driven, fakeDesk } from './fake-desk.js';

/** A key that every terminal and every keyboard has: no Alt, no function key. */
const isPlain = (key: string): boolean => !/(^|\+)(alt\+|f[0-9]+$)/.test(key);
const rows: readonly KeyRow[] = keyTable;
/** Free keys: marks that no action has with Alt, without those that begin a sequence of the terminal. */
const freeKeys = Array.from('!$*()+^`~|\\"<>{}', (mark) => `alt+${mark}`).filter(
  (key) => !rows.some(({ keys }) => keys.includes(key)),
);
const modes: readonly Mode[] = ['document', ...(Object.keys(overlaySorts) as (keyof typeof overlaySorts)[])];

describe('without Alt and function keys', () => {
  it('the palette opens', () => {
    expect(rowOf('palette').keys.filter(isPlain)).toEqual(['ctrl+o']);
  });

  it.each(rows.map((row) => [row.action, row] as const))('%s is reached', (action, { keys }) => {
    // A number is asked for by `term-number`.
    const reached = action === 'insert-term' ? 'term-number' : action;
    expect(keys.some(isPlain) || commands.some((command) => command === reached)).toBe(true);
  });

  it('each command of the palette is found by its name', async () => {
    const { store, press } = await driven(fakeDesk());
    press('\x0fterm by its number\r');
    expect(store.view().state.pending).toBe('');
    store.close();
  });

  it('a command of the palette is done where the palette was opened', async () => {
    const { store, press } = await driven(fakeDesk());
    press('\x0c시장');
    press('\x0f');
    press('history\r');
    expect(store.view().state.overlay.kind).toBe('history');
    store.close();
  });
});

it.each(modes)('in %s no key has two meanings', (mode) => {
  const keys = rows.filter((row) => holdsIn(row, mode)).flatMap((row) => row.keys);
  // In the source of `pick` the arrows walk from row to row; the suggestions are chosen with the other keys of that row.
  const twice = mode === 'pick' ? ['down', 'up'] : [];
  expect(
    keys.filter((key, index) => keys.indexOf(key) !== index),
    `give one of the actions another key, such as ${freeKeys.join(' ')}`,
  ).toEqual(twice);
});

describe('Esc in the document', () => {
  it('lets the digits behind it be digits', async () => {
    const { store, press } = await driven(fakeDesk());
    press('\x1b');
    press('2026年');
    expect(store.view().state.editor.text).toBe('2026年');
    store.close();
  });

  it('ends the prompt for a number, which is seen', async () => {
    const { store, press } = await driven(fakeDesk());
    press('\x1c');
    expect(store.view().state.pending).toBe('');
    press('\x1b');
    press('2026年');
    expect(store.view().state.editor.text).toBe('2026年');
    store.close();
  });
});

it('Ctrl+Z undoes', async () => {
  const { store, press } = await driven(fakeDesk());
  press('訳');
  press('\x1a');
  expect(store.view().state.editor.text).toBe('');
  store.close();
});

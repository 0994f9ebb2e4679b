// The mouse: where a click sets the cursor, and what the wheel moves.

import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/tui/drawing/view.js';
import { frameOf } from '../../src/tui/frame.js';
import { driven, fakeDesk } from './fake-desk.js';

const report = (button: number, x: number, y: number): string => `\x1b[<${button};${x + 1};${y + 1}M`;
const up = 64;
const down = 65;

const opened = async (mouse = true) => {
  const { store, press } = await driven(fakeDesk());
  store.show({ mouse });
  return { store, press, layout: () => layoutOf(store.view()) };
};

describe('a click into the field', () => {
  it.each([
    ['on the first half of a character', 4, 2],
    ['on its second half', 5, 2],
    ['behind the text', 60, 6],
    ['at its beginning', 0, 0],
  ])('%s', async (_, x, cursor) => {
    const { store, press } = await opened();
    press('行政安全部は');
    const { y = 0 } = frameOf(store.view()).cursor ?? {};
    press(report(0, x, y));
    expect(store.view().state.editor).toEqual({ text: '行政安全部は', cursor });
    store.close();
  });

  it('into another row, and below the last one', async () => {
    const { store, press } = await opened();
    press(`${'漢'.repeat(39)}かな`);
    const { y = 0 } = frameOf(store.view()).cursor ?? {};
    press(report(0, 10, y - 1));
    expect(store.view().state.editor.cursor).toBe(5);
    press(report(0, 60, y + 1));
    expect(store.view().state.editor.cursor).toBe(41);
    store.close();
  });

  it('does nothing elsewhere, nor where the mouse is off', async () => {
    const { store, press } = await opened(false);
    press('行政');
    const { y = 0 } = frameOf(store.view()).cursor ?? {};
    press(report(0, 0, y));
    store.show({ mouse: true });
    press(report(0, 0, 0));
    expect(store.view().state.editor.cursor).toBe(2);
    store.close();
  });
});

describe('the wheel', () => {
  it('over the list goes from segment to segment', async () => {
    const { store, press, layout } = await opened();
    const before = store.view().state.current;
    press(report(down, 1, layout().list.y));
    expect(store.view().state.current).toBe(before + 1);
    press(report(up, 1, layout().list.y));
    expect(store.view().state.current).toBe(before);
    store.close();
  });

  it('over the field stays in the segment', async () => {
    const { store, press, layout } = await opened();
    const before = store.view().state.current;
    press('漢'.repeat(45));
    const { x, y } = layout().target;
    press(report(up, x, y + 1));
    expect(store.view().state.editor.cursor).toBeLessThan(39);
    for (let turn = 0; turn < 5; turn += 1) press(report(down, x, y + 1) + report(up, x, y + 1).repeat(2));
    expect(store.view().state.current).toBe(before);
    store.close();
  });

  it('scrolls help, and chooses in a list', async () => {
    const { store, press } = await opened();
    press('\x1bOP');
    press(report(down, 5, 5));
    expect(store.view().state.overlay).toMatchObject({ kind: 'help', top: 3 });
    press('\x1b');
    press('\x0f');
    press(report(down, 5, 5));
    expect(store.view().state.overlay).toMatchObject({ kind: 'palette', chosen: 1 });
    store.close();
  });
});

// How wide ○ is: as the terminal says, unless that was set.

import { describe, expect, it } from 'vitest';
import { lineMarks } from '../../src/tui/drawing/line-marks.js';
import { countedAs } from '../../src/tui/drawing/view.js';
import { driven, fakeDesk } from './fake-desk.js';

const wide = '\x1b[2;3R';
const narrow = '\x1b[2;2R';

describe('the width of ○', () => {
  it.each<[string, 'auto' | 'narrow' | 'wide', readonly string[], number]>([
    ['one column where nothing was said', 'auto', [], 1],
    ['two where the terminal drew two', 'auto', [wide], 2],
    ['as it says last: another one may be attached', 'auto', [wide, narrow], 1],
    ['one where that was set', 'narrow', [wide], 1],
    ['two where that was set', 'wide', [narrow], 2],
  ])('%s', async (_, setting, answers, expected) => {
    const { store, press } = await driven(fakeDesk());
    store.show(countedAs(setting));
    for (const answer of answers) press(answer);
    expect(store.view().measure.width('○')).toBe(expected);
    expect(store.view().state.editor.text).toBe('');
    store.close();
  });

  it('lines are drawn with ASCII marks where they would take two', async () => {
    const { store, press } = await driven(fakeDesk());
    press(wide);
    expect(lineMarks(store.view().measure)).toEqual({ across: '-', down: '|' });
    store.close();
  });
});

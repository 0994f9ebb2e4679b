// How wide ○ is: as the terminal says, unless that was set.

import { afterEach, describe, expect, it } from 'vitest';
import { ambiguousWidth, countAmbiguous, width } from '../../src/text/width.js';
import { countAs } from '../../src/tui/terminal/ambiguous.js';
import { driven, fakeDesk } from './fake-desk.js';

afterEach(() => countAmbiguous('narrow'));

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
    countAs(setting);
    const { store, press } = await driven(fakeDesk());
    store.show({ ambiguous: setting });
    for (const answer of answers) press(answer);
    expect(width('○')).toBe(expected);
    expect(store.view().state.editor.text).toBe('');
    store.close();
  });

  it('lines are drawn with ASCII marks where they would take two', async () => {
    const { store, press } = await driven(fakeDesk());
    press(wide);
    expect(ambiguousWidth()).toBe('wide');
    store.close();
  });
});

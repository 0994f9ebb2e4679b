// The clipboard of the system: what is written for it, and when.

import { describe, expect, it } from 'vitest';
import type { OutsideTask } from '../../src/tui/store.js';
import { clipboardSequence } from '../../src/tui/terminal/clipboard.js';
import { driven, fakeDesk } from './fake-desk.js';

const decoded = (sequence: string): string => {
  expect(sequence.startsWith('\x1b]52;c;') && sequence.endsWith('\x07')).toBe(true);
  return Buffer.from(sequence.slice(7, -1), 'base64').toString('utf8');
};

describe('the sequence', () => {
  it.each(['행정안전부', '総務省\n自治行政局', '\x1b]0;x\x07', '𠮷'])('carries %j whole', (text) => {
    expect(decoded(clipboardSequence(text, 'xterm-256color'))).toBe(text);
  });

  it.each([
    ['dumb', 'a'],
    ['linux', 'a'],
    ['', 'a'],
    ['xterm', ''],
    ['xterm', '가'.repeat(25_000)],
  ])('is not written for %s', (term, text) => {
    expect(clipboardSequence(text, term)).toBe('');
  });

  it('is written up to its bound, no further than 100,000 bytes', () => {
    expect(clipboardSequence('가'.repeat(24_998), 'xterm').length).toBeLessThanOrEqual(100_000);
    expect(decoded(clipboardSequence('가'.repeat(24_998), 'xterm'))).toHaveLength(24_998);
  });
});

const copyAll = '\x1ba\x1bc';

describe('the program gives away', () => {
  it.each([
    ['what is copied', ['訳文', copyAll], ['copy']],
    ['what is copied twice, twice', ['訳文', copyAll, copyAll], ['copy', 'copy']],
    ['what is cut', ['訳文', '\x1ba\x18'], ['copy']],
    ['what Ctrl+C finds selected', ['訳文', '\x1ba\x03'], ['copy']],
    ['nothing where nothing is selected', ['訳文', '\x1bc', '\x03'], []],
    ['nothing by the keys that follow', ['訳文', copyAll, 'a', '\x0e'], ['copy']],
  ])('%s', async (_, chunks, given) => {
    const { store, press } = await driven(fakeDesk());
    const tasks: OutsideTask[] = [];
    store.onOutside((task) => tasks.push(task));
    for (const chunk of chunks) press(chunk);
    expect(tasks).toEqual(given);
    store.close();
  });
});

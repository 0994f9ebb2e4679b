// Keys that the translator chooses, and the problems that a file of them may have.

import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/model/problem.js';
import { holdsIn, type KeyRow, type Mode, overlaySorts } from '../../src/tui/key.js';
import { actionOf, firstKey, hintsIn, keysOf } from '../../src/tui/key-bindings.js';
import { presetKeys, readKeys } from '../../src/tui/key-map.js';
import { parseKey, unusable } from '../../src/tui/key-names.js';
import { type PresetName, presets } from '../../src/tui/key-presets.js';
import { keyTable } from '../../src/tui/keys.js';

const rows: readonly KeyRow[] = keyTable;
const modes: readonly Mode[] = ['document', ...(Object.keys(overlaySorts) as (keyof typeof overlaySorts)[])];
const read = (given: unknown) => readKeys(JSON.stringify(given), 'keys.json');
const problemOf = (text: string): string => {
  try {
    readKeys(text, 'keys.json');
    return 'none';
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
};

describe('names of keys', () => {
  it.each([
    ['Shift+Control+Z', 'ctrl+shift+z'],
    ['option+Return', 'alt+enter'],
    ['ctrl++', 'ctrl++'],
    ['Ctrl+/', 'ctrl+_'],
    ['F4', 'f4'],
    ['hyper+x', undefined],
    ['ctrl+가', undefined],
    ['ctrl+', undefined],
    ['', undefined],
  ])('%s', (written, key) => {
    expect(parseKey(written)).toBe(key);
  });

  it('the keys of the table and the presets are named so, and can be used', () => {
    const all = [
      ...rows.map(({ keys }) => keys),
      ...Object.values(presets).flatMap((one) => Object.values(one)),
    ];
    for (const key of all.flat()) {
      expect(parseKey(key)).toBe(key);
      expect(unusable(key)).toBeUndefined();
    }
  });
});

describe.each(Object.keys(presets) as PresetName[])('the preset %s', (name) => {
  const keys = presetKeys(name);

  it.each(modes)('has no key with two meanings in %s', (mode) => {
    const all = rows
      .filter((row) => holdsIn(row, mode))
      .flatMap(({ action }) => keys.get(action as never) ?? []);
    const twice = mode === 'pick' ? ['down', 'up'] : [];
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual(twice);
  });

  it('each of its keys does what it says', () => {
    for (const [action, own] of Object.entries(presets[name])) {
      const mode = rows.find((row) => row.action === action)?.where.includes('document')
        ? 'document'
        : 'search';
      for (const key of own) expect(actionOf({ keys }, key, mode)).toBe(action);
    }
  });
});

describe('a file of keys', () => {
  it('gives an action another key, which the hints follow', () => {
    const { keys } = read({ preset: 'omegat', confirm: 'ctrl+enter', flag: ['F9', 'alt+w'], export: [] });
    expect(actionOf({ keys }, 'ctrl+enter', 'document')).toBe('confirm');
    expect(actionOf({ keys }, 'enter', 'document')).toBeUndefined();
    expect(firstKey({ keys, enhanced: true }, 'confirm')).toBe('Ctrl+Enter');
    expect(keysOf({ keys }, 'flag')).toBe('F9, Alt+W');
    expect(actionOf({ keys }, 'alt+w', 'document')).toBe('flag');
    expect(keysOf({ keys }, 'waive')).toBe('');
    expect(hintsIn('document').map(({ action }) => action)).toContain('confirm');
  });

  it('the key of the first term stands for nine', () => {
    const { keys } = read({ 'insert-term': 'ctrl+1' });
    expect(actionOf({ keys }, 'ctrl+9', 'document')).toBe('insert-term');
    expect(firstKey({ keys, enhanced: true }, 'insert-term')).toBe('Ctrl+1–9');
  });

  it('hints at a key that arrives: Ctrl+Enter only where the terminal sends it', () => {
    const keys = presetKeys('memoq');
    expect(firstKey({ keys }, 'confirm')).toBe('Enter');
    expect(firstKey({ keys, enhanced: true }, 'confirm')).toBe('Ctrl+Enter');
    expect(keysOf({ keys }, 'insert-term')).toBe('Alt+1–9');
  });

  it.each([
    ['{', 'keys-not-json'],
    ['[]', 'keys-not-json'],
    ['null', 'keys-not-json'],
    ['{"preset": "emacs"}', 'keys-preset'],
    ['{"preset": 3}', 'keys-preset'],
    ['{"preset": "toString"}', 'keys-preset'],
    ['{"konfirm": "ctrl+l"}', 'keys-action'],
    ['{"__proto__": "ctrl+l"}', 'keys-action'],
    ['{"confirm": "ctrl+enterr"}', 'keys-unknown'],
    ['{"confirm": 3}', 'keys-unknown'],
    ['{"confirm": null}', 'keys-unknown'],
    ['{"confirm": "a"}', 'keys-typed'],
    ['{"confirm": "shift+space"}', 'keys-typed'],
    ['{"confirm": "ctrl+m"}', 'keys-taken'],
    ['{"confirm": "alt+["}', 'keys-taken'],
    ['{"confirm": "Alt+Shift+O"}', 'keys-taken'],
    ['{"confirm": "alt+]"}', 'keys-taken'],
    ['{"palette": []}', 'keys-none'],
    ['{"close": []}', 'keys-none'],
    ['{"flag": "ctrl+l", "mark": "ctrl+l"}', 'keys-conflict'],
    ['{"flag": "left"}', 'keys-conflict'],
    ['{"flag": "alt+c"}', 'none'],
    ['\ufeff{"confirm": ["ctrl+enter", "enter"]}', 'none'],
    ['{}', 'none'],
  ])('%s: %s', (text, code) => {
    expect(problemOf(text)).toBe(code);
  });
});

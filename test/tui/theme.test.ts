// The looks: readable on the backgrounds that terminals have, and chosen by what the terminal says of its own.

import { describe, expect, it, test } from 'vitest';
import { unitStates } from '../../src/model/unit.js';
import { ansiRow } from '../../src/tui/drawing/ansi.js';
import {
  answeredBackground,
  type Background,
  declaredBackground,
  luminance,
} from '../../src/tui/drawing/palettes.js';
import { run } from '../../src/tui/drawing/row.js';
import {
  type Meaning,
  stateMarks,
  type ThemeSetting,
  termSigns,
  themeFor,
  themeWith,
} from '../../src/tui/drawing/theme.js';
import { KeyDecoder } from '../../src/tui/input/key-decoder.js';
import { findingMark } from '../../src/tui/panes/finding-rows.js';
import { changeSetting, settings, storedSettings } from '../../src/tui/settings.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

type Colour = readonly [red: number, green: number, blue: number];
const hex = (value: string): Colour => {
  const part = (at: number): number => Number.parseInt(value.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
};

// Background and foreground as the programs come: their own documentation and sources.
const terminals: readonly (readonly [name: string, Background, background: string, text: string])[] = [
  ['xterm', 'light', '#ffffff', '#000000'],
  ['xterm -rv', 'dark', '#000000', '#ffffff'],
  ['GNOME Terminal, dark', 'dark', '#171421', '#d0cfcc'],
  ['GNOME Terminal, light', 'light', '#ffffff', '#171421'],
  ['Ubuntu', 'dark', '#300a24', '#ffffff'],
  ['Konsole, Breeze', 'dark', '#232627', '#fcfcfc'],
  ['Windows Terminal, Campbell', 'dark', '#0c0c0c', '#cccccc'],
  ['Windows Terminal, One Half Light', 'light', '#fafafa', '#383a42'],
  ['macOS Terminal, Basic', 'light', '#ffffff', '#000000'],
  ['macOS Terminal, Pro', 'dark', '#000000', '#f2f2f2'],
  ['VS Code, Dark Modern', 'dark', '#181818', '#cccccc'],
  ['VS Code, Light Modern', 'light', '#ffffff', '#3b3b3b'],
  ['Solarized Light', 'light', '#fdf6e3', '#586e75'],
];

/** The 256-colour table of xterm from 16 on (256colres.h): a cube, then greys. */
const tableColour = (index: number): Colour => {
  if (index >= 232) return hex(`#${(8 + (index - 232) * 10).toString(16).padStart(2, '0').repeat(3)}`);
  const level = (value: number): number => (value === 0 ? 0 : 55 + value * 40) / 255;
  const at = index - 16;
  return [level(Math.floor(at / 36)), level(Math.floor(at / 6) % 6), level(at % 6)];
};

const contrast = (a: Colour, b: Colour): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** The contrast of what is written to the terminal; undefined where a code leaves the colour to the terminal. */
const drawnContrast = (written: string, background: Colour, text: Colour): number | undefined => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals speak in control characters
  const codes = (/^\u001b\[([0-9;]+)m/.exec(written)?.[1] ?? '').split(';').map(Number);
  const at = codes.indexOf(38);
  const plain = at < 0 ? codes : codes.toSpliced(at, 3);
  // Faint is drawn as each terminal likes, and so are the sixteen colours.
  if (plain.includes(2) || plain.some((code) => code >= 30)) return undefined;
  const index = codes[at + 2];
  return contrast(at < 0 || index === undefined ? text : tableColour(index), background);
};

const meanings = Object.keys(themeFor({}).looks) as readonly Meaning[];

describe('every look can be read', () => {
  const cases = terminals.flatMap((terminal) =>
    (['auto', terminal[1], 'contrast'] as const).map((setting) => [...terminal, setting] as const),
  );
  test.each(cases)('%s (%s, %s, %s): %s → %s', (_, background, behind, text, setting) => {
    const theme = themeFor({ setting, background });
    const least = setting === 'contrast' ? 7 : 4.5;
    const faint = meanings.flatMap((meaning) => {
      const written = ansiRow([run('가', meaning)], theme);
      const reached = drawnContrast(written, hex(behind), hex(text));
      // The terminal's own text is the terminal's.
      const asked = written.includes('38;5;') ? least : 4.5;
      return reached !== undefined && reached >= asked ? [] : [[meaning, reached]];
    });
    expect(faint).toEqual([]);
  });

  it('computes contrast as WCAG does', () => {
    expect(contrast(hex('#ffffff'), hex('#000000'))).toBeCloseTo(21);
    expect(contrast(hex('#777777'), hex('#ffffff'))).toBeCloseTo(4.48, 2);
    expect(tableColour(220)).toEqual(hex('#ffd700'));
    expect(tableColour(240)).toEqual(hex('#585858'));
  });

  it('finds a colour that cannot be', () => {
    expect(drawnContrast('\x1b[33m가', hex('#ffffff'), hex('#000000'))).toBeUndefined();
    expect(drawnContrast('\x1b[2m가', hex('#ffffff'), hex('#000000'))).toBeUndefined();
    expect(drawnContrast('\x1b[1;38;5;220m가', hex('#ffffff'), hex('#000000'))).toBeLessThan(1.5);
  });
});

describe('every mark is told by a shape', () => {
  const severity = (['error', 'warning', 'hint'] as const).map(
    (one) => findingMark({ severity: one } as never).text,
  );
  test.each([
    ['states', unitStates.map((state) => stateMarks[state])],
    ['terms', Object.values(termSigns)],
    ['findings', severity],
  ])('%s', (_, marks) => {
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('the background', () => {
  test.each<[string, Background | undefined]>([
    ['11;rgb:ffff/ffff/ffff', 'light'],
    ['11;rgb:0000/0000/0000', 'dark'],
    ['11;rgb:17/14/21', 'dark'],
    ['11;rgb:fd/f6/e3', 'light'],
    ['11;rgb:0/0/f', 'dark'],
    ['11;rgba:ffff/ffff/ffff/8000', 'light'],
    ['10;rgb:ffff/ffff/ffff', undefined],
    ['11;?', undefined],
    ['52;c;rgb', undefined],
  ])('answered as %s', (answer, background) => {
    expect(answeredBackground(answer)).toBe(background);
  });

  test.each<[string | undefined, Background | undefined]>([
    ['15;0', 'dark'],
    ['0;15', 'light'],
    ['0;default;15', 'light'],
    ['12;8', 'dark'],
    ['0;7', 'light'],
    ['0;default', undefined],
    ['0;99', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('declared as %s', (value, background) => {
    expect(declaredBackground(value)).toBe(background);
  });

  it('changes the looks when the terminal answers, and types nothing', async () => {
    const { store, press } = await driven(fakeDesk(sampleDocument()));
    const care = (): number | undefined => store.view().theme.looks.care.color;
    const dark = care();
    press('\x1b]11;rgb:ffff/ffff/ffff\x1b\\');
    expect(care()).not.toBe(dark);
    press('\x1b]11;rgb:0000/0000/0000\x07');
    expect(care()).toBe(dark);
    expect(store.view().state.editor.text).toBe('');
  });

  it('waits longer for the rest of an answer than for that of a key', () => {
    const decoder = new KeyDecoder();
    expect(decoder.push('\x1b]11;rgb:ff')).toEqual([]);
    expect(decoder.waiting()).toBe('answer');
    expect(decoder.push('ff/ffff/ffff\x1b')).toEqual([]);
    expect(decoder.push('\\')).toEqual([{ kind: 'background', background: 'light' }]);
    expect(decoder.push('\x1b]')).toEqual([]);
    expect(decoder.waiting()).toBe('key');
  });
});

describe('the settings', () => {
  test.each<[ThemeSetting, Background, 'same' | 'other']>([
    ['auto', 'light', 'other'],
    ['dark', 'light', 'same'],
    ['light', 'dark', 'other'],
    ['dark', 'dark', 'same'],
  ])('%s on a %s background', (setting, background, than) => {
    const same = themeFor({ setting, background }).looks.care.color === themeFor({}).looks.care.color;
    expect(same).toBe(than === 'same');
  });

  it('each keeps what the others chose, also from one day to the next', async () => {
    const desk = fakeDesk();
    const { store } = await driven(desk);
    const at = (name: string): number => settings.findIndex((one) => one.name === name);
    await changeSetting(store, at('theme'));
    await changeSetting(store, at('numbers'));
    await changeSetting(store, at('colours'));
    await changeSetting(store, at('colours'));
    const chosen = { colours: true, setting: 'dark', superscripts: false };
    expect(store.view().theme.appearance).toMatchObject(chosen);
    expect(store.view().theme.label(12)).toBe('[12]');
    const theme = themeFor({ background: 'light' });
    const { theme: stored } = await storedSettings(desk.settings, new Set(), { theme });
    expect(stored?.appearance).toEqual({ ...chosen, background: 'light' });
    expect(themeWith(theme, { superscripts: true }).label(12)).toBe('¹²');
  });
});

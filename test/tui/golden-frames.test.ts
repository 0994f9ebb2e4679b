// Every screen at three sizes in three languages, as it was last found good. UPDATE_GOLDEN=1 rewrites the goldens: read the
// difference. Each size has its colours as data in one language; the other two differ in their texts only.
//
// A row of a golden is the text, then, behind ` ▏`, what its columns mean where that is not plain: `3-6:term` (UTF-16 code units
// of the row, from 0, the end excluded). `themes.txt` says how each theme draws a meaning, so frames need not stand there once
// a theme: a test draws every frame in every theme and compares it with both.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UiLang } from '../../src/i18n/locale.js';
import { drawn, measures } from '../../src/text/width.js';
import { ansiRow } from '../../src/tui/drawing/ansi.js';
import { plainText, type Row } from '../../src/tui/drawing/row.js';
import { type Appearance, type Meaning, themeFor } from '../../src/tui/drawing/theme.js';
import { overlaySorts } from '../../src/tui/key.js';
import { type Size, screens, shownAfter } from './golden-screens.js';

const folder = 'test/golden/screens';
const sizes: readonly Size[] = [
  [80, 24, 'ko'],
  [120, 40, 'ja'],
  [200, 50, 'en'],
];
const langs: readonly UiLang[] = ['ko', 'ja', 'en'];
/** The sizes in the other two languages. */
const translated = sizes.flatMap(([columns, rows, own]) =>
  langs.filter((lang) => lang !== own).map((lang) => [columns, rows, lang] as const),
);
const appearances: Readonly<Record<string, Partial<Appearance>>> = {
  dark: { setting: 'dark' },
  light: { setting: 'light' },
  'contrast on dark': { setting: 'contrast', background: 'dark' },
  'contrast on light': { setting: 'contrast', background: 'light' },
  'no colours': { colours: false },
};

type Shown = Awaited<ReturnType<typeof shownAfter>>;
const kept = new Map<string, Promise<Shown>>();
/** A screen in the usual look; each is drawn once. */
const shown = (name: string, size: Size): Promise<Shown> => {
  const key = [name, ...size].join(' ');
  const known = kept.get(key) ?? shownAfter(name, size);
  kept.set(key, known);
  return known;
};

/** The clock of the machine does not belong in a golden. */
const timeless = (text: string): string => text.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'YYYY-MM-DD hh:mm');

const told = (row: Row): string => {
  const looks: string[] = [];
  let at = 0;
  for (const { text, meaning } of row) {
    if (meaning !== 'plain' && text !== '') looks.push(`${at}-${at + text.length}:${meaning}`);
    at += text.length;
  }
  return `${timeless(plainText(row)).trimEnd()}${looks.length === 0 ? '' : ` ▏${looks.join(' ')}`}`;
};

/** The screens that are open for most of a day. */
const mainScreens = [
  'document',
  'document, confirmed and marked',
  'propagate',
  'palette',
  'replace',
  'form',
  'findings',
  'concordance',
  'preview',
  'conflict',
  'settings',
];

/** A written row with its control sequences made readable. */
const visible = (written: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals speak in control characters
  timeless(written.replace(/\u001b\[([0-9;]*)m/g, '‹$1›')).trimEnd();

const meanings = Object.keys(themeFor({}).looks) as readonly Meaning[];
/** What a theme sends before a text of each meaning. */
const codesIn = (appearance: Partial<Appearance>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    meanings.map((meaning) => [
      meaning,
      // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals speak in control characters
      /^\u001b\[([0-9;]+)m/.exec(ansiRow([{ text: 'x', meaning }], themeFor(appearance)))?.[1] ?? '',
    ]),
  );

const compare = (file: string, found: string): void => {
  const path = `${folder}/${file}`;
  if (process.env.UPDATE_GOLDEN || !existsSync(path)) writeFileSync(path, found);
  expect(found, `read the difference; UPDATE_GOLDEN=1 writes ${path} again`).toBe(readFileSync(path, 'utf8'));
};

describe('as they were found good', () => {
  it.each(sizes)('every screen at %i×%i in %s', async (...size) => {
    const parts: string[] = [];
    const seen = new Set<string>();
    for (const name of Object.keys(screens)) {
      const { mode, rows } = await shown(name, size);
      seen.add(mode);
      expect(name.split(',')[0]).toBe(mode);
      parts.push(`=== ${name}`, ...rows.map(told), '');
    }
    expect(
      [...seen].sort(),
      'add the keys that open the overlay to `screens` in test/tui/golden-screens.ts',
    ).toEqual(['document', ...Object.keys(overlaySorts)].sort());
    compare(`${size[0]}x${size[1]}.txt`, parts.join('\n'));
  });

  it.each(translated)('every text at %i×%i in %s', async (...size) => {
    const [columns, , lang] = size;
    const parts: string[] = [];
    for (const name of Object.keys(screens)) {
      const { rows } = await shown(name, size);
      const texts = rows.map(plainText);
      expect(texts.filter((text) => measures.narrow.width(text) > columns)).toEqual([]);
      parts.push(`=== ${name}`, ...texts.map((text) => timeless(text).trimEnd()), '');
    }
    compare(`${columns}x${size[1]}-${lang}.txt`, parts.join('\n'));
  });

  it('how each theme draws a meaning', () => {
    const lines = Object.entries(appearances).flatMap(([name, appearance]) => [
      `=== ${name}`,
      ...Object.entries(codesIn(appearance)).map(([meaning, codes]) => `${meaning} ${codes}`.trimEnd()),
      '',
    ]);
    compare('themes.txt', lines.join('\n'));
  });

  it.each(Object.entries(appearances))('every screen is drawn so: %s', async (_, appearance) => {
    const codes = codesIn(appearance);
    const theme = themeFor(appearance);
    for (const size of sizes) {
      for (const name of Object.keys(screens)) {
        for (const row of (await shown(name, size)).rows) {
          const expected = row.map(({ text, meaning }) =>
            codes[meaning] === '' ? drawn(text) : `\u001b[${codes[meaning]}m${drawn(text)}\u001b[0m`,
          );
          expect(ansiRow(row, theme)).toBe(expected.join(''));
        }
      }
    }
  });

  it.each(['dark', 'light', 'contrast on dark', 'contrast on light'])(
    'as written to the terminal: %s',
    async (name) => {
      const appearance = appearances[name] ?? {};
      const parts: string[] = [];
      for (const size of sizes)
        for (const screen of mainScreens) {
          const { rows } = await shownAfter(screen, size, appearance);
          const written = rows.map((row) => visible(ansiRow(row, themeFor(appearance))));
          parts.push(`=== ${size[0]}×${size[1]} ${screen}`, ...written, '');
        }
      compare(`${name.replaceAll(' ', '-')}.txt`, parts.join('\n'));
    },
  );

  it('themes differ on every main screen', async () => {
    const [size] = sizes;
    if (size === undefined) return;
    for (const screen of mainScreens) {
      const { rows } = await shown(screen, size);
      const themes = Object.values(appearances).map((one) =>
        rows.map((row) => ansiRow(row, themeFor(one))).join('\n'),
      );
      expect(new Set(themes).size).toBe(themes.length);
    }
  });

  // Without colours numbers stand in brackets; and the settings name the theme.
  it.each(['light', 'contrast on dark'])('a theme changes looks only: %s', async (name) => {
    const [size] = sizes;
    if (size === undefined) return;
    const golden = frames(size);
    for (const screen of Object.keys(screens).filter((one) => one !== 'settings')) {
      const { rows } = await shownAfter(screen, size, appearances[name]);
      expect(rows.map(told)).toEqual(golden.get(screen));
    }
  });
});

/** The rows of each screen in a golden. */
const frames = ([columns, rows]: Size): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(`${folder}/${columns}x${rows}.txt`, 'utf8')
      .split(/^=== /mu)
      .slice(1)
      .map((part) => {
        const [name = '', ...lines] = part.replace(/\n+$/u, '').split('\n');
        return [name, [...lines, ...Array<string>(Math.max(0, rows - 1 - lines.length)).fill('')]];
      }),
  );

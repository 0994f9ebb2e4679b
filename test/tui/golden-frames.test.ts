// Every screen at three sizes in three languages, as it was last found good. UPDATE_GOLDEN=1 rewrites the goldens: read the
// difference. Each size has its colours as data in one language; the other two differ in their texts only.
//
// A row of a golden is the text, then, behind ` ▏`, what its columns mean where that is not plain: `3-6:term` (UTF-16 code units
// of the row, from 0, the end excluded). `themes.txt` says how each theme draws a meaning, so frames need not stand there once
// a theme: a test draws every frame in every theme and compares it with both.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UiLang } from '../../src/i18n/locale.js';
import type { Unit } from '../../src/model/unit.js';
import { drawn, measures } from '../../src/text/width.js';
import { ansiRow } from '../../src/tui/drawing/ansi.js';
import { plainText, type Row } from '../../src/tui/drawing/row.js';
import { type Appearance, type Meaning, themeFor } from '../../src/tui/drawing/theme.js';
import { frameOf } from '../../src/tui/frame.js';
import { overlaySorts } from '../../src/tui/key.js';
import { modeOf } from '../../src/tui/key-bindings.js';
import { loadCommandWords } from '../../src/tui/palette.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

const folder = 'test/golden/screens';
const sizes: readonly (readonly [columns: number, rows: number, lang: UiLang])[] = [
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

const [f1, f4, f5, f7, f8, f9, f10, f12] = [
  '\x1bOP',
  '\x1bOS',
  '\x1b[15~',
  '\x1b[18~',
  '\x1b[19~',
  '\x1b[20~',
  '\x1b[21~',
  '\x1b[24~',
];
const down = '\x1b[B';
const meeting = ['\x1b&', '\r', '제22회 교류회의', '\t', '2026-06-08', '\t', '서울', '\r', '\r'];
const person = ['\t', '\r', '한 도윤', '\t', 'ハン・ドユン', '\t', '장관', '\t', '長官', '\r'];

/** The keys that lead to each screen, from the second segment of the sample. */
const screens: Readonly<Record<string, readonly string[]>> = {
  document: ['行政安全部は21'],
  'document, confirmed and marked': ['行政安全部は  総務省と', '\r', '\x1b;', '\x1b/', '확인', '\r', '\x14'],
  'document, filtered': ['訳', '\r', '\x1b[17~'],
  'document, completing': ['行政'],
  'document, number of a term': ['\x1b[1;5H', '\x1b'],
  propagate: ['\x1b[1;5H', '訳', '\x13'],
  search: ['\x06총무'],
  goto: ['\x07', '3'],
  lookup: ['\x0c', '시장'],
  help: [f1],
  'help, searched': [f1, '병합'],
  palette: ['\x1bOR', '저장'],
  pick: ['\x02', '\t'],
  'pick, to split': ['\x1bu', '\x1b[C', '\x1b[C'],
  replace: ['訳文', '\x13', f7, '訳', '\t', '翻訳'],
  form: ['\x02', '\t', f4, '行安部'],
  candidates: [f5],
  history: ['\x0c', '행정안전부', f8],
  earlier: ['行安部は', '\x1bh'],
  documents: [f12],
  home: [f12, '자'],
  export: [f9, down],
  settings: [f10, down],
  findings: ['21  21', '\x13', '\x1bk'],
  waive: ['21', '\x13', '\x1bw', '이유'],
  comment: ['\x1b/', '장관 이름 확인'],
  concordance: ['\x1b0', '지원', down],
  details: ['行政安全部は21', '\x1bv'],
  preview: ['行政安全部は総務省と会議を開いた。', '\r', '\x1by'],
  conflict: ['行政安全部は総務省と会議を開く。', '\x13'],
  statistics: ['\x1b%'],
  meetings: [...meeting],
  meeting: [...meeting, f4],
  participants: [...meeting, ...person],
  person: [...meeting, ...person, '\r'],
  'participant-file': [...meeting, '\t', '\t', '명'],
  'meeting-check': [...meeting, '\x1b@'],
};

const theirs = { target: '行政安全部は総務省と会議を開催した。', state: 'done' } as const;
const drafted = (unit: Unit): Unit =>
  unit.segment.ordinal === 2
    ? { ...unit, target: '故郷愛寄付制度', state: 'draft', origin: { kind: 'fuzzy', score: 81 } }
    : unit.segment.ordinal === 3
      ? { ...unit, was: '끝맺음' }
      : unit;

const shownAfter = async (
  name: string,
  [columns, rows, lang]: (typeof sizes)[number],
  appearance: Partial<Appearance> = {},
): Promise<{ readonly mode: string; readonly rows: readonly Row[] }> => {
  const document = sampleDocument([
    '제22회 교류회의',
    '행정안전부는 총무성과 제22회 회의를 2026년 6월에 열었다. 행정안전부가 밝혔다.',
    '고향사랑기부제와 새마을, 그리고 시장',
    '끝',
    '제22회 교류회의',
  ]);
  const desk = fakeDesk({ ...document, units: document.units.map(drafted) });
  const { store, press } = await driven(desk, { columns, rows }, lang);
  store.show({ theme: themeFor(appearance), commandWords: await loadCommandWords() });
  store.start();
  await expect.poll(() => store.view().state.matches.size).toBe(store.view().state.units.length);
  if (name === 'earlier') desk.versions = [{ ...theirs, at: '2026-01-01T00:00:00Z', who: '이서연' }];
  if (name === 'conflict') desk.conflict = { theirs, at: '2026-01-01T00:00:00Z', isNew: true };
  for (const keys of screens[name] ?? []) {
    press(keys);
    store.dispatch({ kind: 'pause' });
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  const view = store.view();
  store.close();
  return { mode: modeOf(view), rows: frameOf(view).rows };
};

type Shown = Awaited<ReturnType<typeof shownAfter>>;
const kept = new Map<string, Promise<Shown>>();
/** A screen in the usual look; each is drawn once. */
const shown = (name: string, size: (typeof sizes)[number]): Promise<Shown> => {
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
  expect(found).toBe(readFileSync(path, 'utf8'));
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
    expect([...seen].sort()).toEqual(['document', ...Object.keys(overlaySorts)].sort());
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
const frames = ([columns, rows]: (typeof sizes)[number]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(`${folder}/${columns}x${rows}.txt`, 'utf8')
      .split(/^=== /mu)
      .slice(1)
      .map((part) => {
        const [name = '', ...lines] = part.replace(/\n+$/u, '').split('\n');
        return [name, [...lines, ...Array<string>(Math.max(0, rows - 1 - lines.length)).fill('')]];
      }),
  );

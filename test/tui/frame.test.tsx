// Frames: what is on screen at the sizes and in the languages people use.

import { stripVTControlCharacters } from 'node:util';
import { Box } from 'ink';
import { cleanup, render } from 'ink-testing-library';
import stringWidth from 'string-width';
import { afterEach, describe, expect, it } from 'vitest';
import { uiLangs } from '../../src/i18n/locales.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { overlaySorts } from '../../src/tui/key.js';
import { modeOf } from '../../src/tui/key-bindings.js';
import { keyTable } from '../../src/tui/keys.js';
import type { Store } from '../../src/tui/store.js';
import { App } from '../../src/tui/terminal/draw.js';
import { sampleDocument } from '../workspace/sample.js';
import { driven, fakeDesk } from './fake-desk.js';

afterEach(cleanup);

const sizes = [
  { columns: 40, rows: 12 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 50 },
];

const difficult = [
  '제22회 한·일 내정관계자 교류회의',
  '행정안전부는 총무성과 회의를 열었다. '.repeat(12),
  `NFD ${'행정안전부'.normalize('NFD')} か\u3099 ｶﾞｷﾞｸﾞ 𠮷野家 👍🏽 ❤️ 👨‍👩‍👧 \u001b[2J\u202e①※ `.repeat(4),
  '고향사랑기부제와 새마을, 그리고 시장',
  '제22회 한·일 내정관계자 교류회의',
];

/** Everything that can lie over the document. */
const everything = ['document', ...Object.keys(overlaySorts)];

const named = {
  f3: '\x1bOR',
  f4: '\x1bOS',
  f5: '\x1b[15~',
  f6: '\x1b[17~',
  f7: '\x1b[18~',
  f8: '\x1b[19~',
  f9: '\x1b[20~',
  f10: '\x1b[21~',
  f12: '\x1b[24~',
  esc: '\x1b',
};

const analysed = async (store: Store): Promise<void> => {
  store.start();
  await expect.poll(() => store.view().state.matches.size).toBe(store.view().state.units.length);
};

/** A translation that another window kept from being stored. */
const contested = '別の訳 𠮷\x13';
const conflict = {
  theirs: { target: '先に保存された訳文 '.repeat(20), state: 'done' },
  at: '2026-01-01T00:00:00Z',
  isNew: true,
} as const;

const lines = (store: Store): readonly string[] => frameOf(store.view()).rows.map(plainText);

describe.each(uiLangs)('in %s', (lang) => {
  it.each(sizes)('every screen fits into $columns×$rows', async (size) => {
    const desk = fakeDesk(sampleDocument(difficult));
    desk.notes = [{ kind: 'source-kept', at: 0, shown: '긴 열 이름 '.repeat(30) }];
    const { store, press } = await driven(desk, size, lang);
    await analysed(store);
    const { f3, f4, f5, f6, f7, f8, f9, f10, f12, esc } = named;
    const screens = [
      // The same source stands once more: shall it take the translation over?
      ['\x1b[1;5H', '訳', '\x13', '\r', '\x1f', '\x0e'],
      ['', '\x0e', '\x0e', '訳文'.repeat(60), '\x1ba', esc],
      [contested, '\x1b[B', '\x1b[B', esc, contested, '\r'],
      ['\x06총무', '\x12', esc, '\x07', '9\r', esc],
      ['\x0c', '시장', '\x1b[B', f8, '\x1f', esc, f4, '\x1b[Z', esc, esc],
      ['\x1bOP', '\x1b[6~', esc],
      [f3, '바꾸', '없는 명령', esc],
      ['\x02', '\x1b[1;2C', f4, '총무성', '\t', '긴 글 '.repeat(40), '\x1b[B', 'x', '\r', esc, esc],
      ['\x1bh', '\x1b[B', '\r', '\x1bh', esc],
      [f5, '\t', '\r', esc, '\x7f', '\x7f', esc],
      [f6, f6, f6, f6, f6],
      [f7, '訳文', '\r', '翻訳', '\x12', esc],
      [f9, '\x1b[B', '\r', '\r', esc],
      [f9, '\r', '\x1b[B', '\x1b[6~', '\r'],
      [
        '21  21',
        '\x1bw',
        '이유'.repeat(60),
        '\x1b[B',
        '\r',
        f8,
        '\x1bk',
        '\x1b[B',
        '\x1bq',
        '\x1bw',
        esc,
        esc,
      ],
      ['\x02', '\t', '\x1b[1;5C', esc],
      [
        '\x1b/',
        '메모 '.repeat(40),
        '\r',
        '\x1b;',
        '\x1bu',
        '\x1b[C'.repeat(3),
        '\x1bu',
        '\x1bj',
        '\x1f',
        '\x1f',
      ],
      [f10, '\x1b[B', esc],
      ['\x1b0', '지원', '\x1b[B', '\x1b[B', '\t', '\x1b[1;2C', '\x1b[1;6C', '\r', '\x1b0', '없는 말', esc],
      ['\x1bv', '\x1b[B', '\x1b[6~', esc, '\x1by', '\x1b[6~', '\x1b[A', '\r'],
      [f12, '긴 경로/'.repeat(20), '\x1b[B', esc, esc],
      // A meeting is made, the document put into it; two people are added, one removed and brought back, others imported.
      [
        '\x1b&',
        '\r',
        '긴 회의 이름 '.repeat(20),
        '\t',
        '2026-06-08',
        '\r',
        '\r',
        '\t',
        '\r',
        '한 도윤',
        '\r',
      ],
      ['\x1b[B', '\r', '이 름 '.repeat(30), '\r', '\x7f', '\x1f', '\t', '\x1b[B', '\r', esc],
      ['\x1b@', '\t', f6, f6, '\x1b[B', '\x1bw', '이유', '\r', '\x1b[B', esc, f4, esc, esc],
      ['\x1b%', '\x1b[6~', esc],
      // A reviewer's changes: one accepted, taken back, one left out, the rest accepted at once.
      ['\x1b#', '검', '\x1b[B', '\r', '\r', '\x1f', '\x7f', '\x1f', '\x19', '\r', '\r', esc],
    ].flat();
    const seen = new Set<string>();
    for (const keys of screens) {
      desk.conflict = keys === contested ? conflict : undefined;
      press(keys);
      // What the desk answers later arrives before the next key, and what waits for a pause of the typing too.
      store.dispatch({ kind: 'pause' });
      await new Promise((resolve) => setImmediate(resolve));
      seen.add(modeOf(store.view()));
      const frame = lines(store);
      expect(frame).toHaveLength(size.rows - 1);
      expect(frame.filter((line) => stringWidth(line) !== size.columns)).toEqual([]);
    }
    expect([...seen].sort(), 'add the keys that open and close the overlay to `screens` above').toEqual(
      everything.toSorted(),
    );
    store.close();
  });

  it('each key has a sentence, each of its own', async () => {
    const t = await loadTranslate(lang);
    const sentences = keyTable.map(({ action }) => t(`tui.key.${action}`));
    expect(sentences.filter((sentence) => sentence.startsWith('tui.'))).toEqual([]);
    expect(new Set(sentences).size).toBe(keyTable.length);
  });
});

describe('the document screen', () => {
  it('marks the terms with their numbers, the same concept with the same', async () => {
    const { store } = await driven(fakeDesk());
    await analysed(store);
    expect(lines(store)).toContainEqual(
      expect.stringContaining('행정안전부¹는 총무성²과 회의를 열었다. 행정안전부¹가 밝혔다.'),
    );
    expect(lines(store)).toContainEqual(
      expect.stringMatching(/^ 1 행정안전부 → 行政安全部 preferred · 行安部 admitted/),
    );
    store.close();
  });

  it('marks them without colour too', async () => {
    const { store } = await driven(fakeDesk(), undefined, 'ko', false);
    await analysed(store);
    expect(lines(store)).toContainEqual(expect.stringContaining('행정안전부[1]는 총무성[2]과'));
    expect(Object.values(store.view().theme.looks).filter((look) => 'color' in look)).toEqual([]);
    store.close();
  });

  it('tells equivalence, note, missing equivalent and several meanings', async () => {
    const { store, press } = await driven(fakeDesk());
    await analysed(store);
    press('\x0e');
    const text = lines(store).join('\n');
    expect(text).toMatch(/고향사랑기부제 → 故郷愛寄付制度 preferred {2}≈ functional equivalent/);
    expect(text).toContain('⚠ 일본의 ふるさと納税에 해당한다.');
    expect(text).toMatch(/새마을 → — {2}≈ no equivalent/);
    expect(text).toMatch(/시장 → 市長 preferred · 市場 preferred {2}\? several meanings/);
    expect(text).toContain('市場 → 市場');
    store.close();
  });

  it('says that it analyses before it has', async () => {
    const { store } = await driven(fakeDesk());
    expect(lines(store)).toContainEqual(expect.stringContaining('Searching for terms…'));
  });

  it('marks the cut of a long segment', async () => {
    const { store } = await driven(fakeDesk(sampleDocument(difficult)));
    expect(lines(store)[2]).toMatch(/^> 2 {4}행정안전부는 .*… ?$/);
  });

  it('shows of a long source what is being translated, and which part that is', async () => {
    const source = Array.from({ length: 60 }, (_, index) => `제${index + 1}항은 이러하며`).join(' ');
    const { store, press } = await driven(fakeDesk(sampleDocument([source])));
    const shownRows = (): string => lines(store).join('\n');
    expect(shownRows()).toMatch(/─ 1–[0-9]+\/1[0-9] ─/);
    expect(shownRows()).toContain('제1항은 이러하며 제2항은');
    press('訳'.repeat(source.length / 2));
    expect(shownRows()).toContain('제31항은');
    press('訳'.repeat(source.length / 2));
    expect(shownRows()).toContain('제60항은');
    press('\x06제50항');
    expect(shownRows()).toContain('제50항은');
    store.close();
  });

  it('shows state and progress of what is typed', async () => {
    const { store, press } = await driven(fakeDesk());
    press('総務');
    expect(lines(store)[2]).toMatch(/^> 2 ~ /);
    press('\r');
    expect(lines(store)[0]).toContain('confirmed 1/4  25%');
    expect(lines(store)[2]).toMatch(/^ {2}2 ✓ /);
    store.close();
  });

  it.each([
    ['総務', 4],
    ['행정', 4],
    ['ｶﾞ', 2],
    ['\u1112\u1161\u11ab', 2],
    ['か\u3099', 2],
    ['👍🏽', 2],
  ])('the cursor stands behind %s', async (text, x) => {
    const { store, press } = await driven(fakeDesk());
    press(text);
    const { rows, cursor } = frameOf(store.view());
    const y = rows.findIndex((row) => plainText(row).startsWith('─ Translation')) + 2;
    expect(cursor).toEqual({ x, y });
    store.close();
  });

  it('the cursor follows into a field', async () => {
    const { store, press } = await driven(fakeDesk());
    press('\x06총무');
    expect(frameOf(store.view()).cursor).toEqual({ x: ' Search: '.length + 4, y: 22 });
    expect(lines(store).at(-1)).toContain('1/1');
    store.close();
  });

  it('of an empty document', async () => {
    const { store } = await driven(fakeDesk(sampleDocument([])));
    expect(lines(store).join('\n')).toContain('There is nothing to translate');
  });
});

describe('through Ink', () => {
  it.each(sizes)('the frame arrives as it was made, at $columns×$rows', async (size) => {
    const { store, press } = await driven(fakeDesk(sampleDocument(difficult)), size, 'ja');
    await analysed(store);
    press('\x0e');
    // The library's terminal has 100 columns; the frame must not be squeezed into them.
    const { lastFrame } = render(
      <Box width={size.columns} flexShrink={0}>
        <App store={store} />
      </Box>,
    );
    const drawn = stripVTControlCharacters(lastFrame() ?? '').split('\n');
    expect(drawn.map((line) => line.trimEnd())).toEqual(lines(store).map((line) => line.trimEnd()));
    press('訳');
    await expect.poll(() => lastFrame()).toContain('訳');
    store.close();
  });
});

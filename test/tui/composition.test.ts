// Input methods: what terminals send while one composes, commits, corrects; and where the cursor stands after it. What is
// not committed yet the terminal draws at that very place.

import { describe, expect, it } from 'vitest';
import { measures } from '../../src/text/width.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { driven, fakeDesk } from './fake-desk.js';

const back = '\x7f';
const left = '\x1b[D';
/** The text in the field of the translation, and the column and row of its cursor below the neighbour's row. */
const typed = async (chunks: readonly string[], columns = 80) => {
  const { store, press } = await driven(fakeDesk(), { columns, rows: 24 });
  for (const chunk of chunks) press(chunk);
  const { rows, cursor } = frameOf(store.view());
  store.close();
  const title = rows.findIndex((row) => plainText(row).startsWith('─ Translation'));
  const { text } = store.view().state.editor;
  return { text, x: cursor?.x, row: (cursor?.y ?? 0) - title - 2 };
};

describe('Hangul', () => {
  it.each<[string, readonly string[], string, number]>([
    ['syllables as they are committed', ['한', '국', '어'], '한국어', 6],
    ['a syllable with Space in one chunk', ['한국 '], '한국 ', 5],
    ['corrected letter by letter: ㅎ 하 한', ['ㅎ', back, '하', back, '한'], '한', 2],
    ['the same in one chunk', [`ㅎ${back}하${back}한`], '한', 2],
    ['the last consonant goes over: 각 → 가기', ['각', back, '가', '기'], '가기', 4],
    ['Backspace behind a committed syllable takes all of it', ['한국', back], '한', 2],
    ['letters that stay letters', ['ㅋㅋ'], 'ㅋㅋ', 4],
    ['conjoining letters one by one', ['\u1112', '\u1161', '\u11ab'], '\u1112\u1161\u11ab', 2],
    ['Backspace takes them together', ['\u1112\u1161\u11ab', back], '', 0],
    ['in the middle of a word', ['한어', left, '국'], '한국어', 4],
  ])('%s', async (_, chunks, text, x) => {
    expect(await typed(chunks)).toMatchObject({ text, x, row: 0 });
  });
});

describe('kana and kanji', () => {
  it.each<[string, readonly string[], string, number]>([
    ['kanji as they are committed', ['地方創生'], '地方創生', 8],
    ['kana taken back for kanji', ['か', 'ん', 'じ', back.repeat(3), '漢字'], '漢字', 4],
    ['the same in one chunk', [`かんじ${back.repeat(3)}漢字`], '漢字', 4],
    ['kanji and Enter in one chunk confirm', ['漢字\r'], '', 0],
    ['half-width kana', ['ｶﾅ'], 'ｶﾅ', 2],
    ['half-width kana with its mark, one by one', ['ｶ', 'ﾞ'], 'ｶﾞ', 2],
    ['Backspace takes both', ['ｱｶﾞ', back], 'ｱ', 1],
    ['kana with a combining mark, one by one', ['か', '\u3099'], 'か\u3099', 2],
    ['a kanji beyond the BMP', ['𠮷'], '𠮷', 2],
    ['Backspace takes it whole', ['𠮷', back], '', 0],
    ['a kanji with a variation selector', ['葛\u{e0100}'], '葛\u{e0100}', 2],
  ])('%s', async (_, chunks, text, x) => {
    expect(await typed(chunks)).toMatchObject({ text, x, row: 0 });
  });
});

describe('other characters', () => {
  it.each<[string, readonly string[], string, number]>([
    ['an emoji', ['🍣'], '🍣', 2],
    ['an emoji with a skin tone, drawn without it', ['👍🏽'], '👍🏽', 2],
    ['a family', ['👨‍👩‍👧'], '👨‍👩‍👧', 2],
    ['Backspace takes the family', ['👨‍👩‍👧', back], '', 0],
    ['a letter with a combining mark', ['e', '\u0301'], 'e\u0301', 1],
    ['an invisible mark is shown', ['a\u200bb'], 'a\u200bb', 3],
  ])('%s', async (_, chunks, text, x) => {
    expect(await typed(chunks)).toMatchObject({ text, x, row: 0 });
  });
});

describe('bytes', () => {
  it.each(['한국어', '漢字かな', 'ｶﾞ', '𠮷', '👨‍👩‍👧', `ㅎ${back}하${back}한`])(
    'one at a time: %s',
    async (text) => {
      const { store } = await driven(fakeDesk());
      const { KeyDecoder } = await import('../../src/tui/input/key-decoder.js');
      const { perform } = await import('../../src/tui/input/perform.js');
      const decoder = new KeyDecoder();
      for (const byte of new TextEncoder().encode(text)) {
        for (const press of decoder.push(Uint8Array.of(byte))) perform(store, press);
      }
      const whole = await typed([text]);
      expect(store.view().state.editor.text).toBe(whole.text);
      expect(frameOf(store.view()).cursor?.x).toBe(whole.x);
      store.close();
    },
  );
});

describe('where a row ends', () => {
  it.each<[string, string, number, number]>([
    ['Hangul that just fits', '가'.repeat(39), 78, 0],
    ['the next syllable begins a row', '가'.repeat(40), 2, 1],
    ['kanji that just fit', '漢'.repeat(39), 78, 0],
    ['the next one begins a row', '漢'.repeat(40), 2, 1],
    ['a mark that may not begin a row takes a kanji along', `${'漢'.repeat(39)}。`, 4, 1],
  ])('%s', async (_, text, x, row) => {
    expect(await typed([text])).toMatchObject({ x, row });
  });
});

describe('in a field of one line', () => {
  it.each<[string, string]>([
    ['Hangul', '행정안전부'],
    ['kanji', '総務省'],
    ['half-width kana', 'ｶﾞｲﾄﾞ'],
    ['a query longer than the screen', '가나다'.repeat(30)],
  ])('%s', async (_, text) => {
    const { store, press } = await driven(fakeDesk());
    press('\x0c');
    press(text);
    const { rows, cursor } = frameOf(store.view());
    store.close();
    const line = plainText(rows[cursor?.y ?? 0] ?? []);
    const before = line.trimEnd();
    expect(cursor?.x).toBe(measures.narrow.width(before));
    expect(before.endsWith(text.slice(-3))).toBe(true);
  });
});

describe('ghost text behind the insertion point', () => {
  /** The sample's second segment, analysed: its terms have 行政安全部 and 総務省, its memory 総務省は第22回会議を開いた。 */
  const ghosted = async (chunks: readonly string[], columns = 80) => {
    const { store, press } = await driven(fakeDesk(), { columns, rows: 24 });
    store.start();
    await new Promise((resolve) => setTimeout(resolve, 60));
    for (const chunk of chunks) press(chunk);
    const { rows, cursor } = frameOf(store.view());
    const row = rows[cursor?.y ?? 0] ?? [];
    const faint = row.filter(({ meaning }) => meaning === 'faint').map(({ text }) => text);
    store.close();
    return { text: store.view().state.editor.text, x: cursor?.x, ghost: faint.join('').trim() };
  };
  const right = '\x1b[C';
  it.each<[string, readonly string[], object]>([
    ['a term that is begun', ['行政'], { text: '行政', x: 4, ghost: '安全部' }],
    ['nothing where nothing is begun', ['会議'], { text: '会議', x: 4, ghost: '' }],
    ['behind a space the insertion point stays', ['会議 '], { text: '会議 ', x: 5, ghost: '' }],
    ['Right takes all of it', ['行政', right], { text: '行政安全部', x: 10, ghost: '' }],
    ['Tab takes a word: a term without spaces is one', ['行政', '\t'], { text: '行政安全部', ghost: '' }],
    ['Right goes on where there is none', ['会議', left, left, right], { text: '会議', x: 2 }],
    ['not in the middle of a line', ['行政', left], { text: '行政', x: 2, ghost: '' }],
    ['in the middle of a text Right only moves', ['行政の', left, right], { text: '行政の', x: 6 }],
    [
      'the memory, from what is its beginning',
      ['総務省は'],
      { text: '総務省は', x: 8, ghost: '第22回会議を開いた。' },
    ],
    ['Tab takes a word of it', ['総務省は', '\t'], { text: '総務省は第', x: 10 }],
    ['Right takes the rest of it', ['総務省は', right], { text: '総務省は第22回会議を開いた。', ghost: '' }],
    ['what is composed goes on where it stands', ['行', '\x7f', '総務'], { text: '総務', x: 4, ghost: '省' }],
  ])('%s', async (_, chunks, expected) => {
    expect(await ghosted(chunks)).toMatchObject(expected);
  });
  it('never moves a row: it is cut where its row ends', async () => {
    const full = '漢'.repeat(36);
    const { x, ghost } = await ghosted([`${full}行政`]);
    expect({ x, ghost }).toEqual({ x: 76, ghost: '安' });
    expect((await ghosted([`${full}漢行政`])).ghost).toBe('');
  });
});

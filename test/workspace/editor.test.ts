// The editor as rows: a text with `|` at the insertion point, what is done, and the same afterwards.

import { describe, expect, it } from 'vitest';
import { measures } from '../../src/text/width.js';
import { wrap } from '../../src/text/wrap.js';
import {
  type EditName,
  type Editor,
  edits,
  insert,
  type MoveName,
  move,
  moveRow,
  placeOf,
} from '../../src/workspace/editing/editor.js';

const at = (marked: string): Editor => ({ text: marked.replace('|', ''), cursor: marked.indexOf('|') });
const shown = ({ text, cursor }: Editor): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

const isMove = (name: EditName | MoveName): name is MoveName => !(name in edits);
const after = (name: EditName | MoveName, editor: Editor): Editor =>
  isMove(name) ? move(editor, name) : edits[name](editor);

describe('edits', () => {
  it.each<[string, EditName | MoveName, string, string]>([
    ['a decomposed syllable goes as one', 'backspace', '\u1112\u1161\u11ab|', '|'],
    ['kana with a combining mark goes as one', 'backspace', 'か\u3099|', '|'],
    ['a kanji outside the BMP goes as one', 'backspace', '𠮷|', '|'],
    ['a kanji with a variation selector goes as one', 'backspace', '葛\u{e0100}|', '|'],
    ['a family goes as one', 'backspace', 'a👨‍👩‍👧|', 'a|'],
    ['the same forwards', 'delete', 'a|👨‍👩‍👧b', 'a|b'],
    ['nothing before the beginning', 'backspace', '|가', '|가'],
    ['nothing behind the end', 'delete', '가|', '가|'],
    ['left over a pair', 'left', '𠮷|', '|𠮷'],
    ['right over a decomposed syllable', 'right', '|\u1112\u1161\u11ab가', '\u1112\u1161\u11ab|가'],
    ['the beginning of the line', 'line-start', 'ab\ncd|', 'ab\n|cd'],
    ['the end of the line', 'line-end', 'a|b\ncd', 'ab|\ncd'],
    ['a Korean word back', 'word-left', '지방 소멸|', '지방 |소멸'],
    ['a Japanese word back', 'delete-word', '地方創生を|', '地方創生|'],
    ['a word on', 'word-right', '|지방 소멸', '지방| 소멸'],
    ['to the end of the line', 'delete-to-end', 'a|bc\nd', 'a|\nd'],
  ])('%s', (_, name, before, expected) => {
    expect(shown(after(name, at(before)))).toBe(expected);
  });

  it('typing goes in where the insertion point stands', () => {
    expect(shown(insert(at('総|省'), '務'))).toBe('総務|省');
  });
});

describe('the cursor on screen', () => {
  it.each<[string, string, number, { row: number; column: number }]>([
    ['Hangul takes two columns', '행정|', 20, { row: 0, column: 4 }],
    ['kanji takes two columns', '総務省|', 20, { row: 0, column: 6 }],
    ['half-width kana takes one', 'ｱｲ|', 20, { row: 0, column: 2 }],
    ['half-width kana with its mark takes two', 'ｶﾞ|', 20, { row: 0, column: 2 }],
    ['a decomposed syllable takes two', '\u1112\u1161\u11ab|', 20, { row: 0, column: 2 }],
    ['か with a combining mark takes two', 'か\u3099|', 20, { row: 0, column: 2 }],
    ['a skin tone adds nothing', '👍🏽|', 20, { row: 0, column: 2 }],
    ['a full row goes on below', '総務省で|す', 8, { row: 1, column: 0 }],
    ['behind a full last row', '総務省で|', 8, { row: 0, column: 8 }],
    ['behind a line break', '総務\n|', 8, { row: 1, column: 0 }],
    ['Korean breaks at the space', '행정 안전|부', 8, { row: 1, column: 4 }],
  ])('%s', (_, marked, columns, place) => {
    const { text, cursor } = at(marked);
    expect(placeOf(measures.narrow, text, cursor, wrap(measures.narrow, text, columns))).toEqual(place);
  });
});

describe('rows', () => {
  it.each<[string, string, -1 | 1, string | undefined]>([
    ['up into the row above', '総務省で|す', -1, '|総務省です'],
    ['down keeps the column', '総|務省です', 1, '総務省です|'],
    ['no row above', '総務|', -1, undefined],
    ['no row below', '|総務', 1, undefined],
    ['a wide character is not parted', 'abc\n総|務', -1, 'ab|c\n総務'],
  ])('%s', (_, before, step, after) => {
    const moved = moveRow(at(before), step, { columns: 8, measure: measures.narrow });
    expect(moved && shown(moved)).toBe(after);
  });

  it('up and down over a short row come back to the column', () => {
    const start = at('総務省\na\n行政|庁');
    const up = moveRow(start, -1, { columns: 20, measure: measures.narrow });
    expect(up && shown(up)).toBe('総務省\na|\n行政庁');
    const top = up && moveRow(up, -1, { columns: 20, measure: measures.narrow });
    expect(top && shown(top)).toBe('総務|省\na\n行政庁');
  });
});

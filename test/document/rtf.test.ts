// RTF: what of its control words is text, in which encoding, and where it goes.

import { describe, expect, test } from 'vitest';
import { rtf } from '../../src/document/formats/rtf/rtf.js';
import { segmentedBytes } from './marked-segments.js';

const fonts =
  '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset128 MS Mincho;}{\\f2\\fcharset129 Batang;}{\\f3\\fcharset130 Johab;}}';
const file = (body: string): Uint8Array =>
  Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${body}}`, 'latin1');
const textOf = (body: string): string => rtf.read(file(body)).text.trimEnd();

describe('text', () => {
  test.each([
    ['Unicode', '\\uc1\\u54620 ?\\u44397 ?', '한국'],
    ['Unicode below zero', '\\u-10916?', '한'],
    ['two characters in the place of one', "\\uc2\\u54620\\'c7\\'d1.", '한.'],
    ['none', '\\uc0\\u54620.', '한.'],
    ['code page 949 by the font', "\\f2 \\'c7\\'d1\\'b1\\'b9", '한국'],
    ['code page 932 by the font', "\\f1 \\'93\\'fa\\'96\\'7b", '日本'],
    ['the second byte as a letter', "\\f1 \\'83A\\'83C", 'アイ'],
    ['Johab', "\\f3 \\'88a", '가'],
    ['double-byte text beside another font', "\\loch\\f0 A\\dbch\\af2 \\'c7\\'d1\\loch B", 'A한B'],
    ['signs', '\\{\\}\\\\ \\emdash\\~\\ldblquote a\\rdblquote', '{}\\ —\u00a0“a”'],
    ['line ends in the file', 'a\r\nb', 'ab'],
    ['paragraphs', 'a\\par b', 'a\nb'],
    ['hidden text', 'a{\\v b}c\\v d\\v0 e', 'ace'],
    ['deleted text', 'a{\\deleted b}c', 'ac'],
    ["a field's result", '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}', 'link'],
    ['what is not known', 'a{\\*\\secret b}c', 'ac'],
    ['a picture', 'a{\\pict\\wmetafile8 0123ab}c', 'ac'],
    ['bytes of a picture', 'a{\\pict\\bin3 {{{}c', 'ac'],
    ['a fraction', '{\\mmath{\\*\\moMath{\\mf{\\mnum{\\mr 12}}{\\mden{\\mr 30}}}}}', '12/30'],
    ['a group that is not closed', '{a', 'a'],
    ['zeros and other control characters', "a\u0000\u0002\\'00b\tc", 'ab\tc'],
    ['a text in two forms', 'a{\\upr{b}{\\*\\ud{\\uc0\\u54620 c}}}', 'a한c'],
    [
      'two forms of a name in the properties',
      'a{\\info{\\upr{\\author b}{\\*\\ud{\\author \\u54620 ?}}}}',
      'a',
    ],
    [
      'a list outside of its table',
      "a{\\list{\\listlevel{\\leveltext \\'02\\'00.;}{\\levelnumbers \\'01;}}{\\listname x;}}",
      'a',
    ],
  ])('%s', (_, body, expected) => {
    expect(textOf(body)).toBe(expected);
  });
});

describe('places', () => {
  test('a note follows its paragraph, a header comes at the end', () => {
    expect(textOf('{\\header H\\par}A{\\footnote N}B.\\par C')).toBe('AB.\nN\nC\nH');
  });
  test('a text box follows its paragraph', () => {
    expect(textOf('A{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt T\\par}}{\\shprslt old}}B\\par')).toBe(
      'AB\nT',
    );
  });
  test('a table row by row', () => {
    const { text, blocks } = rtf.read(file('\\trowd\\intbl A\\cell B\\par C\\cell\\row\\pard D\\par'));
    expect(text).toBe('A\tB\u2028C\nD\n');
    expect(blocks.map(({ kind }) => kind)).toEqual(['cell', 'cell', 'cell', 'paragraph']);
  });
});

test('is known by its content', () => {
  expect(segmentedBytes(file('text here\\par'), 'a.doc').format).toBe('rtf');
});

test('nothing to translate', () => {
  expect(() => rtf.read(file(''))).toThrow('document-empty');
});

test('a million braces hide no text', () => {
  expect(textOf(`${'{'.repeat(1_000_000)}a`)).toBe('a');
});

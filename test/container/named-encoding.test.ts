// Encodings that are named, and those that are guessed where nothing announces them.

import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/container/encoding.js';
import { decodeJohab } from '../../src/container/johab.js';
import { encodingNames, recoded } from '../../src/container/named-encoding.js';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

// 지방행정 교류회의, 韓國 in Johab.
const johab = Uint8Array.from([0xb9, 0xa1, 0x9a, 0x77, 0xd0, 0x97, 0xb8, 0xf7, 0x20, 0x8a, 0x61]);

describe('Johab', () => {
  test.each([
    ['88 61', '가'],
    ['d0 65', '한'],
    ['8a 81', '구'],
    ['88 41', 'ㄱ'],
    ['d9 31', '\u3000'],
    ['e0 31', '伽'],
    ['f9 fe', '詰'],
    ['41 0a', 'A\n'],
    ['ff ff', '\ufffd'],
    ['88', '\ufffd'],
  ])('%s', (hex, expected) => {
    expect(decodeJohab(Uint8Array.from(hex.split(' ').map((byte) => Number.parseInt(byte, 16))))).toBe(
      expected,
    );
  });
  test('is found where no other encoding is plausible', () => {
    const found = decodeText(johab);
    expect(found.encoding).toBe('johab');
  });
});

describe('half-width kana in Shift_JIS', () => {
  test.each(['ﾔﾏﾀﾞ ﾀﾛｳ', 'ｻﾄｳ ﾊﾅｺ\r\nｽｽﾞｷ ｲﾁﾛｳ\r\n', 'ﾄｳｷﾖｳﾄ ｼﾝｼﾞﾕｸｸ', '口座名義 ﾀﾅｶ ｹﾞﾝｼﾞ'])('%s', (kana) => {
    expect(decodeText(iconv.encode(kana, 'cp932'))).toEqual({ text: kana, encoding: 'shift_jis' });
  });
  test.each(['가나다', '예산 총액', '고향사랑기부제', '행정'])('is not %s', (hangul) => {
    expect(decodeText(iconv.encode(hangul, 'cp949')).text).toBe(hangul);
  });
  test.each(['総務省', '地方創生', '会議の結果'])('nor %s in EUC-JP', (kanji) => {
    expect(decodeText(iconv.encode(kanji, 'euc-jp')).text).toBe(kanji);
  });
});

describe('UTF-8 that was encoded twice', () => {
  test.each(['지방창생을 추진한다.', '地方創生を進める。', '총무성(総務省) 2026'])('%s', (once) => {
    const twice = iconv.encode(Buffer.from(once).toString('latin1'), 'utf-8');
    expect(decodeText(twice)).toEqual({ text: once, encoding: 'twice-utf-8' });
    // By way of Windows, whose code page has other characters between 80 and 9F.
    const byWindows = [...Buffer.from(once)].map((byte) => {
      const character = iconv.decode(Buffer.from([byte]), 'cp1252');
      return character === '\ufffd' ? String.fromCharCode(byte) : character;
    });
    expect(decodeText(Buffer.from(byWindows.join('')))).toEqual({ text: once, encoding: 'twice-utf-8' });
  });
  test.each(['Ünïcödé ãéí', 'café crème', '“quoted” text'])('is not %s', (western) => {
    expect(decodeText(Buffer.from(western))).toEqual({ text: western, encoding: 'utf-8' });
  });
});

describe('named', () => {
  test.each([
    ['cp949', 'cp949', '지방'],
    ['EUC-KR', 'cp949', '지방'],
    ['Shift_JIS', 'cp932', '地方'],
    ['sjis', 'cp932', '地方'],
    ['windows-31j'.replace('31j', '932'), 'cp932', '①ｱ'],
    ['euc-jp', 'euc-jp', '地方'],
    ['utf-16le', 'utf-16le', '지방'],
    ['windows-1252', 'cp1252', 'café'],
  ])('%s', (name, encoding, expected) => {
    expect(text(recoded(iconv.encode(expected, encoding), name))).toBe(expected);
  });
  test('Johab', () => {
    expect(text(recoded(Uint8Array.of(0x88, 0x61), 'johab'))).toBe('가');
    expect(text(recoded(Uint8Array.of(0x88, 0x61), 'cp1361'))).toBe('가');
  });
  test('a name that is none', () => {
    expect(() => recoded(new Uint8Array(), 'klingon')).toThrow(
      expect.objectContaining({
        code: 'encoding-name',
        values: { encoding: 'klingon', known: encodingNames.join(', ') },
      }),
    );
  });
  test('bytes that the encoding does not have', () => {
    expect(() => recoded(Uint8Array.of(0xff, 0xff), 'utf-8')).toThrow('document-encoding-differs');
  });
});

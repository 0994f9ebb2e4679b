// Bytes → text: every encoding the two countries' offices have used, and what is no text at all.

import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/container/encoding.js';
import { Problem } from '../../src/model/problem.js';

const korean = [
  '행정안전부는 6월 8일 서울에서 교류회의를 개최한다고 밝혔다.',
  '인구감소지역의 정주 여건을 개선하고 지역의 활력을 높인다.',
  '똠방각하 펲시콜라 햏자 쓩',
  '고향사랑기부제',
  '예산은 12.2조원으로 편성됐다.\r\n- 국비 70%\r\n- 지방비 30%\r\n',
  '총무성 하야세 노보루(早川 昇) 사무차관이 장관을 예방했다.',
  'ㆍ지방자치단체 ▲주민 참여 ※ 변경 가능',
];
const japanese = [
  '総務省は6月8日、ソウルで交流会議を開催すると発表した。',
  '関係人口の創出・拡大に取り組み、二地域居住を促進する。',
  'ふるさと納税の受入額は約1兆2,000億円である。',
  '地域おこし協力隊',
  '・行政情報の多言語化\r\n・相談窓口の設置\r\n',
  'デジタル・トランスフォーメーション',
  '高橋市長は「協力する。」と述べた。',
];

const encode = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding);

// iconv-lite does not write ISO-2022-JP: the JIS codes are those of EUC-JP without the high bit.
const iso2022 = (text: string): Uint8Array => {
  const runs = text.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [];
  return Uint8Array.from(
    runs.flatMap((run) => {
      const codes = [...encode(run, 'euc-jp')];
      return /^[\x20-\x7e]/.test(run)
        ? codes
        : [0x1b, 0x24, 0x42, ...codes.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
    }),
  );
};

describe('told apart without a hint', () => {
  const unicode = ['utf-8', 'utf-16le', 'utf-16be'] as const;
  const rows = [
    ...korean.flatMap((text) => [...unicode, 'cp949'].map((encoding) => [encoding, text] as const)),
    ...japanese.flatMap((text) =>
      [...unicode, 'shift_jis', 'euc-jp'].map((encoding) => [encoding, text] as const),
    ),
  ];
  test.each(rows)('%s: %s', (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toEqual({ text, encoding });
  });

  test('ISO-2022-KR, by the announcement in its first line', () => {
    const bytes = Buffer.from('\u001b$)C\n\u000e0!3*\u000f 2026\n', 'latin1');
    const { text, encoding } = decodeText(bytes);
    expect(encoding).toBe('iso-2022-kr');
    expect(text.trim()).toBe('가나 2026');
  });
  test('ISO-2022-JP, although its bytes are valid ASCII', () => {
    expect(decodeText(iso2022('地方創生の推進 2026'))).toEqual({
      text: '地方創生の推進 2026',
      encoding: 'iso-2022-jp',
    });
  });

  test('CP932 with the signs that JIS X 0208 does not have', () => {
    const text = '①行政情報の多言語化\r\n髙橋市長（株）㈱';
    expect(decodeText(encode(text, 'cp932'))).toEqual({ text, encoding: 'shift_jis' });
  });

  test.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('%s by its byte order mark, which is no part of the text', (encoding, mark) => {
    const text = '지방창생 地方創生';
    expect(decodeText(Uint8Array.from([...mark, ...encode(text, encoding)]))).toEqual({ text, encoding });
  });
});

test('all 11,172 syllables survive CP949', () => {
  const syllables = Array.from({ length: 11_172 }, (_, index) => String.fromCharCode(0xac00 + index)).join(
    '',
  );
  // Among ordinary sentences, for nobody writes a text of all syllables.
  const text = `${korean[0]} `.repeat(300) + syllables;
  expect(decodeText(encode(text, 'cp949'))).toEqual({ text, encoding: 'cp949' });
});

describe('kanji alone', () => {
  test.each(['総務省', '地方創生推進交付金', '事務次官', '表敬訪問', '地方行政'])('%s in EUC-JP', (text) => {
    expect(decodeText(encode(text, 'euc-jp'), 'ja')).toEqual({ text, encoding: 'euc-jp' });
  });
  test.each(['행정안전부', '총무성', '예방', '지방창생', '사무차관'])('%s in CP949', (text) => {
    expect(decodeText(encode(text, 'cp949'), 'ko')).toEqual({ text, encoding: 'cp949' });
  });
});

test('a sentence or more of any order is recognised', () => {
  const sample = (texts: readonly string[], encodings: readonly string[]) =>
    fc.tuple(fc.shuffledSubarray([...texts], { minLength: 2 }), fc.constantFrom(...encodings));
  fc.assert(
    fc.property(
      fc.oneof(
        sample(korean, ['utf-8', 'cp949', 'utf-16le', 'utf-16be']),
        sample(japanese, ['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be']),
      ),
      ([texts, encoding]) => {
        const text = texts.join('\n');
        expect(decodeText(encode(text, encoding))).toEqual({ text, encoding });
      },
    ),
    { numRuns: 150 },
  );
});

const codeOf = (bytes: Uint8Array): string => {
  try {
    return decodeText(bytes).encoding;
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
};

describe('no text', () => {
  test.each([
    ['an empty file', [], 'file-blank'],
    ['blank lines', [0x20, 0x0d, 0x0a, 0x09], 'file-blank'],
    ['a byte order mark and nothing else', [0xef, 0xbb, 0xbf], 'file-blank'],
    ['PDF', [...'%PDF-1.7\n'].map((character) => character.charCodeAt(0)), 'document-binary'],
    ['ZIP, DOCX, HWPX', [0x50, 0x4b, 3, 4, 20, 0], 'document-binary'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'document-binary'],
    ['HWP and the older Office formats', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'document-binary'],
    ['NULs', [1, 2, 0, 0, 0, 7, 0xff, 0xfe, 3], 'document-binary'],
    ['bytes of no encoding', [0xff, 0xff, 0xfd, 0xfe, 0xff], 'document-encoding-unknown'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(Uint8Array.from(bytes))).toBe(code);
  });

  test('a damaged UTF-8 file is not taken for something else', () => {
    const bytes = new TextEncoder().encode('행정안전부는 교류회의를 개최한다고 밝혔다.');
    expect(codeOf(bytes.subarray(0, 40))).toBe('document-encoding-unknown');
  });
});

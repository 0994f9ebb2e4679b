// HWP 5: what of a document of the older kind of Hangul is read.

import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { hwp } from '../../src/document/formats/hwp/hwp.js';
import { oleFile } from '../helpers/ole-file.js';
import { segmentedBytes } from './marked-segments.js';

type Part = { readonly tag: number; readonly level: number; readonly data: Uint8Array };

const record = ({ tag, level, data }: Part): Uint8Array => {
  const isLong = data.length >= 0xfff;
  const head = Buffer.alloc(isLong ? 8 : 4);
  head.writeUInt32LE((tag | (level << 10) | ((isLong ? 0xfff : data.length) << 20)) >>> 0);
  if (isLong) head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data]);
};
const wide = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const paragraph = (text: string, level = 0): readonly Part[] => [
  { tag: 66, level, data: new Uint8Array(22) },
  { tag: 67, level: level + 1, data: wide(`${text}\r`) },
];
const reversed = (id: string): Uint8Array => Buffer.from([...id].reverse().join(''), 'latin1');
const counted = (text: string): Uint8Array => Buffer.concat([Uint8Array.of(text.length, 0), wide(text)]);
/** The record of a control, with the texts in it. */
const control = (id: string, level = 1, ...texts: readonly string[]): Part => ({
  tag: 71,
  level,
  data: Buffer.concat([reversed(id), ...texts.map(counted)]),
});

const form = (properties: string): Part => ({ tag: 91, level: 2, data: wide(properties) });

const file = (parts: readonly Part[], flags = 0): Uint8Array => {
  const section = Buffer.concat(parts.map(record));
  const header = Buffer.alloc(256);
  header.write('HWP Document File');
  header[36] = flags;
  return oleFile({ FileHeader: header, 'BodyText/Section0': flags & 1 ? deflateSync(section) : section });
};

const kindsIn = (bytes: Uint8Array): readonly string[] => {
  const { text, blocks } = hwp.read(bytes);
  return blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
};

// A control in a text takes eight units: its code, six of data, its code again.
const inText = (code: number): string =>
  String.fromCharCode(code) + '\0'.repeat(6) + String.fromCharCode(code);

/** The control of words over words in a text, which names its kind. */
const spokenInText = (id: string): string =>
  `\u0017${Buffer.from(reversed(id)).toString('utf16le')}${'\0'.repeat(4)}\u0017`;

test('a chain of sectors that leads back to itself is refused, not followed for ever', () => {
  const bytes = file(paragraph('가'.repeat(5000)));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const table = 512 * (1 + view.getUint32(0x4c, true));
  for (let at = 0; at < 128; at += 1) view.setUint32(table + at * 4, at, true);
  expect(() => hwp.read(bytes)).toThrow('archive-damaged');
});

test('a directory whose entries are around each other is refused', () => {
  const bytes = file(paragraph('가'.repeat(5000)));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const entry = (index: number): number => 512 * (1 + view.getUint32(0x30, true)) + 128 * index;
  view.setInt32(entry(1) + 68, 2, true);
  view.setInt32(entry(2) + 72, 1, true);
  expect(() => hwp.read(bytes)).toThrow('archive-damaged');
});

describe.each([
  ['as it is', 0],
  ['deflated', 1],
])('%s', (_, flags) => {
  test.each<[string, readonly Part[], readonly string[]]>([
    [
      'paragraphs',
      [...paragraph('지방창생을 추진한다.'), ...paragraph('끝이다.')],
      ['paragraph 지방창생을 추진한다.', 'paragraph 끝이다.'],
    ],
    ['a long one', paragraph('가'.repeat(5000)), [`paragraph ${'가'.repeat(5000)}`]],
    [
      'a line break, spaces that are codes',
      paragraph('첫 줄\n둘째\u001e줄\u001f끝'),
      ['paragraph 첫 줄\n둘째\u00a0줄\u3000끝'],
    ],
    ['a tab', paragraph(`이름${inText(9)}직위`), ['cell 이름', 'cell 직위']],
    [
      'cells behind their paragraph',
      [
        ...paragraph(`앞이다.${inText(11)}`),
        control('tbl '),
        ...paragraph('일시', 2),
        ...paragraph('뒤이다.'),
      ],
      ['paragraph 앞이다.', 'cell 일시', 'paragraph 뒤이다.'],
    ],
    [
      'a note and a hidden comment',
      [
        ...paragraph(`앞${inText(17)}이다.`),
        control('fn  '),
        ...paragraph('각주이다.', 2),
        control('tcmt'),
        ...paragraph('숨은 글', 2),
      ],
      ['paragraph 앞이다.', 'paragraph 각주이다.', 'comment 숨은 글'],
    ],
    [
      'captions of a form and a memo',
      [
        ...paragraph(`신청서${inText(11)}`),
        control('form'),
        form('CommonSet:set:9:Name:wstring:3:Btn ButtonSet:set:9:Caption:wstring:4:수신동의 Value:int:1 '),
        control('form'),
        form('EditSet:set:9:Text:wstring:5:행정안전부 MultiLine:bool:0 '),
        { tag: 93, level: 1, data: new Uint8Array(4) },
        ...paragraph('메모이다.', 1),
        ...paragraph('끝이다.'),
      ],
      [
        'paragraph 신청서',
        'paragraph 수신동의',
        'paragraph 행정안전부',
        'comment 메모이다.',
        'paragraph 끝이다.',
      ],
    ],
    [
      'words with others over them, and composed characters, in their places',
      [
        ...paragraph(`앞 ${spokenInText('tdut')}과 ${inText(11)}${spokenInText('tcps')}번`),
        control('tdut', 1, '총무성', 'そうむしょう'),
        control('tbl '),
        ...paragraph('칸', 2),
        control('tcps', 1, '12'),
      ],
      ['paragraph 앞 총무성과 12번', 'cell 칸'],
    ],
    ["Hancom's private characters", paragraph('\u{f02b1} \uf53a글'), ['item 한글']],
  ])('%s', (__, parts, expected) => {
    expect(kindsIn(file(parts, flags))).toEqual(expected);
  });
});

describe('bad files', () => {
  test.each<[string, Uint8Array, string]>([
    ['a password', file(paragraph('글'), 2), 'document-locked'],
    ['no stream of sections', file([]), 'document-empty'],
    ['nothing', new Uint8Array(), 'archive-damaged'],
  ])('%s', (_, bytes, code) => {
    expect(() => segmentedBytes(bytes, 'a.hwp')).toThrow(code);
  });
});

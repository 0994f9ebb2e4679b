// Text and Markdown written back: marks, indents, line ends and the encoding stay.

import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { markdown } from '../../src/document/formats/markdown/markdown.js';
import { subtitles } from '../../src/document/formats/subtitles/subtitles.js';
import { text } from '../../src/document/formats/text/text.js';
import { writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const written = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

test('marks, indents and line ends of a text', () => {
  const bytes = utf8('\ufeff○ 개요\r\n  1. 일시\r\n');
  expect(written(writeBack(text, bytes, ['概要', '日\n時']).bytes)).toBe('\ufeff○ 概要\r\n  1. 日\r\n時\r\n');
  expect(writeBack(text, bytes, ['개요', '일시']).bytes).toEqual(bytes);
});

test('marks of Markdown', () => {
  const bytes = utf8('# 개요\n\n- **일시**\n\n| 부서 | 성명 |\n|---|---|\n| 국제과 | 홍길동 |\n');
  expect(written(writeBack(markdown, bytes, ['概要', '日時', '部署', '氏名']).bytes)).toBe(
    '# 概要\n\n- **日時**\n\n| 部署 | 氏名 |\n|---|---|\n| 국제과 | 홍길동 |\n',
  );
});

test('the encoding of the source, or UTF-8 where that lacks a character', () => {
  const source = iconv.encode('지방창생을 추진한다. 협력을 계속한다.\r\n', 'cp949');
  expect(segmentBytes(text, source).encoding).toBe('cp949');
  const own = writeBack(text, source, ['地方創生を推進する。', '協力を続く。']);
  expect(own.notes.map(({ kind }) => kind)).toEqual(['encoding-changed']);
  const plain = writeBack(text, source, ['地方創生', '協力']);
  expect(plain.notes).toEqual([]);
  expect(iconv.decode(Buffer.from(plain.bytes), 'cp949')).toBe('地方創生 協力\r\n');
});

test('a translation that is the source keeps the line breaks within the sentence', () => {
  const bytes = utf8('1\r\n00:00:01,000 --> 00:00:02,000\r\n지방자치단체는\r\n주민의 복리를 증진한다.\r\n');
  expect(writeBack(subtitles, bytes, ['지방자치단체는 주민의 복리를 증진한다.']).bytes).toEqual(bytes);
  expect(written(writeBack(subtitles, bytes, ['住民の福祉を増進する。']).bytes)).toContain(
    '\r\n住民の福祉を増進する。\r\n',
  );
});

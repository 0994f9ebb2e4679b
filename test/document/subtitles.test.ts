// Subtitles: cues are the text, and everything else stays.

import { describe, expect, test } from 'vitest';
import { subtitles } from '../../src/document/formats/subtitles/subtitles.js';
import { identity, writeBack } from './coded.js';

const srt = `1
00:00:01,000 --> 00:00:03,500
총무성은 회의를
개최했다.

2
00:00:04,000 --> 00:00:06,000
<i>지방창생을 추진한다.</i>

3
00:00:07,000 --> 00:00:08,000
- 감사합니다.
- 다음에 뵙겠습니다.
`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const blocksOf = (text: string): readonly string[] =>
  subtitles.read(bytes(text), undefined).blocks.map(({ start, end }) => text.slice(start, end));

describe('read', () => {
  test('SubRip', () => {
    expect(blocksOf(srt)).toEqual([
      '총무성은 회의를\n개최했다.',
      '지방창생을 추진한다.',
      '감사합니다.',
      '다음에 뵙겠습니다.',
    ]);
  });
  test('WebVTT: names of cues, notes and styles are no text', () => {
    const vtt =
      'WEBVTT\n\nNOTE 메모이다\n\n첫째\n00:01.000 --> 00:02.000 align:start\n<v 시장>회의를 연다.</v>\n';
    expect(blocksOf(vtt)).toEqual(['회의를 연다.']);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'SubRip: a blank line inside a cue',
      '1\n00:00:01,000 --> 00:00:03,000\n첫 줄\n\n셋째 줄\n \n\n2024년 예산\n\n2\n00:00:04,000 --> 00:00:05,000\n끝\n',
      ['첫 줄', '셋째 줄', '2024년 예산', '끝'],
    ],
    [
      'SubRip: a cue that no blank line ends, one without text, one without a number',
      '1\r\n00:00:01,000 --> 00:00:03,000\r\n하나\r\n2\r\n00:00:04,000 --> 00:00:05,000\r\n\r\n3\r\n00:00:06,000 --> 00:00:07,000\r\n2026\r\n년\r\n\r\n00:00:08,000 --> 00:00:09,000\r\n끝',
      ['하나', '2026\r\n년', '끝'],
    ],
    [
      'WebVTT: a blank line inside a cue; notes and styles after it',
      'WEBVTT 회의\n\n00:01.000 --> 00:02.000\n첫 줄\n\n셋째 줄\n\nNOTE\n메모이다\n둘째 메모\n\nSTYLE\n::cue { color: red }\n\n인사 장면\n00:03.000 --> 00:04.000\n끝\n\nNOTE 뒤 메모\n',
      ['첫 줄', '셋째 줄', '끝'],
    ],
    ['SubRip has no notes', '1\n00:00:01,000 --> 00:00:03,000\n첫 줄\n\nNOTE 메모\n', ['첫 줄', 'NOTE 메모']],
  ])('%s', (_, text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
    expect(identity(subtitles, bytes(text))).toEqual(bytes(text));
    const lines = expected.map((line) => `［${line.length}］`);
    const { bytes: written, read } = writeBack(subtitles, bytes(text), lines);
    expect(read.segments.map((segment) => segment.text)).toEqual(lines);
    const replaced = expected.reduce((all, line, index) => all.replace(line, lines[index] ?? ''), text);
    expect(new TextDecoder().decode(written)).toBe(replaced);
  });

  test('more text than is kept in memory is refused', () => {
    const long = `1\n00:00:01,000 --> 00:00:03,000\n${'가'.repeat(1_500_000)}\n`;
    expect(() => blocksOf(long)).toThrow('document-too-long');
  });
});

test('a blank line in a translation would end the cue', () => {
  const { bytes: written } = writeBack(subtitles, bytes(srt), ['一行目\n\n二行目']);
  expect(new TextDecoder().decode(written)).toContain('\n一行目\n二行目\n\n2\n');
});

test('written back: only the words change', () => {
  const lines = ['総務省は会議を開催した。', '地方創生を進める。', undefined, 'また会いましょう。'];
  const { bytes: written } = writeBack(subtitles, bytes(srt), lines);
  expect(new TextDecoder().decode(written)).toBe(
    srt
      .replace('총무성은 회의를\n개최했다.', '総務省は会議を開催した。')
      .replace('지방창생을 추진한다.', '地方創生を進める。')
      .replace('다음에 뵙겠습니다.', 'また会いましょう。'),
  );
});

// Subtitles: cues are the text, and everything else stays.

import { describe, expect, test } from 'vitest';
import { subtitles } from '../../src/document/formats/subtitles/subtitles.js';
import { writeBack } from './coded.js';

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

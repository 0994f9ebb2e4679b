// Segments split and joined: the pieces, and that the document written from them is the same text.

import { describe, expect, it } from 'vitest';
import { joinSegments, splitSegment } from '../../src/document/recut.js';
import { segmented as read } from './marked-segments.js';

describe('splitting', () => {
  it.each<[string, string, string, readonly string[] | undefined]>([
    ['at a space, which goes', '가나다 라마바.', '라마바', ['가나다', '라마바.']],
    [
      'in the middle of Japanese, which has none',
      '地方創生を推進する。',
      '推進',
      ['地方創生を', '推進する。'],
    ],
    [
      'over a line break of the file',
      '긴 문장의 앞\n줄과 뒷줄이다.',
      '줄과',
      ['긴 문장의 앞', '줄과 뒷줄이다.'],
    ],
    ['not before its first word', '가나다 라마바.', '가나다', undefined],
    ['not before a mark alone', '가나다 라마바.', '.', undefined],
  ])('%s', (_, text, before, expected) => {
    const { segments, text: document, lang } = read(text, 'a.md');
    const [segment] = segments;
    const parts = segment && splitSegment(document, segment, segment.text.indexOf(before), lang);
    expect(parts?.map((part) => part.text)).toEqual(expected);
    // Each part is what stands there, a line break apart.
    for (const { start, end, text: own } of parts ?? [])
      expect(document.slice(start, end).replace(/\s*\n\s*/, ' ')).toBe(own);
  });

  it('counts the lines', () => {
    const { segments, text, lang } = read('앞 줄의 말\n뒷 줄의 말이다.', 'a.md');
    const [segment] = segments;
    const parts = segment && splitSegment(text, segment, segment.text.indexOf('뒷'), lang);
    expect(parts?.map(({ line, ordinal }) => [ordinal, line])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('joining', () => {
  it.each<[string, string, string, string | undefined]>([
    ['two sentences of a paragraph', 'a.txt', '하나다. 둘이다.', '하나다. 둘이다.'],
    ['over a line break', 'a.md', '하나다.\n둘이다.', '하나다. 둘이다.'],
    ['Japanese over a line break', 'a.md', '一つだ。\n二つだ。', '一つだ。二つだ。'],
    ['not over an empty line', 'a.md', '하나다.\n\n둘이다.', undefined],
    ['not two items of a list', 'a.md', '- 하나\n- 둘', undefined],
    ['not a heading and its paragraph', 'a.md', '# 하나\n둘이다.', undefined],
    ['not two cells', 'a.md', '| 하나 | 둘 |\n| --- | --- |\n| 셋 | 넷 |', undefined],
  ])('%s', (_, name, text, expected) => {
    const { segments, text: document, lang } = read(text, name);
    const [first, second] = segments;
    const joined = first && second && joinSegments(document, first, second, lang);
    expect(joined?.text).toBe(expected);
  });

  it('what was split is whole again', () => {
    const { segments, text, lang } = read('가나다 라마바\n사아자.', 'a.md');
    const [segment] = segments;
    const parts = segment && splitSegment(text, segment, 4, lang);
    expect(parts && joinSegments(text, parts[0], parts[1], lang)).toEqual(segment);
  });
});

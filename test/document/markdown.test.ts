// Markdown: what is a segment and what is not, and where soft line breaks go.

import { describe, expect, test } from 'vitest';
import { kindsOf, segmented } from './marked-segments.js';

const md = (text: string): readonly string[] => kindsOf(text, 'test.md');

describe('soft line breaks', () => {
  test('become a space in Korean', () => {
    expect(md('지방창생을\n추진한다.')).toEqual(['paragraph 지방창생을 추진한다.']);
  });

  test('vanish between Japanese characters', () => {
    expect(md('地方創生を\n推進する。DX\nを進める。')).toEqual([
      'paragraph 地方創生を推進する。',
      'paragraph DXを進める。',
    ]);
  });

  test('in a block quote take its mark with them', () => {
    const { segments, text } = segmented('> 지방창생을\r\n> 추진\r\n> 한다. 끝.\r\n', 'test.md');
    expect(segments.map((segment) => segment.text)).toEqual(['지방창생을 추진한다.', '끝.']);
    expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '지방창생을\r\n> 추진\r\n> 한다.',
      '끝.',
    ]);
    expect(segments.map(({ line }) => line)).toEqual([1, 3]);
  });

  test('before a layout mark part two items', () => {
    expect(md('□ 개요\n ○ 일시: 6월 8일\n   오전\n ○ 장소: 서울')).toEqual([
      'item 개요',
      'item 일시: 6월 8일 오전',
      'item 장소: 서울',
    ]);
  });

  test('hard ones part two lines', () => {
    expect(md('보도시점 (온라인) 2026. 6. 5.(금) 12:00  \n(지면) 2026. 6. 6.(토) 조간')).toEqual([
      'paragraph 보도시점 (온라인) 2026. 6. 5.(금) 12:00',
      'paragraph (지면) 2026. 6. 6.(토) 조간',
    ]);
  });
});

describe('structure', () => {
  test('headings, items, quotes and cells are segments, delimiter rows are not', () => {
    expect(
      md(
        '# 제목\n\n소제목\n---\n\n1. 하나\n   - 둘\n\n> 인용\n\n| 부서 | 성명 |\n|:--|---|\n| 국제과 | 홍<br>가람 |\n\n***\n',
      ),
    ).toEqual([
      'heading 제목',
      'heading 소제목',
      'item 하나',
      'item 둘',
      'paragraph 인용',
      'cell 부서',
      'cell 성명',
      'cell 국제과',
      'cell 홍',
      'cell 가람',
    ]);
  });

  test('front matter, code, comments and link definitions are left alone', () => {
    expect(
      md(
        '---\ntitle: 제목\nlang: ko\n---\n\n본문이다.\n\n```\n코드다.\n```\n\n<!-- 주석이다. -->\n\n[정부]: https://example.go.kr "정부"\n',
      ),
    ).toEqual(['paragraph 본문이다.']);
  });

  test('a ruler at the start is no front matter', () => {
    expect(md('---\n\n본문이다.\n\n---\n\n끝이다.')).toEqual(['paragraph 본문이다.', 'paragraph 끝이다.']);
  });

  test('an indented line is prose: taking it for code would lose it', () => {
    expect(md('본문이다.\n\n    들여 쓴 줄이다.')).toEqual([
      'paragraph 본문이다.',
      'paragraph 들여 쓴 줄이다.',
    ]);
  });

  test('HTML gives the text between its block tags', () => {
    expect(
      md(
        '<div align="center">\n<p>지방<b>창생</b>을 추진한다.</p>\n<!-- 주석 --><script>x()</script>\n</div>',
      ),
    ).toEqual(['paragraph 지방<b>창생</b>을 추진한다.']);
  });

  test('inline tags stay when they are not around all of the text', () => {
    expect(md('<p>\n문의: <b>국제교류과</b>\n</p>\n\n<p><b>알림</b></p>')).toEqual([
      'paragraph 문의: <b>국제교류과</b>',
      'paragraph 알림',
    ]);
  });

  test('emphasis around all of a line is layout; inside a line it is text', () => {
    expect(md('**보도자료**\n\n**지방창생**을 추진한다. **다음**이다.')).toEqual([
      'paragraph 보도자료',
      'paragraph **지방창생**을 추진한다.',
      'paragraph **다음**이다.',
    ]);
  });

  test('a date at the start of a line is no list', () => {
    expect(md('2026. 6. 5.(금) 12:00에 배포한다.\n\n- 6. 8.(월) 개최')).toEqual([
      'paragraph 2026. 6. 5.(금) 12:00에 배포한다.',
      'item 6. 8.(월) 개최',
    ]);
  });
});

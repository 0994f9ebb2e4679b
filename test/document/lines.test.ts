// What the lines of a plain text are, and which of their marks stay outside the segment.

import { describe, expect, test } from 'vitest';
import { kindsOf, segmented, textsOf } from './marked-segments.js';

describe('layout marks stay outside', () => {
  test.each([
    ['## 기본사회 대전환', 'heading 기본사회 대전환'],
    ['## >> 전문가 특강', 'heading 전문가 특강'],
    ['Ⅰ. 추진 배경', 'heading 추진 배경'],
    ['Ⅱ　施策の概要', 'heading 施策の概要'],
    ['- 새 지방정부 출범', 'item 새 지방정부 출범'],
    ['* 국비 기준', 'item 국비 기준'],
    ['*국비 기준', 'item 국비 기준'],
    ['*国費ベース', 'item 国費ベース'],
    ['ㅇ日時: 6月8日', 'item 日時: 6月8日'],
    ['○ 일시: 6월 8일', 'item 일시: 6월 8일'],
    [' ○\t일시', 'item 일시'],
    ['ㅇ 장소: 서울', 'item 장소: 서울'],
    ['□ 행사 개요', 'item 행사 개요'],
    ['※ 일정은 변경될 수 있음', 'item 일정은 변경될 수 있음'],
    ['▲추진 방향', 'item 추진 방향'],
    ['① 지방자치단체는 접수한다.', 'item 지방자치단체는 접수한다.'],
    ['(1) 목적', 'item 목적'],
    ['1. 개요', 'item 개요'],
    ['1) 개요', 'item 개요'],
    ['- ○ 세부 일정', 'item 세부 일정'],
    ['・日程', 'item 日程'],
    ['　・日程', 'item 日程'],
    ['〇 地域おこし協力隊', 'item 地域おこし協力隊'],
    ['１．くらしと行政', 'item くらしと行政'],
    ['１）永田町に設置する', 'item 永田町に設置する'],
    ['（１）趣旨', 'item 趣旨'],
    ['→ 次年度に反映', 'item 次年度に反映'],
  ])('%j → %s', (line, expected) => {
    expect(kindsOf(line)).toEqual([expected]);
  });
});

describe('numbering that has to be translated stays inside', () => {
  test.each([
    ['가. 주민', 'item 가. 주민'],
    ['(가) 주민', 'item (가) 주민'],
    ['1의2. 관심지역', 'item 1의2. 관심지역'],
    ['（ア）対象団体', 'item （ア）対象団体'],
    ['제1조 (목적)', 'heading 제1조 (목적)'],
    ['제2조의2(고향사랑의 날)', 'heading 제2조의2(고향사랑의 날)'],
    ['제1장 총칙', 'heading 제1장 총칙'],
    ['第１章　総則', 'heading 第１章　総則'],
    ['第一条（目的）', 'heading 第一条（目的）'],
    ['（目的）', 'heading （目的）'],
    ['【概要】', 'heading 【概要】'],
    ['< 행사 개요 >', 'heading < 행사 개요 >'],
    ['제1조에 따른 계획', 'paragraph 제1조에 따른 계획'],
    ['제3조(정의)에 따른 용어', 'paragraph 제3조(정의)에 따른 용어'],
    ['第一条　この法律は、本旨に基づく。', 'paragraph 第一条　この法律は、本旨に基づく。'],
  ])('%j → %s', (line, expected) => {
    expect(kindsOf(line)).toEqual([expected]);
  });
});

describe('what looks like a mark and is none', () => {
  test.each([
    ['-5.2%를 기록했다'],
    ['3.5% 증가'],
    ['○○시와 △△군이 참여'],
    ['○○市の事例'],
    ['〇〇市の事例'],
    ['2026. 6. 5.(금) 조간'],
    ['’26. 6. 5. 배포'],
    ['（参考）推移'],
    ['2050年を見据える'],
  ])('%j', (line) => {
    expect(kindsOf(line)).toEqual([`paragraph ${line}`]);
  });
});

describe('lines', () => {
  test('an article with its first paragraph on the same line is a heading and what follows', () => {
    expect(kindsOf('제1조(목적) 이 법은 필요한 사항을 정한다.')).toEqual([
      'heading 제1조(목적)',
      'paragraph 이 법은 필요한 사항을 정한다.',
    ]);
    expect(kindsOf('제4조(주체) ① 지방자치단체는 모금한다.')).toEqual([
      'heading 제4조(주체)',
      'item 지방자치단체는 모금한다.',
    ]);
  });

  test('the cells of a table copied from a word processor stand for themselves', () => {
    expect(
      kindsOf('담당 부서\t자치혁신실 국제과\t과 장\t홍가람 (000-0000)\n-------\t------\t----\t---'),
    ).toEqual(['cell 담당 부서', 'cell 자치혁신실 국제과', 'cell 과 장', 'cell 홍가람 (000-0000)']);
  });

  test('rulers are not blocks', () => {
    expect(textsOf('가나\n-----\n=====\n***\n───\n＊　＊　＊\n다라')).toEqual(['가나', '다라']);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s ends a line and stays in the text', (_, end) => {
    const text = `첫째 줄이다.${end}${end}둘째 줄이다.${end}`;
    const { segments, text: kept } = segmented(text);
    expect(kept).toBe(text);
    expect(segments.map(({ line, text: words }) => [line, words])).toEqual([
      [1, '첫째 줄이다.'],
      [3, '둘째 줄이다.'],
    ]);
  });

  test('spaces around a segment, wide and unbreakable ones too, stay outside', () => {
    const { segments, text } = segmented('　\u00a0地方創生を進める。　次に移る。\u00a0\u200b\n');
    expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '地方創生を進める。',
      '次に移る。',
    ]);
  });
});

// The glossary as a page: one file, every cell in its language, and nothing that runs.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/exchange/termbase/formats/html.js';
import { aConcept, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { controlsIn, oddConcepts } from '../helpers/odd-concepts.js';
import { sheetTexts } from '../helpers/sheet-texts.js';

const cellsOf = (content: string): readonly (readonly string[])[] =>
  [...content.matchAll(/<tr>(.*)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh](?: scope="col")? (lang="..">.*?)<\/t[dh]>/g)].map(([, cell = '']) => cell),
  );

/** The text of a cell; whatever is left of tags would be one that the sheet does not make. */
const textOf = (cell: string): string => {
  const text = cell
    .replace(/^lang="..">/, '')
    .replaceAll('<br>', '\n')
    .replace(/<\/?(?:b|s|ruby|rp|rt|span|span lang="..")>/g, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#13);)/.test(text)) throw new Error(`not escaped: ${text}`);
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
};

const head = ['lang="ko">한국어', 'lang="ja">日本語', 'lang="ko">비고・<span lang="ja">備考</span>'];

test('a sheet', () => {
  const community = aConcept(
    'community',
    [
      aTerm('ko', '지역공동체'),
      aTerm('ja', '地域コミュニティ', { reading: 'ちいきコミュニティ' }),
      aTerm('ja', '地域共同体', { status: 'deprecated' }),
    ],
    {
      equivalence: 'functional',
      falseFriend: true,
      note: '国勢와 구별',
      definition: { ko: '', ja: '集まり' },
    },
  );
  const { content, guarded } = html.write([interiorMinistry, community]);
  expect(guarded).toBe(0);
  expect(cellsOf(content)).toEqual([
    head,
    [
      'lang="ko"><b>행정안전부</b>(行政安全部)<br>행안부<br>✗ <s>행정자치부</s>',
      'lang="ja"><b><ruby>行政安全部<rp>（</rp><rt>ぎょうせいあんぜんぶ</rt><rp>）</rp></ruby></b>',
      'lang="ko">',
    ],
    [
      'lang="ko"><b>지역공동체</b>',
      'lang="ja">~ <b><ruby>地域<rp>（</rp><rt>ちいき</rt><rp>）</rp></ruby>コミュニティ</b><br>✗ <s>地域共同体</s>',
      'lang="ko">~ 기능상 대응・機能上の対応<br>⚠ 国勢와 구별<br><span lang="ja">集まり</span>',
    ],
  ]);
});

describe('the page', () => {
  const { content } = html.write([]);
  test.each([
    ['is HTML in UTF-8', /^<!doctype html>\n<html lang="ko">\n<head>\n<meta charset="utf-8">/],
    ['is printed on A4', /@page \{ size: A4;/],
    ['has its head on every page', /thead \{ display: table-header-group \}/],
    ['tears no row', /tr \{ break-inside: avoid \}/],
    ['ends', /<\/html>\n$/],
  ])('%s', (_, pattern) => expect(content).toMatch(pattern));

  test('asks for no other file, and is a head when there is nothing to show', () => {
    expect(content).not.toMatch(/https?:|url\(|src=|href=|<script|<link/);
    expect(cellsOf(content)).toEqual([head]);
  });
});

test('a tag in a term is text', () => {
  const odd = aConcept('x', [
    aTerm('ko', '<script>alert(1)</script>'),
    aTerm('ja', '"&lt;', { reading: '<b>' }),
  ]);
  expect(cellsOf(html.write([odd]).content)[1]).toEqual([
    'lang="ko"><b>&lt;script&gt;alert(1)&lt;/script&gt;</b>',
    'lang="ja"><b><ruby>&quot;&amp;lt;<rp>（</rp><rt>&lt;b&gt;</rt><rp>）</rp></ruby></b>',
    'lang="ko">',
  ]);
});

test('a cell says what it was given, whatever the glossary holds', () => {
  fc.assert(
    fc.property(oddConcepts, (concepts) => {
      const { content } = html.write(concepts);
      expect(controlsIn(content)).toEqual([]);
      const [, ...rows] = cellsOf(content).map((cells) => cells.map(textOf));
      expect(rows).toEqual(sheetTexts(concepts));
    }),
  );
});

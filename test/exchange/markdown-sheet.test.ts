// The glossary as a Markdown table: read with a parser of Markdown, its cells say what went in.

import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { markdownTable } from '../../src/exchange/markdown-table.js';
import { md } from '../../src/exchange/termbase/formats/md.js';
import { type SheetLine, sheetRows } from '../../src/exchange/termbase/sheet/sheet-rows.js';
import { aConcept, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { controlsIn, oddConcepts } from '../helpers/odd-concepts.js';

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'html' && node.value === '<br>') return '\n';
  // Emphasis, code, a link or another tag would be something that nobody wrote.
  if (node.type !== 'tableCell') throw new Error(`${node.type} in a cell`);
  return node.children.map(textOf).join('');
};

const parsed = (content: string): readonly (readonly string[])[] => {
  const { children } = fromMarkdown(content, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const [table] = children;
  if (children.length !== 1 || table?.type !== 'table') throw new Error('not one table');
  return table.children.map((row) => row.children.map(textOf));
};

const head = ['한국어', '日本語', '비고・備考'];

test('a sheet', () => {
  const tax = aConcept('tax', [aTerm('ko', '국세'), aTerm('ja', '国税', { reading: 'こくぜい' })], {
    equivalence: 'functional',
    falseFriend: true,
    note: '国勢와 구별',
  });
  expect(md.write([interiorMinistry, tax])).toEqual({
    guarded: 0,
    content: [
      '| 한국어 | 日本語 | 비고・備考 |',
      '| --- | --- | --- |',
      '| 행정안전부(行政安全部)<br>행안부<br>✗ 행정자치부 | 行政安全部（ぎょうせいあんぜんぶ） |  |',
      '| 국세 | \\~ 国税（こくぜい） | \\~ 기능상 대응・機能上の対応<br>⚠ 国勢와 구별 |',
      '',
    ].join('\n'),
  });
});

test('an empty glossary is a head', () => {
  expect(parsed(md.write([]).content)).toEqual([head]);
});

describe('a cell says what it was given', () => {
  test.each([
    ['a bar', '가|나'],
    ['a backslash before a bar', '가\\|나'],
    ['a backslash at the end', '가\\'],
    ['a tag', '<script>alert(1)</script>'],
    ['an entity', '&lt;'],
    ['what would be emphasis', '*가* _나_ **다**'],
    ['code with a bar', '`a|b`'],
    ['a link and a picture', '[가](b) ![나](c)'],
    ['an address in brackets', '<https://a.kr>'],
    ['a heading', '# 가'],
    ['an item', '- 가'],
    ['a number', '1. 가'],
    ['a delimiter', ':-:'],
    ['two lines', '가\n나'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(parsed(markdownTable(['a', 'b'], [[text, text]]))).toEqual([
      ['a', 'b'],
      [text, text],
    ]);
  });

  test('whatever the glossary holds', () => {
    const cell = (lines: readonly SheetLine[]): string =>
      lines
        .map(({ pieces }) =>
          pieces.map(({ text, reading }) => (reading === '' ? text : `${text}（${reading}）`)).join(''),
        )
        .join('\n');
    fc.assert(
      fc.property(oddConcepts, (concepts) => {
        const { content } = md.write(concepts);
        expect(controlsIn(content)).toEqual([]);
        expect(parsed(content)).toEqual([
          head,
          ...sheetRows(concepts).map(({ ko, ja, note }) => [ko, ja, note].map(cell)),
        ]);
      }),
    );
  });
});

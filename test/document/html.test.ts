// HTML: what of a page is read, and what is written back between the tags, in its own encoding.

import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/document/formats/html/html.js';
import { codedSegments, identity, writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('blocks of a page; neither scripts nor comments; paragraphs that end where the next one begins', () => {
  const page = utf8(
    '<!doctype html><title>보도자료</title><style>p{}</style><h1>개요</h1><p>첫째다.<p>둘째다.<ul><li>항목<li>또 하나</ul><table><tr><td>일시<td>6월 5일</table><!-- 주석 --><script>x="글"</script><div>끝<br>줄이다.</div>',
  );
  const { text, blocks } = html.read(page, 'ko');
  expect(blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual([
    'heading 보도자료',
    'heading 개요',
    'paragraph 첫째다.',
    'paragraph 둘째다.',
    'item 항목',
    'item 또 하나',
    'cell 일시',
    'cell 6월 5일',
    'paragraph 끝\n줄이다.',
  ]);
});

type Row = readonly [
  name: string,
  page: string,
  source: readonly string[],
  targets: readonly string[],
  written: string,
];

const rows: readonly Row[] = [
  [
    'spaces that were one with those before them are gone with their text',
    '<p>그림 <b> 첫째</b> <b> 끝</b>이다.</p>',
    ['그림 {1}첫째 끝{/1}이다.'],
    ['図{1}一番{/1}だ。'],
    '<p>図<b>一番</b>だ。<b></b></p>',
  ],
  [
    'text between tags',
    '<p class="a">지방창생이다.</p>',
    ['지방창생이다.'],
    ['地方創生だ。'],
    '<p class="a">地方創生だ。</p>',
  ],
  [
    'an emphasis',
    '<p>가장 <b>중요한</b> 과제이다.</p>',
    ['가장 {1}중요한{/1} 과제이다.'],
    ['最も{1}重要な{/1}課題だ。'],
    '<p>最も<b>重要な</b>課題だ。</p>',
  ],
  [
    'an emphasis at another place',
    '<p>가장 <b>중요한</b> 과제이다.</p>',
    ['가장 {1}중요한{/1} 과제이다.'],
    ['{1}重要な{/1}課題だ。'],
    '<p><b>重要な</b>課題だ。</p>',
  ],
  [
    'a link goes to the front',
    '<p>자세한 것은 <a href="/a?b=1&amp;c=2">누리집</a>에 있다.</p>',
    ['자세한 것은 {1}누리집{/1}에 있다.'],
    ['{1}HP{/1}に詳しい。'],
    '<p><a href="/a?b=1&amp;c=2">HP</a>に詳しい。</p>',
  ],
  [
    'a picture in a sentence',
    '<p>자세한 것은 <img src="a.png">를 본다.</p>',
    ['자세한 것은 {1=object}를 본다.'],
    ['{1=}を見る。'],
    '<p><img src="a.png">を見る。</p>',
  ],
  [
    'lines of the source, references',
    '<p>\n  A&amp;B와\n  &nbsp;C이다.\n</p>',
    ['A&B와 \u00a0C이다.'],
    ['A&Bと<C>だ。'],
    '<p>\n  A&amp;Bと&lt;C&gt;だ。\n</p>',
  ],
  [
    'sentences',
    '<p>개최했다. 참석했다.</p>',
    ['개최했다.', '참석했다.'],
    ['開催した。', '出席した。'],
    '<p>開催した。出席した。</p>',
  ],
  [
    'a line break',
    '<p>첫 줄<br>둘째 줄</p>',
    ['첫 줄{1=break} 둘째 줄'],
    ['一行目\n二行目'],
    '<p>一行目<br>二行目</p>',
  ],
  [
    'kanji under kana',
    '<p><ruby>総務省<rt>そうむしょう</rt></ruby>は述べた。</p>',
    ['総務省は述べた。'],
    ['총무성은 말했다.'],
    '<p>총무성은 말했다.</p>',
  ],
  [
    'the language of the page',
    '<html lang="ko"><body><p>하나</p></body></html>',
    ['하나'],
    ['一つ'],
    '<html lang="ja"><body><p>一つ</p></body></html>',
  ],
];

describe('written between the tags', () => {
  test.each(rows)('%s', (_, page, source, targets, written) => {
    const bytes = utf8(page);
    expect(codedSegments(segmentBytes(html, bytes))).toEqual(source);
    expect(textOf(writeBack(html, bytes, targets).bytes)).toBe(written);
    const { segments } = segmentBytes(html, bytes);
    expect(
      textOf(
        writeBack(
          html,
          bytes,
          segments.map(({ text }) => text),
        ).bytes,
      ),
    ).toBe(page);
  });
});

test('what the encoding of the page lacks is written as a number', () => {
  const page = '<meta charset="euc-kr"><p>총무성은 한국과 협력한다. 지방자치단체도 참여한다.</p>';
  const { bytes } = writeBack(html, iconv.encode(page, 'euc-kr'), [
    '総務省は韓国と協力する。',
    '自治体も加わる。',
  ]);
  expect(iconv.decode(Buffer.from(bytes), 'euc-kr')).toBe(
    '<meta charset="euc-kr"><p>&#x7DCF;務省は韓&#x56FD;と協力する。自治&#x4F53;も加わる。</p>',
  );
  expect(segmentBytes(html, bytes).segments.map(({ text }) => text)).toEqual([
    '総務省は韓国と協力する。',
    '自治体も加わる。',
  ]);
});

describe('the encoding of a page that declares a Western one', () => {
  const page = (declared: string, words: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${declared}"></head><body><p>${words}</p></body></html>`;
  test.each<[string, string, string, string]>([
    ['ISO-8859-1', 'utf-8', '지방창생을 추진한다.', 'utf-8'],
    ['iso-8859-1', 'cp949', '지방창생을 추진한다.', 'cp949'],
    ['windows-1252', 'cp949', '예산', 'cp949'],
    ['latin1', 'cp932', '地方創生を進める。', 'shift_jis'],
    ['us-ascii', 'euc-jp', '地方創生を進める。', 'euc-jp'],
    ['iso-8859-1', 'cp1252', 'Les réunions créées à Séoul – “Tokyo”', 'windows-1252'],
    ['iso-8859-1', 'cp1252', 'café', 'windows-1252'],
    ['iso-8859-1', 'cp1252', 'ÀÉÈÙÇ', 'windows-1252'],
    ['windows-1252', 'cp1252', 'öä üß', 'windows-1252'],
    ['iso-8859-1', 'ascii', 'Seoul', 'ascii'],
    ['euc-kr', 'ascii', 'Seoul', 'ascii'],
    ['utf-8', 'ascii', 'Seoul', 'utf-8'],
  ])('%s, in %s: %s', (declared, encoding, words, expected) => {
    const bytes = iconv.encode(page(declared, words), encoding);
    expect(html.read(bytes, undefined)).toMatchObject({ text: `${words}\n`, encoding: expected });
    expect(Buffer.from(identity(html, bytes) ?? [])).toEqual(bytes);
  });

  test('letters by number among Western ones; the translation is written by number, too', () => {
    const bytes = iconv.encode(page('iso-8859-1', '&#xC608;&#xC0B0; café'), 'cp1252');
    expect(segmentBytes(html, bytes).segments.map(({ text }) => text)).toEqual(['예산 café']);
    const { bytes: written, read } = writeBack(html, bytes, ['予算 café']);
    expect(iconv.decode(Buffer.from(written), 'cp1252')).toBe(page('iso-8859-1', '&#x4E88;&#x7B97; café'));
    expect(read.segments.map(({ text }) => text)).toEqual(['予算 café']);
  });

  test('a page in ASCII that declares EUC-KR gets no UTF-8', () => {
    const { bytes } = writeBack(html, Buffer.from(page('euc-kr', '&#xC608;&#xC0B0;')), ['予算']);
    expect(textOf(bytes)).toBe(page('euc-kr', '&#x4E88;&#x7B97;'));
  });

  test.each(['81', '8d 41', '90'])('the bytes %s are no Western text', (hex) => {
    const bytes = Buffer.concat([
      Buffer.from(page('iso-8859-1', 'a ')),
      Buffer.from(hex.replaceAll(' ', ''), 'hex'),
      Buffer.from('\xff\xff', 'latin1'),
    ]);
    expect(() => html.read(bytes, undefined)).toThrow('document-encoding-unknown');
  });
});

test.each([
  ['elements in one another', '<div>'.repeat(20_000)],
  [
    'elements that each paragraph begins anew',
    '<p>' +
      Array.from({ length: 1000 }, (_, index) => `<b class=${index}>`).join('') +
      '<p>주민'.repeat(2000),
  ],
])('%s: refused', (_, made) => {
  expect(() => segmentBytes(html, utf8(`<p>주민의 복리</p>${made}`))).toThrow(
    expect.objectContaining({ code: 'html-too-deep' }),
  );
});

test('text in deep nesting is read, or the page is refused: it is never cut in silence', async () => {
  const nested = (depth: number): Uint8Array =>
    Buffer.from(`<p>겉</p>${'<div>'.repeat(depth)}속의 글${'</div>'.repeat(depth)}<p>끝</p>`);
  expect(html.read(nested(900), 'ko').text).toBe('겉\n속의 글\n끝\n');
  expect(() => html.read(nested(1100), 'ko')).toThrow(
    expect.objectContaining({ code: 'html-too-deep', values: { most: 1000 } }),
  );
});

test('the limit counts the text of a page, not the styles around it', () => {
  const page = (count: number, style: number): Uint8Array =>
    new TextEncoder().encode(`<p style="${'x'.repeat(style)}">회의를 열었다.</p>\n`.repeat(count));
  expect(html.read(page(1000, 2000), 'ko').blocks).toHaveLength(1000);
  expect(() => html.read(page(1000, 6000), 'ko')).toThrow(
    expect.objectContaining({ code: 'document-too-long', values: { most: 6_000_000 } }),
  );
  expect(() => html.read(new TextEncoder().encode('<p>회'.repeat(400_001)), 'ko')).toThrow(
    expect.objectContaining({ code: 'document-pieces', values: { most: 400_000 } }),
  );
});

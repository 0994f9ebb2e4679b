// PDF: what is made of the places of glyphs, and files that cannot be read.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Glyph, PdfPage, Rule } from '../../src/container/pdf/page.js';
import { plainCharacter } from '../../src/document/formats/pdf/characters.js';
import { joiningOf, joinPair } from '../../src/document/formats/pdf/join.js';
import { pdf, readPages } from '../../src/document/formats/pdf/pdf.js';

const width = (character: string): number => (character < '\u0300' ? 0.5 : 1);

/** Glyphs of a line at a place; `_` in the text is a gap of four letters without a glyph. */
const line = (text: string, x: number, y: number, size = 10): readonly Glyph[] => {
  const glyphs: Glyph[] = [];
  let at = x;
  for (const character of text) {
    const dx = width(character) * size;
    if (character === '_') at += 4 * size;
    else {
      glyphs.push({ text: character, x: at, y, dx, dy: 0, size, isVertical: false });
      at += dx;
    }
  }
  return glyphs;
};

const vertical = (text: string, x: number, y: number, size = 10): readonly Glyph[] =>
  [...text].map((character, index) => ({
    text: character,
    x,
    y: y - index * size,
    dx: 0,
    dy: -size,
    size,
    isVertical: true,
  }));

const page = (glyphs: readonly (readonly Glyph[])[], rules: readonly Rule[] = []): PdfPage => ({
  left: 0,
  bottom: 0,
  right: 500,
  top: 800,
  glyphs: glyphs.flat(),
  rules,
});

const linesOf = (...pages: readonly PdfPage[]): readonly string[] =>
  readPages(pages).text.trimEnd().split('\n');

const kindsOf = (...pages: readonly PdfPage[]): readonly string[] => {
  const { text, blocks } = readPages(pages);
  return blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
};

/** The ruled lines of a table. */
const grid = (xs: readonly number[], ys: readonly number[]): readonly Rule[] => [
  ...xs.map((x) => ({ x0: x, x1: x, y0: Math.min(...ys), y1: Math.max(...ys) })),
  ...ys.map((y) => ({ x0: Math.min(...xs), x1: Math.max(...xs), y0: y, y1: y })),
];

describe('lines and paragraphs', () => {
  const long = '행정안전부는 인구감소지역의 정주 여건을 개선하고 지역의 활력을';
  test('Korean lines join with a space between words', () => {
    expect(linesOf(page([line(long, 50, 700), line('높이기로 하였다.', 50, 684)]))).toEqual([
      `${long} 높이기로 하였다.`,
    ]);
  });
  test('Japanese lines join without one', () => {
    const first = '総務省は、人口減少地域の定住環境を改善し、地域の活';
    expect(linesOf(page([line(first, 50, 700), line('力を高める。', 50, 684)]))).toEqual([
      `${first}力を高める。`,
    ]);
  });
  test('a Latin word loses its hyphen', () => {
    const first = 'The ministry supports local govern-';
    expect(linesOf(page([line(first, 50, 700), line('ments in depopulated areas of it.', 50, 684)]))).toEqual(
      ['The ministry supports local governments in depopulated areas of it.'],
    );
  });
  test.each([
    [
      'a short line ends its paragraph',
      [line(long, 50, 700), line('높인다.', 50, 684), line('끝이다.', 50, 668)],
      2,
    ],
    ['an indent begins one', [line(long, 50, 700), line('다음 문단이다.', 62, 684)], 2],
    ['a mark begins one', [line(long, 50, 700), line('○ 다음 항목이다.', 50, 684)], 2],
    [
      'a wide step begins one',
      [line(long, 50, 700), line(long, 50, 684), line('다음 문단이다.', 50, 640)],
      2,
    ],
  ])('%s', (_, lines, count) => {
    expect(linesOf(page(lines))).toHaveLength(count);
  });
  test('higher letters are a heading', () => {
    expect(kindsOf(page([line('회의 결과', 50, 700, 16), line(long, 50, 660)]))).toEqual([
      'heading 회의 결과',
      `paragraph ${long}`,
    ]);
  });
});

describe('letters', () => {
  test('drawn twice for bold they are one', () => {
    const once = line('예산 총액', 50, 700);
    expect(linesOf(page([once, line('예산 총액', 50.4, 700)]))).toEqual(['예산 총액']);
  });
  test('letters that repeat are not', () => {
    expect(linesOf(page([line('하하하 aallll', 50, 700)]))).toEqual(['하하하 aallll']);
  });
  test.each([
    ['⾏', '行'],
    ['⻑', '長'],
    ['ﬁ', 'fi'],
    ['︵', '（'],
    ['\u00a0', ' '],
    ['가', '가'],
  ])('%s is %s', (glyph, character) => {
    expect(plainCharacter(glyph)).toBe(character);
  });
  test('Hangul in letters is put together', () => {
    const glyphs = ['지'.normalize('NFD'), '방'.normalize('NFD')].flatMap((text, index) =>
      line(text.charAt(0), 50 + 10 * index, 700).map((one) => ({ ...one, text })),
    );
    expect(linesOf(page([glyphs]))).toEqual(['지방']);
  });
  test('digits parted from Hangul by a quarter of a letter have no space between', () => {
    expect(linesOf(page([line('2026', 50, 700), line('년 6월', 72.5, 700)]))).toEqual(['2026년 6월']);
  });
});

describe('pages', () => {
  const left = Array.from({ length: 6 }, (_, at) =>
    line(`왼쪽 단의 글이 이어지는 줄 ${at}`, 50, 700 - at * 16),
  );
  const right = Array.from({ length: 6 }, (_, at) =>
    line(`오른쪽 단의 글이 또 있는 줄 ${at}`, 260, 700 - at * 16),
  );
  test('two columns are read one after the other', () => {
    const text = linesOf(page([...left, ...right].flatMap((one) => [one]))).join(' ');
    expect(text.indexOf('왼쪽 단의 글이 이어지는 줄 5')).toBeLessThan(
      text.indexOf('오른쪽 단의 글이 또 있는 줄 0'),
    );
  });
  test('short cells side by side are rows', () => {
    expect(linesOf(page([line('구분_2024년_2025년', 50, 700), line('기금_1조 원_2조 원', 50, 684)]))).toEqual(
      ['구분\t2024년\t2025년', '기금\t1조 원\t2조 원'],
    );
  });
  test('a ruled table is read row by row, a cell whole', () => {
    const rules = grid([50, 150, 300], [710, 680, 630]);
    const cells = [
      line('구분', 55, 690),
      line('내용', 155, 690),
      line('기금', 55, 660),
      line('성과를 중심으로 다시 나누', 155, 665),
      line('어 배분한다.', 155, 650),
    ];
    expect(linesOf(page(cells, rules))).toEqual([
      '구분\t내용',
      expect.stringMatching(/^기금\t성과를 중심으로 다시 나누 ?어 배분한다\.$/),
    ]);
  });
  test('headers come once, page numbers not at all', () => {
    const pages = [1, 2, 3].map((number) =>
      page([
        line('교류회의 자료', 50, 780),
        line(`${number}번째 본문이다.`, 50, 600),
        line(`- ${number} -`, 240, 20),
      ]),
    );
    expect(linesOf(...pages)).toEqual([
      '1번째 본문이다.',
      '2번째 본문이다.',
      '3번째 본문이다.',
      '교류회의 자료',
    ]);
  });
});

describe('vertical text', () => {
  const text = [
    vertical('総務省は六月五日東京で会議を開催し', 400, 700),
    vertical('た。次回はソウルで開く。', 380, 700),
  ];
  const whole = '総務省は六月五日東京で会議を開催した。次回はソウルで開く。';
  test('is read from right to left', () => {
    expect(linesOf(page(text))).toEqual([whole]);
  });
  test('also where each letter is set by itself', () => {
    const stacked = text.map((glyphs) =>
      glyphs.map((one) => ({ ...one, x: one.x - 5, y: one.y - 8.8, dx: 10, dy: 0, isVertical: false })),
    );
    expect(linesOf(page(stacked))).toEqual([whole]);
  });
  test('two digits that stand upright in it keep their place', () => {
    const glyphs = [vertical('令和八年', 400, 700), line('12', 395, 651), vertical('月五日に開く', 400, 650)];
    expect(linesOf(page(glyphs))).toEqual(['令和八年12月五日に開く']);
  });
});

describe('spaces at the ends of lines', () => {
  const of = (...texts: readonly string[]) =>
    joiningOf(texts.map((text) => ({ text, endsInSpace: text.endsWith(' ') })));
  test.each([
    ['지방자치단', '체는', ['회의는 지방자치단', '체는 예산을', '는 것이다'], '지방자치단체는'],
    ['예산', '을 편성한다', ['예산', '을 편성한다'], '예산을 편성한다'],
    ['예산을', '편성한다', ['예산을', '편성한다'], '예산을 편성한다'],
    ['総務省', '令和', [], '総務省令和'],
    ['총무성', '令和', [], '총무성 令和'],
  ])('%s + %s', (before, after, lines, expected) => {
    const words = [...lines, '모든 지방자치단체는 같다', '우리 지방자치단체는 다르다'];
    expect(joinPair(before, after, false, of(...words))).toBe(expected);
  });
});

describe('bad files', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const blank = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
trailer<</Root 1 0 R>>
`;
  test.each([
    ['a password', readFileSync('test/document/locked.pdf'), 'document-locked'],
    ['no text', bytes(blank), 'document-scanned'],
    ['broken', bytes('%PDF-1.7\n%%EOF'), 'archive-damaged'],
  ])('%s', async (_, content, code) => {
    await expect(pdf.read(content)).rejects.toMatchObject({ code });
  });
  test('glyphs without a character', () => {
    expect(() => readPages([page([line('\u0002\u0003\u0004\ue001', 50, 700)])])).toThrow(
      'document-nameless-glyphs',
    );
  });
});

/** A PDF of one page that draws a form ten times, which draws another one ten times, and so on. */
const formsInForms = (depth: number): Uint8Array => {
  const stream = (dictionary: string, content: string): string =>
    `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>',
    stream('', '/F Do'),
    ...Array.from({ length: depth }, (_, index) =>
      stream(
        `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ${index + 6} 0 R>>>>`,
        '/F Do '.repeat(10),
      ),
    ),
    stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>', '1 w 2 w 1 w'),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer<</Root 1 0 R>>\n%%EOF`);
};

test('forms within forms without end: refused by the page that draws them', async () => {
  const refused = pdf.read(formsInForms(12));
  await expect(refused).rejects.toMatchObject({ code: 'pdf-operations', values: { page: 1 } });
}, 60_000);

test('a few forms within forms are read', async () => {
  await expect(pdf.read(formsInForms(2))).rejects.toMatchObject({ code: 'document-scanned' });
});

test('a large line and a small one below it are two, though the letters nearly touch', () => {
  expect(linesOf(page([line('감사합니다', 50, 500, 100), line('질문을 받습니다.', 60, 465, 11)]))).toEqual([
    '감사합니다',
    '질문을 받습니다.',
  ]);
});

test('a raised mark stays on its line', () => {
  expect(
    linesOf(page([line('과제', 50, 500, 10), line('1)', 70, 504, 5), line('이다.', 75, 500, 10)])),
  ).toEqual(['과제1)이다.']);
});

test('a letter is in one cell, though a line between two cells is missing', () => {
  // The right cell of the second row and the whole third row have no line between them.
  const rules: readonly Rule[] = [
    ...[50, 300].map((x) => ({ x0: x, x1: x, y0: 500, y1: 600 })),
    { x0: 150, x1: 150, y0: 530, y1: 600 },
    ...[600, 565, 500].map((y) => ({ x0: 50, x1: 300, y0: y, y1: y })),
    { x0: 50, x1: 150, y0: 530, y1: 530 },
  ];
  const written = linesOf(
    page(
      [
        line('가', 60, 580),
        line('나', 160, 580),
        line('다', 60, 545),
        line('라', 160, 545),
        line('마바사아자차카타파하', 60, 510),
      ],
      rules,
    ),
  ).join('');
  expect([...written.replace(/\s/g, '')].sort().join('')).toBe('가나다라마바사아자차카타파하');
});

// PDF: reviewers' comments, which are annotations with a pop-up window.

import { expect, test } from 'vitest';
import { commentsOf } from '../../src/container/pdf/page-comments.js';
import { pdf } from '../../src/document/formats/pdf/pdf.js';
import { segmentReadDocument } from '../../src/document/segment-document.js';

const stream = (dictionary: string, content: string): string =>
  `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`;

/** A PDF of one page with a line in Latin letters and annotations; `more` are objects from number 7 on. */
const file = (annotations: readonly string[], more: readonly string[] = []): Uint8Array => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/Annots[${annotations.map((one) => `<</Type/Annot/Rect[10 10 90 90]${one}>>`).join('')}]>>`,
    stream('', 'BT /F 12 Tf 20 200 Td (The budget grows.) Tj ET'),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    'null',
    ...more,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer<</Root 1 0 R>>\n%%EOF`);
};
const hex = (text: string): string =>
  `<feff${Array.from(text, (one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

test('comments stand at the end, a segment for each line and sentence; neither links nor states', async () => {
  const read = await pdf.read(
    file([
      `/Subtype/Text/Contents${hex('얼마나 늘리는가?\r올해의 수인가?')}`,
      `/Subtype/Highlight/QuadPoints[10 90 90 90 10 10 90 10]/Contents${hex('고칠 곳이다.')}`,
      `/Subtype/Link/Contents${hex('고리이다.')}`,
      `/Subtype/FreeText/DA(/F 9 Tf)/Contents${hex('쪽에 쓰인 글이다.')}`,
      `/Subtype/Popup/Contents${hex('창이다.')}`,
      '/Subtype/Text/Contents()',
    ]),
  );
  const shown = (comments: boolean) =>
    segmentReadDocument('pdf', read, { comments }).segments.map(({ kind, text }) => `${kind} ${text}`);
  expect(shown(false)).toEqual(['paragraph The budget grows.']);
  expect(shown(true)).toEqual([
    'paragraph The budget grows.',
    'comment 얼마나 늘리는가?',
    'comment 올해의 수인가?',
    'comment 고칠 곳이다.',
  ]);
});

test('the state that a reviewer gave a comment is none; comments are told by their pages', () => {
  const comments = commentsOf([
    { pageIndex: 1, contentsObj: { str: '둘째 쪽이다.' } },
    { pageIndex: 0, contentsObj: { str: '좋다.' } },
    { pageIndex: 0, contentsObj: { str: 'Accepted set by Kim' }, state: 'Accepted' },
    { pageIndex: 1, contentsObj: { str: '더 줄이자.' } },
  ]);
  expect([...comments]).toEqual([
    [1, ['둘째 쪽이다.', '더 줄이자.']],
    [0, ['좋다.']],
  ]);
});

test('an annotation that nobody sees is not drawn, however much it would draw', async () => {
  const forms = Array.from({ length: 12 }, (_, index) =>
    stream(
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ${index + 8} 0 R>>>>`,
      '/F Do '.repeat(10),
    ),
  );
  const last = stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>', '1 w 2 w 1 w');
  const annotation = '/Subtype/FreeText/F 2/DA(/F 9 Tf)/Contents(a)/AP<</N 7 0 R>>';
  const { text } = await pdf.read(file([annotation], [...forms, last]));
  expect(text).toBe('The budget grows.\n');
});

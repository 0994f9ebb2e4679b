// Translations put back into the text of their document.

import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import { spliceTargets } from '../../src/text/splice.js';
import { segmented } from '../document/marked-segments.js';

const spliced = (text: string, targets: readonly (string | undefined)[], to: Lang): string =>
  spliceTargets(
    text,
    segmented(text).segments.map(({ start, end }, index) => ({ start, end, target: targets[index] })),
    to,
  );

test('marks, indents and line ends stay as they are', () => {
  expect(spliced('○ 개요\r\n  1. 일시\r\n', ['概要', '日時'], 'ja')).toBe('○ 概要\r\n  1. 日時\r\n');
});

test('what is not translated keeps its source', () => {
  expect(spliced('개최했다. 참석했다.', ['開催した。', undefined], 'ja')).toBe('開催した。 참석했다.');
  expect(spliced('개최했다. 참석했다.', ['', ' '], 'ja')).toBe('개최했다. 참석했다.');
});

test('Japanese sentences close up, Korean ones stand apart', () => {
  expect(spliced('개최했다. 참석했다.', ['開催した。', '出席した。'], 'ja')).toBe('開催した。出席した。');
  expect(spliced('開催した。出席した。', ['개최했다.', '참석했다.'], 'ko')).toBe('개최했다. 참석했다.');
});

test('the tab between two cells is no space between sentences', () => {
  expect(spliced('과 장\t국 장', ['課長。', '局長。'], 'ja')).toBe('課長。\t局長。');
});

test('a line break within a translation takes the line end of the document', () => {
  expect(spliced('개요\r\n일시\r\n', ['概\n要', '日時'], 'ja')).toBe('概\r\n要\r\n日時\r\n');
});

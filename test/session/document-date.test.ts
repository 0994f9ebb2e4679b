// The date of a document, read from its head.

import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import { documentDate } from '../../src/session/files/document-date.js';

const filler = Array.from({ length: 12 }, () => '본문');

test.each<[Lang, readonly string[], string | undefined, string]>([
  ['ko', ['보도자료', '보도시점 2026. 6. 5.(금) 12:00'], '2026-06-05', 'a press release'],
  ['ko', ['배포일시: 2026년 6월 5일'], '2026-06-05', 'in words'],
  ['ko', ['2026-06-05'], '2026-06-05', 'by ISO 8601'],
  ['ko', ['회의 기간 2026. 6. 5. ~ 6. 7.'], '2026-06-05', 'the first day of a range'],
  ['ko', ['2026년 6월 회의 개최'], '2026-06', 'a month'],
  ['ko', ['2026년 6월 회의', '2026. 5. 30. 배포'], '2026-05-30', 'a day rather than a month'],
  ['ko', ['6월 5일 회의'], undefined, 'no year'],
  ['ko', [...filler, '2014. 6. 5. 발생'], undefined, 'what stands further down is what the text is about'],
  ['ko', [], undefined, 'an empty document'],
  ['ja', ['令和8年6月5日', '総務省'], '2026-06-05', 'an era'],
  ['ja', ['令和８年６月５日（金）'], '2026-06-05', 'full width'],
  ['ja', ['平成26年11月'], '2014-11', 'a month of an era'],
  ['ja', ['2026年6月5日（金）'], '2026-06-05', 'in words'],
])('%s %j: %s (%s)', (lang, texts, expected) => {
  expect(documentDate(texts, lang)).toBe(expected);
});

// Dates with full stops, the 24-hour clock, punctuation (행정업무의 운영 및 혁신에 관한 규정 제7조; 한글 맞춤법 부록
// 「문장 부호」).

import { once } from '../../../text/once.js';
import type { UsageCheck, UsageRule } from '../usage-check.js';

const documents = '행정업무의 운영 및 혁신에 관한 규정 제7조';
const marks = '한글 맞춤법 부록 문장 부호';
const japaneseMarks: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '，': ',',
  '．': '.',
  '（': '(',
  '）': ')',
};
const kana = /[ぁ-んァ-ヶ]/;
const twoDigits = (digits: string): string => digits.padStart(2, '0');

export const koNotation = {
  id: 'ko-notation',
  facts: ['form'],
  severity: 'hint',
  rules: {
    ko: once((): readonly UsageRule[] => [
      {
        // <개정 2024.2.20> is the notation of amendments in statutes. 2026.6.5, 2026. 6. 5: each number needs a full
        // stop and a space. A version (2026.6.5.1) is no date.
        pattern:
          /(?<![\d.]|<[^>]{0,60})((?:19|20)\d{2})\.\s?(0?[1-9]|1[0-2])\.\s?(0?[1-9]|[12]\d|3[01])(\.?)(?![\d]|\.\d)/g,
        right: ([, year = '', month = '', day = '']) => `${year}. ${Number(month)}. ${Number(day)}.`,
        standard: documents,
      },
      {
        pattern: /(오전|오후)\s?(\d{1,2})(?:시|:)(?:\s?(\d{1,2})분?)?(?!\d)/g,
        right: ([, half, hour = '', minute = '']) => {
          const told = Number(hour);
          if (told > 12) return undefined;
          const own = half === '오후' ? (told % 12) + 12 : told % 12;
          return `${twoDigits(`${own}`)}:${twoDigits(minute || '0')}`;
        },
        standard: documents,
      },
      {
        pattern: /(?<=[가-힣0-9][^\n]{0,80})[、。，．]|[（）]/g,
        right: ({ 0: mark, index = 0 }, text) => {
          if (kana.test(text)) return undefined;
          const isTight = /[、，]/.test(mark) && /[가-힣]/.test(text.charAt(index + 1));
          return `${japaneseMarks[mark] ?? mark}${isTight ? ' ' : ''}`;
        },
        standard: marks,
      },
      { pattern: /(?<=[가-힣])\s+([,.])(?=\s|$)/g, right: ([, mark = '']) => mark, standard: marks },
      { pattern: /(?<=[가-힣]),(?=[가-힣])/g, right: () => ', ', standard: marks },
    ]),
  },
} as const satisfies UsageCheck;

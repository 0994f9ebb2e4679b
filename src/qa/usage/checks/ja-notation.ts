// 公用文: か所 and か月 behind digits, 、 and 。, one width of digits, no half-width kana (公用文作成の考え方 I-2, I-5).

import { memoLast } from '../../../text/memo.js';
import { once } from '../../../text/once.js';
import type { UsageCheck, UsageRule } from '../usage-check.js';

const writing = '公用文作成の考え方 I';
const wide = (digits: string): string =>
  digits.replace(/[0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const narrow = (digits: string): string =>
  digits.replace(/[０-９]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));
// Digits of codes, addresses and Latin words have their own width.
const inCode = /[A-Za-z._@/:-][0-9]+|[0-9]+[A-Za-z._@/:-]/g;

// Counted once for each text, not for each number.
const widths = memoLast((text: string): readonly [wide: number, narrow: number] => [
  text.match(/[０-９]+/g)?.length ?? 0,
  text.replace(inCode, '').match(/[0-9]+/g)?.length ?? 0,
]);
const hasComma = memoLast((text: string): boolean => text.includes('、'));

export const jaNotation = {
  id: 'ja-notation',
  facts: ['form'],
  severity: 'hint',
  rules: {
    ja: once((): readonly UsageRule[] => [
      { pattern: /(?<=[0-9０-９数])[ヶヵカケ箇ｹｶ](?=[所月年国])/g, right: () => 'か', standard: writing },
      {
        pattern: /(?<=[一二三四五六七八九十])[ヶヵカケ](?=[所月年国])/g,
        right: () => '箇',
        standard: writing,
      },
      {
        pattern: /[，．](?![0-9０-９])/g,
        right: ([mark], text) => (mark === '．' ? '。' : hasComma(text) ? '、' : undefined),
        standard: writing,
      },
      { pattern: /[｡-ﾟ]+/g, right: ([kana]) => kana.normalize('NFKC').normalize('NFC'), standard: writing },
      {
        // The width that is rarer in the text.
        pattern: /[０-９]+|(?<![A-Za-z._@/:-])[0-9]+(?![A-Za-z._@/:-])/g,
        right: ([digits], text) => {
          const [wides, narrows] = widths(text);
          if (wides === 0 || narrows === 0) return undefined;
          return wides > narrows ? wide(digits) : narrow(digits);
        },
        standard: writing,
      },
      {
        pattern: /(?<=[ぁ-んァ-ヶ一-龥])[,.](?=[ぁ-んァ-ヶ一-龥]|\s|$)/g,
        right: ([mark]) => (mark === ',' ? '、' : '。'),
        standard: writing,
      },
    ]),
  },
} as const satisfies UsageCheck;

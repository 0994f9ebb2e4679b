// Rows of Korean and Japanese text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, measures } from '../../src/text/width.js';
import { wrap } from '../../src/text/wrap.js';

const rows = (text: string, columns: number): readonly string[] =>
  wrap(measures.narrow, text, columns).map(({ start, end }) => text.slice(start, end));

describe('wrap', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['Japanese breaks anywhere', '地方創生を', 6, ['地方創', '生を']],
    ['Korean breaks at spaces, which hang', '지방 소멸 대응', 10, ['지방 소멸 ', '대응']],
    ['a long Korean word breaks where the row ends', '지방소멸대응기금', 10, ['지방소멸대', '응기금']],
    ['no row begins with a full stop (行頭禁則)', '総務省。', 6, ['総務', '省。']],
    ['no row ends with an opening bracket (行末禁則)', '総務「省」', 6, ['総務', '「省」']],
    ['line breaks', '가\n\n나', 10, ['가', '', '나']],
    ['nothing', '', 10, ['']],
    ['a number stays whole', '予算は12345円', 10, ['予算は', '12345円']],
  ])('%s', (_, text, columns, expected) => {
    expect(rows(text, columns)).toEqual(expected);
  });

  it('never makes a row wider than asked, hanging spaces apart, and loses nothing', () => {
    const character = fc.constantFrom(
      '가',
      '漢',
      'ｶﾞ',
      'ア',
      'か\u3099',
      'a',
      '1',
      ' ',
      '。',
      '「',
      '👍🏽',
      '𠮷',
      '…',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: character, maxLength: 80 }),
        fc.integer({ min: 4, max: 30 }),
        (text, columns) => {
          expect(rows(text, columns).join('')).toBe(text.replaceAll('\n', ''));
          for (const row of rows(text, columns))
            expect(measures.narrow.width(row.trimEnd())).toBeLessThanOrEqual(columns);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('width', () => {
  it.each<[string, string, number]>([
    ['Hangul', '한글', 4],
    ['decomposed Hangul', '\u1112\u1161\u11ab', 2],
    ['half-width kana with a mark', 'ｶﾞ', 2],
    ['a control character is drawn as one symbol', '\u001b', 1],
    ['a heart with a presentation mark counts as drawn', '❤️', 1],
  ])('%s', (_, text, columns) => {
    expect(measures.narrow.width(text)).toBe(columns);
  });

  it.each<[string, string, number, string]>([
    ['what fits stays', '총무성', 6, '총무성'],
    ['what does not ends with the mark', '총무성', 5, '총무…'],
    ['a wide character that does not fit leaves its column', '총무성', 4, '총…'],
    ['half-width kana with marks', 'ｶﾞｷﾞｸﾞ', 5, 'ｶﾞｷﾞ…'],
  ])('cut: %s', (_, text, columns, expected) => {
    expect(measures.narrow.cut(text, columns)).toBe(expected);
  });

  it('the head of a text does not part a character', () => {
    expect(measures.narrow.head('𠮷野家', 3)).toBe('𠮷');
  });

  it('nothing that moves the cursor is drawn', () => {
    expect(drawn('a\u001b[2Jb\u202ec')).toBe('a␛[2Jb�c');
  });
});

// Columns of texts: as string-width counts them.

import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { drawn, measures } from '../../src/text/width.js';

const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('the columns of a character', () => {
  it.each(['narrow', 'wide'] as const)('are those of string-width, ambiguous ones %s', (as) => {
    const options = { ambiguousIsNarrow: as === 'narrow' };
    const wrong = everyUnit.filter((one) => measures[as].width(one) !== stringWidth(drawn(one), options));
    expect(wrong.map((one) => one.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it.each<[string, string, number]>([
    ['Hangul', '한', 2],
    ['decomposed Hangul', '\u1112\u1161\u11ab', 2],
    ['kanji', '漢', 2],
    ['half-width kana', 'ｱ', 1],
    ['half-width kana with its mark', 'ｶﾞ', 2],
    ['kana with a combining mark', 'か\u3099', 2],
    ['a kanji beyond the BMP', '𠮷', 2],
    ['a kanji with a variation selector', '葛\u{e0100}', 2],
    ['an emoji', '🍣', 2],
    ['a family', '👨‍👩‍👧', 2],
    ['a flag', '🇰🇷', 2],
    ['a Latin letter with a combining mark', 'e\u0301', 1],
  ])('%s', (_, text, columns) => {
    expect(measures.narrow.columnsOf(text)).toBe(columns);
    expect(measures.narrow.width(`가${text}a`)).toBe(columns + 3);
  });
});

describe('the head of a text', () => {
  it('is as much of it as fits, and no character is broken', () => {
    const part = fc.constantFrom('가', '漢', 'ｶﾞ', 'か\u3099', '👨‍👩‍👧', 'a', ' ', '…', '\u1112\u1161\u11ab');
    fc.assert(
      fc.property(fc.array(part), fc.nat(30), (parts, columns) => {
        const text = parts.join('');
        const found = measures.narrow.head(text, columns);
        const rest = text.slice(found.length);
        expect(text.startsWith(found)).toBe(true);
        expect(measures.narrow.width(found)).toBeLessThanOrEqual(columns);
        if (rest !== '')
          expect(measures.narrow.width(text.slice(0, found.length + 11))).toBeGreaterThan(columns);
      }),
    );
  });
});

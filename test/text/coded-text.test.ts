// Inline codes as characters of a text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedText, PlacedCode } from '../../src/model/inline-code.js';
import {
  drawnCodes,
  marksIn,
  readCodes,
  readSpelledCodes,
  spanWithCodes,
  spelledCodes,
  withCodes,
  withoutCodes,
} from '../../src/text/coded-text.js';

const bold: CodedText = {
  text: '最も重要な課題である。',
  codes: [
    { number: 1, side: 'open', at: 2 },
    { number: 1, side: 'close', at: 5 },
    { number: 2, side: 'single', at: 10 },
  ],
};

const places = fc
  .tuple(fc.string({ maxLength: 20 }), fc.array(fc.nat(20), { maxLength: 6 }))
  .map(([text, ats]): CodedText => {
    const codes = ats
      .map((at) => Math.min(at, text.length))
      .toSorted((a, b) => a - b)
      .map((at, index): PlacedCode => ({ number: index + 1, side: 'single', at }));
    return { text, codes };
  });

describe('a text with codes', () => {
  it('is drawn with signs of one column', () => {
    expect(drawnCodes(withCodes(bold))).toBe('最も<重要な>課題である^。');
    expect(withoutCodes(withCodes(bold))).toBe(bold.text);
    expect(marksIn(withCodes(bold))).toHaveLength(3);
  });

  it('is spelled for another editor, and read again', () => {
    expect(spelledCodes(withCodes(bold))).toBe('最も⟪1|重要な|1⟫課題である⟪2⟫。');
    expect(readSpelledCodes('課題⟪2⟫は⟪1|重要|1⟫だ。')).toBe(
      withCodes({
        text: '課題は重要だ。',
        codes: [
          { number: 2, side: 'single', at: 2 },
          { number: 1, side: 'open', at: 3 },
          { number: 1, side: 'close', at: 5 },
        ],
      }),
    );
  });

  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(places, (coded) => {
        expect(readCodes(withCodes(coded))).toEqual(coded);
        expect(readSpelledCodes(spelledCodes(withCodes(coded)))).toBe(withCodes(coded));
      }),
    );
  });

  it.each([
    [{ start: 2, end: 5 }, '重要な'],
    [{ start: 0, end: 2 }, '最も'],
    [{ start: 5, end: 7 }, '課題'],
    [{ start: 10, end: 11 }, '。'],
  ])('a span %o is that of the same words with codes', (span, words) => {
    const { start, end } = spanWithCodes(bold, span);
    expect(withCodes(bold).slice(start, end)).toBe(words);
  });

  it('a span of all is one of all', () => {
    const { start, end } = spanWithCodes(bold, { start: 0, end: bold.text.length });
    expect(withCodes(bold).slice(start, end)).toBe(withCodes(bold));
  });
});

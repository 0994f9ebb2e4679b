// Hangul taken apart and put together.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compose,
  decompose,
  finalConsonant,
  isHangul,
  isSyllable,
  withFinal,
} from '../../src/text/korean/hangul.js';

describe('hangul', () => {
  it.each([
    ['한', 'ㅎ', 'ㅏ', 'ㄴ'],
    ['가', 'ㄱ', 'ㅏ', ''],
    ['힣', 'ㅎ', 'ㅣ', 'ㅎ'],
    ['값', 'ㄱ', 'ㅏ', 'ㅄ'],
    ['의', 'ㅇ', 'ㅢ', ''],
  ])('%s is %s %s %s', (syllable, initial, vowel, final) => {
    expect(decompose(syllable)).toEqual({ initial, vowel, final });
    expect(compose({ initial, vowel, final })).toBe(syllable);
  });

  it('every syllable comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const parts = decompose(String.fromCharCode(code));
        expect(parts && compose(parts)).toBe(String.fromCharCode(code));
      }),
    );
  });

  it('leaves what is no syllable', () => {
    expect(decompose('a')).toBeUndefined();
    expect(decompose('')).toBeUndefined();
    expect(compose({ initial: 'x', vowel: 'ㅏ', final: '' })).toBe('xㅏ');
    expect([isSyllable('각'), isSyllable('ㄱ'), isSyllable('漢')]).toEqual([true, false, false]);
    expect([isHangul('심 보균'), isHangul('沈輔均'), isHangul(' '), isHangul('')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('knows and sets the final consonant', () => {
    expect(finalConsonant('행정안전부')).toBe('');
    expect(finalConsonant('총무성')).toBe('ㅇ');
    expect(withFinal('구', 'ㄴ')).toBe('군');
  });
});

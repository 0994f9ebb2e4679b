// Characters as a reader counts them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeAfter, graphemeBefore, graphemes, wordAfter, wordBefore } from '../../src/text/graphemes.js';

describe('graphemes', () => {
  it.each<[string, string, readonly string[]]>([
    ['Hangul', '한글', ['한', '글']],
    ['decomposed Hangul', '\u1112\u1161\u11ab가', ['\u1112\u1161\u11ab', '가']],
    ['a syllable that a final consonant joins', '가\u11ab나', ['가\u11ab', '나']],
    ['kana with a combining mark', 'はか\u3099き', ['は', 'か\u3099', 'き']],
    ['half-width kana keeps its mark', 'ｶﾞｲ', ['ｶﾞ', 'ｲ']],
    ['a family', 'a👨‍👩‍👧b', ['a', '👨‍👩‍👧', 'b']],
    ['a keycap', '1\u20e3', ['1\u20e3']],
    ['a line end', 'a\r\nb', ['a', '\r\n', 'b']],
  ])('%s', (_, text, expected) => {
    expect([...graphemes(text)]).toEqual(expected);
  });

  it('are those of Intl.Segmenter', () => {
    const segmenter = new Intl.Segmenter();
    const unit = fc.oneof(
      fc.constantFrom(
        '가',
        '漢',
        'ア',
        'か',
        'a',
        '1',
        ' ',
        '。',
        '─',
        '\u3099',
        '\u302a',
        '\u200d',
        '\ufe0f',
        '\u11ab',
        'ﾞ',
        '👍',
        '🏽',
        '🇰',
        '🇷',
        '\r',
        '\n',
        '\u0600',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        expect([...graphemes(text)]).toEqual(Array.from(segmenter.segment(text), ({ segment }) => segment));
      }),
      { numRuns: 500 },
    );
  });
});

describe('steps', () => {
  it.each<[string, number, number]>([
    ['before the first', graphemeBefore('가', 0), 0],
    ['behind the last', graphemeAfter('가', 1), 1],
    ['over a pair', graphemeAfter('𠮷野', 0), 2],
    ['back over a pair', graphemeBefore('𠮷野', 2), 0],
    ['a word back, over the space', wordBefore('지방 소멸 ', 6), 3],
    ['a word on', wordAfter('지방 소멸', 2), 5],
    ['no word left', wordAfter('소멸。', 2), 3],
  ])('%s', (_, actual, expected) => {
    expect(actual).toBe(expected);
  });
});

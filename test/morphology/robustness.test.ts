// Whatever the text, tokens cover it in order, and the time for it grows as it does.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.js';
import { Kernel } from '../../src/morphology/kernel.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';
import { cutOf, plain } from '../analysis/dictionaries.js';

const samples = {
  ko: '제22회 한·일 내정관계자 교류회의(日韓内政関係者交流会議)가 2024. 11. 22. 서울에서 열렸다. 😀',
  ja: '第22回日韓内政関係者交流会議が、2024年11月22日（金）ソウルで開催されました。ｺﾝﾋﾟｭｰﾀｰ 😀',
};

/** What the tokens leave out of a text; throws where they overlap or lie. */
const uncovered = (tokenizer: Tokenizer, text: string): string => {
  let rest = '';
  let at = 0;
  for (const { surface, start, end } of tokenizer.tokenize(text)) {
    if (start < at || end <= start) throw new RangeError(`token at ${start} after ${at}`);
    if (text.slice(start, end) !== surface) throw new RangeError(`${surface} is not what stands at ${start}`);
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
};

// What char.def calls a space; in IPADIC Ð (U+00D0) is one by a slip of the pen for U+000D.
const spaces = {
  ko: /^[\t\n\v\f\r \u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/,
  ja: /^[\t\n\v Ð]*$/,
};

describe.each(languages)('%s', (lang) => {
  const tokenizer = plain[lang];

  test.each([
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 60 })],
    ['code points', fc.string({ unit: 'binary', maxLength: 60 })],
    [
      'code units, lone surrogates too',
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
        .map((units) => String.fromCharCode(...units)),
    ],
    [
      'text of the language, shuffled',
      fc
        .array(fc.constantFrom(...samples[lang], ' ', '\t', '\0', '\ud800', '\udc00'), { maxLength: 60 })
        .map((c) => c.join('')),
    ],
  ])('2,500 random strings of %s', (_, strings) => {
    fc.assert(
      fc.property(strings, (text) => spaces[lang].test(uncovered(tokenizer, text))),
      { numRuns: 2500 },
    );
  });

  test('every prefix of a text, cut through a surrogate pair as well', () => {
    for (let end = 0; end <= samples[lang].length; end++) {
      expect(uncovered(tokenizer, samples[lang].slice(0, end))).toMatch(spaces[lang]);
    }
  });

  test.each([
    ['nothing', '', 0],
    ['spaces only', '  \t ', 0],
    ['NUL', '\0', 1],
    ['a lone high surrogate', '\ud83d', 1],
    ['a lone low surrogate', '\ude00', 1],
  ])('%s', (_, text, tokens) => {
    expect(tokenizer.tokenize(text)).toHaveLength(tokens);
  });

  test.each(['가', '漢', 'ア', 'x', '😀', ' ', '지방 ', samples[lang]])('a line of 1 MB of %j', (unit) => {
    const text = unit.repeat(Math.ceil(1e6 / Buffer.byteLength(unit)));
    const spans = tokenizer.boundaries(text);
    expect(spans.at(-1) ?? 0).toBe(text.trimEnd().length);
  });

  test('forgetting what no path can use changes nothing', () => {
    const text = samples[lang].repeat(40);
    const { dictionary } = plain[lang];
    const forgetful = new Tokenizer(dictionary, undefined, new Kernel(dictionary, 64));
    expect(cutOf(forgetful, text)).toBe(cutOf(tokenizer, text));
  });

  test('a tokenizer remembers nothing of earlier texts', () => {
    const fresh = cutOf(new Tokenizer(tokenizer.dictionary), samples[lang]);
    tokenizer.tokenize('x'.repeat(5000));
    expect(cutOf(tokenizer, samples[lang])).toBe(fresh);
  });
});

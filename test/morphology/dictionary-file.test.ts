// A compiled dictionary as bytes: read again, or refused.

import { expect, test } from 'vitest';
import { compileDictionary } from '../../src/morphology/compile/compile-dictionary.js';
import type { RawDictionary } from '../../src/morphology/compile/raw-dictionary.js';
import { packDictionary, unpackDictionary } from '../../src/morphology/dictionary-file.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';

const entry = (features: string, cost: number) => ({ left: 0, right: 0, cost, features, spacePenalty: 0 });
const small: RawDictionary = {
  lang: 'ko',
  words: [
    { surface: '가', entries: [entry('NNG,*,F,가', 100)] },
    { surface: '가나', entries: [entry('NNG,*,F,가나', 10), entry('NNP,*,F,가나', 20)] },
    { surface: '다', entries: [entry('EF,*,F,다', 50)] },
  ],
  unknown: [[entry('SY,*,*,*', 1000)]],
  characters: new Uint32Array(65536).fill((1 | (1 << 26)) >>> 0),
  connection: { rights: 1, lefts: 1, cost: () => 0 },
  openColumns: [3],
  noun: { like: 'NNG,', features: 'NNG,*,*,\u0001' },
};
small.characters[0x20] = 2;

const bytes = packDictionary(compileDictionary(small), 'small@1');

test('a small dictionary cuts by itself', () => {
  const dictionary = unpackDictionary(bytes, 'small@1');
  if (dictionary === undefined) throw new TypeError('the dictionary was refused');
  const tokens = new Tokenizer(dictionary).tokenize('가나다 x가');
  expect(tokens.map((t) => [t.surface, t.featureString, t.origin])).toEqual([
    ['가나', 'NNG,*,F,가나', 'known'],
    ['다', 'EF,*,F,다', 'known'],
    ['x', 'SY,*,*,*', 'unknown'],
    ['가', 'NNG,*,F,가', 'known'],
  ]);
});

test('bytes that lie askew in their buffer are read as well', () => {
  const askew = new Uint8Array(bytes.length + 3).subarray(3);
  askew.set(bytes);
  expect(unpackDictionary(askew, 'small@1')?.entries).toEqual(unpackDictionary(bytes, 'small@1')?.entries);
});

test.each([
  ['another stamp', bytes, 'small@2'],
  ['no bytes', new Uint8Array(0), 'small@1'],
  ['other bytes', new TextEncoder().encode('something else altogether'), 'small@1'],
  ['half of it', bytes.subarray(0, bytes.length >> 1), 'small@1'],
  ['all but the end', bytes.subarray(0, -9), 'small@1'],
])('%s: refused', (_, content, stamp) => {
  expect(unpackDictionary(content, stamp) === undefined).toBe(true);
});

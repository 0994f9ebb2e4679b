// Feature strings taken apart and put together.

import { describe, expect, test } from 'vitest';
import { columnsOf, joinFeatures, splitFeatures } from '../../src/morphology/features.js';

describe('a feature string', () => {
  test.each([
    ['지방', 'NNG,장소,T,지방,*,*,*,*', [3, 7], 'NNG,장소,T,\u0002,*,*,*,\u0002', '\u0001,*'],
    [
      '行っ',
      '動詞,自立,*,*,五段,連用,行く,イッ,イッ',
      [6, 7, 8],
      '動詞,自立,*,*,五段,連用,\u0002,\u0002,\u0002',
      '行く,イッ,\u0002',
    ],
    [
      'アア',
      '感動詞,*,*,*,*,*,アア,アア,アー',
      [6, 7, 8],
      '感動詞,*,*,*,*,*,\u0002,\u0002,\u0002',
      '\u0001,\u0002,アー',
    ],
    ['', '名詞,一般,*,*,*,*,*', [6, 7, 8], '名詞,一般,*,*,*,*,\u0002', '*'],
    [',', 'SC,*,*,",",*', [3], 'SC,*,*,",",*', ''],
  ])('of %j comes apart and together', (surface, features, open, head, tail) => {
    expect(splitFeatures(features, surface, open)).toEqual({ head, tail });
    expect(joinFeatures(head, tail, surface)).toBe(features);
  });

  test('has columns, and those in quotes may hold commas', () => {
    expect(columnsOf('a,b,c')).toEqual(['a', 'b', 'c']);
    expect(columnsOf('SC,",","say ""x"""')).toEqual(['SC', ',', 'say "x"']);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../src/exchange/formula-guard.js';
import {
  escapeEdges,
  escapeItem,
  readCell,
  splitItems,
} from '../../src/exchange/termbase/table/cell-escape.js';
import { readItem } from '../../src/exchange/termbase/table/term-item.js';

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
const trickyText = fc.string({ unit: fc.constantFrom(..." \\|:[]\t\n'=+-＝ー가漢a"), maxLength: 8 });
const text = fc.oneof(anyText, trickyText);

test('an escaped cell gives back any text', () => {
  fc.assert(fc.property(text, (one) => readCell(escapeEdges(one)) === one));
});

test('an escaped list gives back any texts', () => {
  const items = fc.array(
    text.filter((one) => one !== ''),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(items, (texts) => {
      const cell = texts.map((one) => `${escapeItem(one)}:admitted`).join(' | ');
      expect(
        splitItems(cell)
          .map(readItem)
          .map((item) => 'text' in item && item.text),
      ).toEqual(texts);
    }),
  );
});

test('the formula guard is undone exactly', () => {
  fc.assert(fc.property(text, (one) => unguarded(guarded(one)) === one));
});

test.each(['=1+1', '+81-3', '-的', '@SUM', '\tx', '\rx', '＝1', '＋', '－', '＠'])(
  '%j is guarded',
  (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
  },
);

describe('an item of a list', () => {
  const mark = (status: string, type?: string) => ({ status, type });
  test.each([
    ['행안부:abbreviation', '행안부', undefined, mark('admitted', 'abbreviation')],
    ['자치부:superseded/short', '자치부', undefined, mark('superseded', 'short')],
    ['経産省[けいさんしょう]:admitted', '経産省', 'けいさんしょう', mark('admitted')],
    ['市民参画', '市民参画', undefined, mark('admitted')],
    ['비율 1:2:lookup', '비율 1:2', undefined, mark('lookup')],
    ['비율 1\\:2', '비율 1:2', undefined, mark('admitted')],
    ['법률\\[안\\]:admitted', '법률[안]', undefined, mark('admitted')],
  ])('%s', (item, expected, reading, expectedMark) => {
    expect(readItem(item)).toEqual({ text: expected, reading, mark: expectedMark });
  });

  test('an unknown mark is named', () => {
    expect(readItem('市民参画:forbidden')).toEqual({ unknownMark: 'forbidden' });
  });
});

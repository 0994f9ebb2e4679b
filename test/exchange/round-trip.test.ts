import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/exchange/draft.js';
import type { TermFormat } from '../../src/exchange/termbase/format.js';
import { formats } from '../../src/exchange/termbase/formats.js';
import { mergeDraft } from '../../src/exchange/termbase/merge-draft.js';
import type { Concept } from '../../src/model/concept.js';
import { conceptId } from '../../src/model/ids.js';
import { concept } from '../helpers/any-concept.js';
import { aConcept, aTerm, interiorMinistry } from '../helpers/concepts.js';

const readBack = (format: TermFormat, concepts: readonly Concept[], before?: Concept): readonly unknown[] => {
  const content = format.write?.(concepts).content ?? '';
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return (format.read?.(bytes) ?? []).map(({ said }) =>
    isRefusal(said) ? said : mergeDraft(said, before, () => conceptId('made-up')),
  );
};

describe.each(formats.filter((format: TermFormat) => format.read && format.write))('$id', (format) => {
  test('what is written reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(concept, { maxLength: 3 }), (concepts) => {
        const numbered = concepts.map((one, index) => ({ ...one, id: conceptId(`c-${index}`) }));
        expect(readBack(format, numbered)).toEqual(numbered);
      }),
      { numRuns: 150 },
    );
  });

  test('reading it over what is already there changes nothing', () => {
    fc.assert(
      fc.property(concept, concept, (one, other) => {
        expect(readBack(format, [one], { ...other, id: one.id })).toEqual([one]);
      }),
      { numRuns: 60 },
    );
  });
});

test('an abbreviation is marked only where its looks do not tell', () => {
  const quiet = formats[0].write([interiorMinistry]).content;
  expect(quiet).toContain(',행안부:admitted | 행정자치부:superseded,');
  const loud = formats[0].write([
    aConcept('x', [
      aTerm('ko', '국민권익위원회'),
      aTerm('ko', '권익위', { status: 'admitted', type: 'abbreviation' }),
      aTerm('ko', '국권위', { status: 'admitted' }),
      aTerm('ja', '国民権益委員会'),
    ]),
  ]).content;
  expect(loud).toContain(',권익위:abbreviation | 국권위:admitted/full,');
});

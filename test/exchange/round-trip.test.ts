import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/exchange/draft.js';
import type { TermFormat } from '../../src/exchange/format.js';
import { formats } from '../../src/exchange/formats.js';
import { mergeDraft } from '../../src/exchange/merge-draft.js';
import {
  type Concept,
  equivalences,
  origins,
  type Term,
  termStatuses,
  termTypes,
} from '../../src/model/concept.js';
import { conceptId } from '../../src/model/ids.js';
import type { Lang } from '../../src/model/language.js';
import { aConcept, aTerm, interiorMinistry } from '../helpers/concepts.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.string({ unit: fc.constantFrom(...' \\|:[]⚠,;"\t\n\r\'=-행정안전부経済産業省りA'), maxLength: 8 }),
);
const named = text.filter((one) => one !== '');
const date = fc.constantFrom('', '1998', '2008-02', '2017-07-26');

const others = (lang: Lang): fc.Arbitrary<Term[]> =>
  fc.array(
    fc.record({
      lang: fc.constant(lang),
      text: named,
      status: fc.constantFrom(...termStatuses.filter((status) => status !== 'preferred')),
      type: fc.constantFrom(...termTypes),
      reading: lang === 'ja' ? text : fc.constant(''),
      hanja: lang === 'ko' ? text : fc.constant(''),
    }),
    { maxLength: 4 },
  );
const side = (lang: Lang): fc.Arbitrary<readonly Term[]> =>
  fc.tuple(named, fc.constantFrom(...termTypes), text, others(lang)).map(([main, type, reading, rest]) => {
    const first = aTerm(lang, main, { type, ...(lang === 'ja' ? { reading } : { hanja: reading }) });
    // A concept names a text once in a language.
    return [first, ...rest].filter((term, at, all) => all.findIndex((one) => one.text === term.text) === at);
  });

const concept: fc.Arbitrary<Concept> = fc
  .record({
    domain: text,
    origin: fc.constantFrom(...origins),
    equivalence: fc.constantFrom(...equivalences),
    falseFriend: fc.boolean(),
    definition: fc.record({ ko: text, ja: text }),
    note: text,
    source: text,
    reliability: fc.constantFrom(1, 2, 3, 4),
    validFrom: date,
    validTo: date,
    ko: side('ko'),
    ja: side('ja'),
  })
  // The sign at the beginning of a note is the flag.
  .filter(({ note, falseFriend }) => falseFriend || !/^⚠/u.test(note))
  .map(({ ko, ja, ...rest }) => aConcept('x', [...ko, ...ja], rest));

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

// Concepts for property tests.

import fc from 'fast-check';
import {
  type Concept,
  type ConceptDetails,
  conceptKinds,
  equivalences,
  linkTypes,
  origins,
  type Term,
  termStatuses,
  termTypes,
} from '../../src/model/concept.js';
import { conceptId } from '../../src/model/ids.js';
import type { Lang } from '../../src/model/language.js';
import { aConcept, aTerm } from './concepts.js';

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

const span = fc.record({ from: date, to: date }).filter(({ from, to }) => from !== '' || to !== '');
const link = fc.record({
  type: fc.constantFrom(...linkTypes),
  to: fc.constantFrom('org-kr-mois', 'x:y', '행정안전부').map(conceptId),
});
const details: fc.Arbitrary<ConceptDetails> = fc.record({
  kind: fc.constantFrom('', ...conceptKinds),
  subdomain: text,
  spans: fc.array(span, { maxLength: 3 }),
  links: fc.array(link, { maxLength: 3 }),
  pairs: fc.array(fc.record({ ko: named, ja: named }), { maxLength: 3 }),
  sourceKo: text,
  sourceJa: text,
  examplesKo: fc.array(named, { maxLength: 3 }),
  examplesJa: fc.array(named, { maxLength: 3 }),
});

/** Any concept whose terms are in order: control characters, spaces at the edges and all. */
export const concept: fc.Arbitrary<Concept> = fc
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
    details,
  })
  // The sign at the beginning of a note is the flag.
  .filter(({ note, falseFriend }) => falseFriend || !/^⚠/u.test(note))
  .map(({ ko, ja, details: more, ...rest }) => aConcept('x', [...ko, ...ja], { ...rest, ...more }));

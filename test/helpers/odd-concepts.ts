// Concepts of any text at all: what a glossary from anywhere may hold.

import fc from 'fast-check';
import { type Concept, equivalences, termStatuses } from '../../src/model/concept.js';
import { aConcept, aTerm } from './concepts.js';

const signs = fc.constantFrom(
  ...[
    '|',
    '\\',
    '`',
    '*',
    '_',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '!',
    '~',
    '&',
    '$',
    '#',
    '-',
    '+',
    '1.',
    '"',
    "'",
    ' ',
  ],
  ...['\n', '\r\n', '\t', '\u0007', '\u200b', '\u202e', '\u2028', '\ud800', '\uffff', '\u0085'],
  ...['<script>', '</table>', '&amp;', '&#65;', '<br>', '---', ':-:', '](x)', '<!--', ']]>', 'http://a.kr'],
  ...['총무성', '総務省', 'かな', '𠮷', '👩‍💻'],
);
const text = fc
  .array(fc.oneof(signs, fc.string({ maxLength: 2, unit: 'binary' })), { maxLength: 6 })
  .map((parts) => parts.join(''));
const term = fc
  .record({
    lang: fc.constantFrom('ko', 'ja'),
    text,
    status: fc.constantFrom(...termStatuses),
    reading: text,
    hanja: text,
  })
  .map(({ lang, text: form, ...more }) => aTerm(lang, form, more));

/** Any glossary of a few concepts. */
export const oddConcepts: fc.Arbitrary<readonly Concept[]> = fc.array(
  fc
    .record({
      terms: fc.array(term, { maxLength: 5 }),
      equivalence: fc.constantFrom(...equivalences),
      falseFriend: fc.boolean(),
      note: text,
      definition: fc.record({ ko: text, ja: text }),
    })
    .map(({ terms, ...more }) => aConcept('x', terms, more)),
  { maxLength: 3 },
);

/** The control characters in a text, but for line feeds. */
export const controlsIn = (content: string): readonly string[] =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
  content.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e]/g) ?? [];

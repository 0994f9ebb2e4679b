// Reads the concepts of a MultiTerm XML file (`mtf`) with their languages and fields.

import { readXml } from '../../container/xml-events.js';
import { Problem } from '../../model/problem.js';

/** A field with its text. The creator of the termbase chose its name. */
export type MultiTermField = { readonly type: string; text: string };

/** A term and its fields. */
export type MultiTermTerm = { text: string; readonly fields: MultiTermField[] };

/** A language of a concept: its code (`KO`, `JA-JP`) or, if the code is unknown, its name (`Korean`). */
export type MultiTermSide = {
  readonly code: string;
  readonly name: string;
  readonly terms: MultiTermTerm[];
  readonly fields: MultiTermField[];
};

/** A concept, and the one-based line on which it begins. */
export type MultiTermConcept = {
  readonly line: number;
  readonly sides: MultiTermSide[];
  readonly fields: MultiTermField[];
};

/** Reads the concepts of a file. @throws Problem `xml-malformed`, `tbx-root` */
export const readConcepts = (text: string): readonly MultiTermConcept[] => {
  const concepts: MultiTermConcept[] = [];
  let isRoot = true;
  let concept: MultiTermConcept | undefined;
  let side: MultiTermSide | undefined;
  let term: MultiTermTerm | undefined;
  let field: { text: string } | undefined;
  readXml(text, {
    open: ({ name, attributes }, line) => {
      if (isRoot && name !== 'mtf') throw new Problem('tbx-root', { root: name });
      isRoot = false;
      if (name === 'conceptGrp') {
        concept = { line, sides: [], fields: [] };
        concepts.push(concept);
      } else if (name === 'language') {
        side = { code: attributes.lang ?? '', name: attributes.type ?? '', terms: [], fields: [] };
        concept?.sides.push(side);
      } else if (name === 'termGrp') {
        term = { text: '', fields: [] };
        side?.terms.push(term);
      } else if (name === 'term') field = term;
      else if (name === 'descrip') {
        const said = { type: attributes.type ?? '', text: '' };
        (term ?? side ?? concept)?.fields.push(said);
        field = said;
      }
    },
    close: (name) => {
      if (name === 'term' || name === 'descrip') field = undefined;
      else if (name === 'termGrp') term = undefined;
      else if (name === 'languageGrp') side = undefined;
      else if (name === 'conceptGrp') concept = undefined;
    },
    text: (piece) => {
      if (field !== undefined) field.text += piece;
    },
  });
  return concepts;
};

// The data of a term index: what matching needs of the glossary, computed once for a content of the glossary. It refers to
// concepts by their number, so that it can be kept in a file.

import type { Lang } from '../../model/language.js';
import { once } from '../../text/once.js';
import { arrayOf, type Packable, type PackedArrays } from '../../text/packed-arrays.js';
import { countryOrders } from '../forms/countries.js';
import { predicateKey } from '../forms/inflected.js';
import { putForms } from '../forms/term-forms.js';
import type { Trie } from '../trie/build-trie.js';
import { KeyTrie } from '../trie/key-trie.js';
import { type ConceptsByNumber, FormCollector, type FormTable, type Written } from './form-table.js';
import { findUsers, type HomographUsers } from './homograph-users.js';

/** The index of one language. */
export type IndexData = {
  /** Number of concepts of the glossary; higher numbers are those of `countryOrders`. */
  readonly concepts: number;
  readonly forms: FormTable;
  /** Terms that may be predicates, by base form. */
  readonly predicates: FormTable;
  /** The homographs among the forms and predicates; found when they are first asked for. */
  readonly homographs: () => HomographUsers;
};

/** Whether a form is needed. */
type FormFilter = (form: string) => boolean;

/** The concepts of a glossary, and behind them those of a rule. @param concepts number of those of the glossary */
export const withRuled = (concepts: number, { conceptAt, termsAt }: ConceptsByNumber): ConceptsByNumber => ({
  conceptAt: (number) => countryOrders[number - concepts] ?? conceptAt(number),
  termsAt: (number) => countryOrders[number - concepts]?.terms ?? termsAt(number),
});

/** The forms of all concepts that are wanted, then those of the order of countries. */
const formsOf = (concepts: readonly Written[], lang: Lang, isWanted: FormFilter | undefined): FormTable => {
  const forms = new FormCollector();
  concepts.forEach((concept, number) => {
    putForms(concept, lang, (form, term, script) => {
      if (isWanted === undefined || isWanted(form))
        forms.put(form, number, concept.terms.indexOf(term), script);
    });
  });
  forms.startRuled();
  countryOrders.forEach((concept, place) => {
    putForms(concept, lang, (form, term, script) => {
      if (!script && (isWanted === undefined || isWanted(form)))
        forms.put(form, concepts.length + place, concept.terms.indexOf(term), false);
    });
  });
  return forms.table();
};

const predicatesOf = (concepts: readonly Written[], lang: Lang): FormTable => {
  const predicates = new FormCollector();
  concepts.forEach(({ terms }, number) => {
    terms.forEach((term, place) => {
      const key = term.lang === lang ? predicateKey(term.text, lang) : undefined;
      if (key !== undefined) predicates.put(key, number, place, false);
    });
  });
  return predicates.table();
};

/**
 * Builds the data of all terms for texts of one language, in one pass over the terms.
 * @param isWanted leaves out the forms for which it is false; predicates stay
 */
export const buildIndexData = (
  concepts: readonly Written[],
  lang: Lang,
  isWanted?: FormFilter,
): IndexData => {
  const forms = formsOf(concepts, lang, isWanted);
  const predicates = predicatesOf(concepts, lang);
  const termsAt = (number: number): Written['terms'] =>
    (concepts[number] ?? countryOrders[number - concepts.length])?.terms ?? [];
  return {
    concepts: concepts.length,
    forms,
    predicates,
    homographs: once(() => findUsers([forms, predicates], concepts, termsAt, lang)),
  };
};

const trieParts = ({ arrays }: KeyTrie, name: string): readonly (readonly [string, Packable])[] =>
  Object.entries(arrays).map(([part, array]) => [`${name}.${part}`, array]);

const trieFrom = (packed: PackedArrays, name: string): KeyTrie => {
  const numbers = (part: keyof Trie): Int32Array => arrayOf(packed, `${name}.${part}`, Int32Array);
  return new KeyTrie({
    nodes: numbers('nodes'),
    rests: arrayOf(packed, `${name}.rests`, Uint16Array),
    offsets: numbers('offsets'),
    order: numbers('order'),
    lows: numbers('lows'),
    highs: numbers('highs'),
  });
};

const tableParts = (
  { trie, concepts, terms, scripts }: FormTable,
  name: string,
): readonly (readonly [string, Packable])[] => [
  ...trieParts(trie, name),
  [`${name}.concepts`, concepts],
  [`${name}.terms`, terms],
  [`${name}.scripts`, scripts],
];

const tableFrom = (packed: PackedArrays, name: string, ruled: number): FormTable => ({
  trie: trieFrom(packed, name),
  concepts: arrayOf(packed, `${name}.concepts`, Int32Array),
  terms: arrayOf(packed, `${name}.terms`, Int32Array),
  scripts: arrayOf(packed, `${name}.scripts`, Uint8Array),
  ruled,
});

/** The data as named arrays; `indexFrom` reads them. */
export const indexArrays = ({
  concepts,
  forms,
  predicates,
  homographs,
}: IndexData): PackedArrays['arrays'] => {
  const { words, firsts, users } = homographs();
  return Object.fromEntries([
    ['counts', Int32Array.of(concepts, forms.ruled, predicates.ruled)],
    ...tableParts(forms, 'forms'),
    ...tableParts(predicates, 'predicates'),
    ...trieParts(words, 'homographs'),
    ['homographs.firsts', firsts],
    ['homographs.users', users],
  ]);
};

/** Reads the data from the arrays of `indexArrays`. @throws TypeError if one of them is missing */
export const indexFrom = (packed: PackedArrays): IndexData => {
  const [concepts = 0, ruled = 0, ruledPredicates = 0] = arrayOf(packed, 'counts', Int32Array);
  const homographs = {
    words: trieFrom(packed, 'homographs'),
    firsts: arrayOf(packed, 'homographs.firsts', Int32Array),
    users: arrayOf(packed, 'homographs.users', Int32Array),
  };
  return {
    concepts,
    forms: tableFrom(packed, 'forms', ruled),
    predicates: tableFrom(packed, 'predicates', ruledPredicates),
    homographs: () => homographs,
  };
};

// The glossary as matching needs it, one part a language. To compute a part takes half a second, so it is kept in a file of
// the cache folder, under a name that stands for the content of the glossary and for the build of the program.

import { createHash } from 'node:crypto';
import { wordOfSurface } from '../../analysis/term-words.js';
import { type AvoidedCores, avoidedCores } from '../../matching/forms/avoided-forms.js';
import { countryOrders } from '../../matching/forms/countries.js';
import type { ConceptsByNumber, Written } from '../../matching/index/form-table.js';
import { buildIndexData, type IndexData, indexArrays, indexFrom } from '../../matching/index/index-data.js';
import { byPlace } from '../../matching/term-index.js';
import type { Concept } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import type { Tokenizer } from '../../morphology/tokenizer.js';
import { lexiconArrays, lexiconFrom, UserLexicon } from '../../morphology/user-lexicon.js';
import type {
  ReadForms,
  WrittenConcept,
  WrittenForms,
  WrittenLayout,
} from '../../store/termbase/written/read-written.js';
import { once } from '../../text/once.js';
import {
  arrayOf,
  type PackedArrays,
  packArrays,
  textOf,
  unitsOf,
  unpackArrays,
} from '../../text/packed-arrays.js';
import { readKept, writeKept } from '../files/kept-files.js';
import { cacheFolder } from '../files/places.js';
import { programStamp } from '../files/program-stamp.js';
import { lexiconOf } from './open-analyser.js';

/** The part of a language, each piece computed when it is first asked for. */
export type GlossaryPart = {
  /** The words of the lattice. @param plain a tokenizer without lexicon */
  readonly lexicon: (plain: Tokenizer) => UserLexicon;
  readonly index: () => IndexData;
  readonly avoided: () => AvoidedCores;
};

/** A glossary that can be matched. */
export type IndexedGlossary = ConceptsByNumber & {
  readonly partOf: (lang: Lang) => GlossaryPart;
  /** All concepts by number; may read the whole glossary. */
  readonly all: () => readonly WrittenConcept[];
};

const dottedOrders = countryOrders.map((concept) => ({
  ...concept,
  terms: concept.terms.filter(({ lang, text }) => lang === 'ko' && text.includes('·')),
}));

/** The written forms of some concepts in a language. */
export const textsIn = (concepts: readonly Written[], lang: Lang): readonly string[] =>
  concepts.flatMap(({ terms }) => terms.filter((term) => term.lang === lang).map(({ text }) => text));

/** The words that the analysis gets with a glossary: its written forms and the phrases of rules. */
export const wordsWith = (concepts: readonly Written[], lang: Lang): readonly string[] =>
  // With a dot inside they are words for the analysis too: 한·일|간, not 한|·|일간. Without concepts the dictionary
  // stays unchanged.
  concepts.length === 0 ? [] : [...textsIn(concepts, lang), ...textsIn(dottedOrders, lang)];

/** The parts of a glossary that are computed of its concepts. */
const computed = (concepts: () => readonly Written[], lang: Lang): GlossaryPart => ({
  lexicon: (plain) => lexiconOf(wordsWith(concepts(), lang))(plain),
  index: once(() => buildIndexData(concepts(), lang)),
  avoided: once(() => avoidedCores(concepts(), lang)),
});

/** A glossary of concepts in memory. */
export const glossaryOf = (concepts: readonly Concept[]): IndexedGlossary => ({
  ...byPlace(concepts),
  all: () => concepts,
  partOf: (lang) => computed(() => concepts, lang),
});

/** Parts that are kept in files, and what they are kept by. */
export type Keeping = {
  /** Stamp of the program; without one nothing is kept. */
  readonly stamp: string | undefined;
  readonly folder: string;
  /** Number of concepts from which on a glossary is kept: a smaller one is indexed as fast as its file is read. */
  readonly fewest: number;
};

// Increase this with every change of what the arrays mean.
const formatVersion = 1;
const usual = (): Keeping => ({ stamp: programStamp(), folder: cacheFolder, fewest: 1000 });

/** A part that was read from its file, and where the terms lie among the written forms. */
type KeptPart = { readonly part: GlossaryPart; readonly layout: WrittenLayout };

const avoidedArrays = (cores: AvoidedCores): PackedArrays['arrays'] => ({
  'avoided.count': Int32Array.of(cores?.length ?? -1),
  'avoided.forms': unitsOf(cores?.join('\n') ?? ''),
});

const avoidedFrom = (packed: PackedArrays): AvoidedCores => {
  const [count = -1] = arrayOf(packed, 'avoided.count', Int32Array);
  const forms = textOf(arrayOf(packed, 'avoided.forms', Uint16Array));
  return count < 0 ? undefined : count === 0 ? [] : forms.split('\n');
};

const unpackPart = (bytes: Uint8Array, label: string): KeptPart | undefined => {
  const packed = unpackArrays(bytes);
  if (packed?.label !== label) return undefined;
  const numbers = (name: string): Int32Array => arrayOf(packed, `layout.${name}`, Int32Array);
  const [arrays, data, avoided] = [lexiconFrom(packed), indexFrom(packed), avoidedFrom(packed)];
  const part = {
    lexicon: (plain: Tokenizer) =>
      new UserLexicon({ arrays, wordOf: (surface) => wordOfSurface(surface, plain) }),
    index: () => data,
    avoided: () => avoided,
  };
  return { part, layout: { rows: numbers('rows'), firsts: numbers('firsts') } };
};

const readPart = ({ name, label, folder }: PartFile): KeptPart | undefined => {
  const bytes = readKept(name, folder);
  try {
    return bytes && unpackPart(bytes, label);
  } catch {
    // Arrays are missing.
    return undefined;
  }
};

/** The file of a part, and the label that its arrays have. */
type PartFile = { readonly name: string; readonly label: string; readonly folder: string };

const partFile = (lang: Lang, hash: string, { stamp, folder }: Keeping): PartFile => {
  const label = [formatVersion, stamp, lang, hash].join(' ');
  const digest = createHash('sha256').update(label).digest('hex').slice(0, 24);
  return { name: `terms-${lang}-${digest}`, label, folder };
};

/** Writes the file of a part. @returns the part as it is read from there, or undefined if it could not be written */
const keepPart = (
  file: PartFile,
  data: IndexData,
  lexicon: UserLexicon,
  avoided: AvoidedCores,
  { rows, firsts }: WrittenLayout,
): KeptPart | undefined => {
  const arrays = {
    ...indexArrays(data),
    ...lexiconArrays(lexicon),
    ...avoidedArrays(avoided),
    'layout.rows': rows,
    'layout.firsts': firsts,
  };
  writeKept(file.name, packArrays({ label: file.label, arrays }), file.folder);
  return readPart(file);
};

/** The concepts of written forms, each read when it is first asked for. */
const conceptsOf = (
  written: WrittenForms,
  read: () => ReadForms,
  layout: () => WrittenLayout | undefined,
): ConceptsByNumber => {
  const [forms, concepts]: [(WrittenConcept | undefined)[], (Concept | undefined)[]] = [[], []];
  const formsAt = (number: number): WrittenConcept => {
    const place = layout();
    const found =
      forms[number] ?? (place === undefined ? read().concepts[number] : written.at(place, number));
    if (found === undefined) throw new RangeError(`no concept ${number}`);
    forms[number] = found;
    return found;
  };
  return {
    termsAt: (number) => formsAt(number).terms,
    conceptAt: (number) => {
      const concept = concepts[number] ?? written.conceptOf(formsAt(number));
      concepts[number] = concept;
      return concept;
    },
  };
};

/**
 * The glossary of written forms. A part that is in the cache is read from there. Any other one is computed and kept when its
 * lexicon is first asked for, and then read from there too: what was computed takes 150 MB more than the file.
 */
export const keptGlossary = (written: WrittenForms, keeping: Keeping = usual()): IndexedGlossary => {
  let layout: WrittenLayout | undefined;
  let forms: ReadForms | undefined;
  const read = (): ReadForms => {
    forms ??= written.read();
    return forms;
  };
  /** Takes a kept part into use, and forgets the forms, which can be read one by one from now on. */
  const taken = (kept: KeptPart | undefined): GlossaryPart | undefined => {
    if (kept === undefined) return undefined;
    layout ??= kept.layout;
    forms = undefined;
    return kept.part;
  };
  const partOf = (lang: Lang): GlossaryPart => {
    const isKept = keeping.stamp !== undefined;
    const file = partFile(lang, written.hash, keeping);
    const kept = isKept ? taken(readPart(file)) : undefined;
    if (kept !== undefined) return kept;
    let part = computed(() => read().concepts, lang);
    return {
      lexicon: (plain) => {
        const lexicon = part.lexicon(plain);
        if (!isKept || read().concepts.length < keeping.fewest) return lexicon;
        const made = keepPart(file, part.index(), lexicon, part.avoided(), read().layout());
        if (made === undefined) return lexicon;
        part = taken(made) ?? part;
        return part.lexicon(plain);
      },
      index: () => part.index(),
      avoided: () => part.avoided(),
    };
  };
  return { partOf, all: () => read().concepts, ...conceptsOf(written, read, () => layout) };
};

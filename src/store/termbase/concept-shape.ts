// The shape of a concept in the database: its rows, and the JSON of its history.

import * as v from 'valibot';
import {
  type Concept,
  conceptKinds,
  equivalences,
  linkTypes,
  origins,
  termStatuses,
  termTypes,
} from '../../model/concept.js';
import { conceptId } from '../../model/ids.js';
import { languages } from '../../model/language.js';
import { shape } from '../rows.js';

const term = {
  lang: v.picklist(languages),
  text: v.string(),
  status: v.picklist(termStatuses),
  type: v.picklist(termTypes),
  reading: v.string(),
  hanja: v.string(),
};

const reliability = v.picklist([1, 2, 3, 4]);

/** A row of the table `term`, without its keys. */
export const termShape = shape('term', { concept: v.string(), ...term });

/** The columns of `termShape` in order, for rows that are read as arrays. */
export const termItems = [
  v.string(),
  term.lang,
  term.text,
  term.status,
  term.type,
  term.reading,
  term.hanja,
] as const;

/** A row of the table `concept`. */
export const conceptShape = shape('concept', {
  id: v.string(),
  domain: v.string(),
  origin: v.picklist(origins),
  equivalence: v.picklist(equivalences),
  false_friend: v.number(),
  definition_ko: v.string(),
  definition_ja: v.string(),
  note: v.string(),
  source: v.string(),
  reliability,
  valid_from: v.string(),
  valid_to: v.string(),
  details: v.string(),
});

/** The columns of `conceptShape` in order, for rows that are read as arrays. */
export const conceptItems = [
  v.string(),
  v.string(),
  v.picklist(origins),
  v.picklist(equivalences),
  v.number(),
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  reliability,
  v.string(),
  v.string(),
  v.string(),
] as const;

const texts = v.optional(v.array(v.string()), []);
const text = v.optional(v.string(), '');

/** The details of a concept as JSON, without those that are empty. */
export const detailsSchema = v.object({
  kind: v.optional(v.picklist([...conceptKinds, '']), ''),
  subdomain: text,
  spans: v.optional(v.array(v.object({ from: v.string(), to: v.string() })), []),
  links: v.optional(
    v.array(v.object({ type: v.picklist(linkTypes), to: v.pipe(v.string(), v.transform(conceptId)) })),
    [],
  ),
  pairs: v.optional(v.array(v.object({ ko: v.string(), ja: v.string() })), []),
  sourceKo: text,
  sourceJa: text,
  examplesKo: texts,
  examplesJa: texts,
});

/** A concept as JSON. Empty fields may be missing; fields that an earlier version did not have are empty. */
export const conceptSchema: v.GenericSchema<unknown, Concept> = v.object({
  id: v.pipe(v.string(), v.transform(conceptId)),
  domain: text,
  origin: v.picklist(origins),
  equivalence: v.picklist(equivalences),
  falseFriend: v.boolean(),
  definition: v.object({ ko: v.string(), ja: v.string() }),
  note: text,
  source: text,
  reliability,
  validFrom: text,
  validTo: text,
  ...detailsSchema.entries,
  terms: v.optional(v.array(v.object(term)), []),
});

/** Parses the concepts of a JSON text; undefined if it holds something else. */
export const readConceptsJson = (text: string): readonly Concept[] | undefined => {
  try {
    const parsed = v.safeParse(v.array(conceptSchema), JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};

// What a concept looks like in the database file: its rows, and the JSON of its history.

import * as v from 'valibot';
import { type Concept, equivalences, origins, termStatuses, termTypes } from '../../model/concept.js';
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
});

/** A concept as JSON. */
export const conceptJson: v.GenericSchema<unknown, Concept> = v.object({
  id: v.pipe(v.string(), v.transform(conceptId)),
  domain: v.string(),
  origin: v.picklist(origins),
  equivalence: v.picklist(equivalences),
  falseFriend: v.boolean(),
  definition: v.object({ ko: v.string(), ja: v.string() }),
  note: v.string(),
  source: v.string(),
  reliability,
  validFrom: v.string(),
  validTo: v.string(),
  terms: v.array(v.object(term)),
});

/** The concepts that a JSON text holds; undefined where it is something else. */
export const readConceptsJson = (text: string): readonly Concept[] | undefined => {
  try {
    const parsed = v.safeParse(v.array(conceptJson), JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};

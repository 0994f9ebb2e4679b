// The shipped glossary, read from its CSV files.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { slugId } from '../exchange/concept-slug.js';
import { isRefusal } from '../exchange/draft.js';
import { formats } from '../exchange/formats.js';
import { mergeDraft } from '../exchange/merge-draft.js';
import type { Concept } from '../model/concept.js';
import type { ConceptId } from '../model/ids.js';
import { readBytes } from './files.js';
import { seedFolder } from './places.js';

// In the order of their names; none where there is no folder.
const tablesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(folder, name));
};

const [csv] = formats;

/** Every concept of the CSV files in a folder. Rows that cannot be read are left out: they must not stop a start. */
export const loadSeed = async (folder = seedFolder): Promise<readonly Concept[]> => {
  const concepts = new Map<ConceptId, Concept>();
  for (const file of await tablesIn(folder)) {
    for (const { said } of csv.read(await readBytes(file))) {
      if (isRefusal(said)) continue;
      const concept = mergeDraft(said, undefined, (one) => slugId(one, (id) => concepts.has(id)));
      if (!isRefusal(concept) && !concepts.has(concept.id)) concepts.set(concept.id, concept);
    }
  }
  return [...concepts.values()];
};

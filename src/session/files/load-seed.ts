// Loads the shipped glossary from its CSV files or from their compiled form.

import { createHash } from 'node:crypto';
import { isRefusal } from '../../exchange/draft.js';
import { slugId } from '../../exchange/termbase/concept-slug.js';
import { formats } from '../../exchange/termbase/formats.js';
import { mergeDraft } from '../../exchange/termbase/merge-draft.js';
import type { Concept } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import { readConceptsJson } from '../../store/termbase/concept-shape.js';
import { readBytes } from './files.js';
import { compiledSeed, seedFolder } from './places.js';
import { seedTables } from './seed-files.js';

const [csv] = formats;

/** Parses every concept of the tables. Skips invalid rows: they must not prevent a start. */
const parseTables = (tables: readonly Uint8Array[]): readonly Concept[] => {
  const concepts = new Map<ConceptId, Concept>();
  for (const table of tables) {
    for (const { said } of csv.read(table)) {
      if (isRefusal(said)) continue;
      const concept = mergeDraft(said, undefined, (one) => slugId(one, (id) => concepts.has(id)));
      if (!isRefusal(concept) && !concepts.has(concept.id)) concepts.set(concept.id, concept);
    }
  }
  return [...concepts.values()];
};

const readTables = (folder: string): Promise<readonly Uint8Array[]> =>
  Promise.all(seedTables(folder).map((path) => readBytes(path)));

const hashOf = (tables: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const table of tables) hash.update(table);
  return hash.digest('hex');
};

// A file that was compiled from other tables is not used.
const readCompiled = async (file: string, hash: string): Promise<readonly Concept[] | undefined> => {
  const text = await readBytes(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
  return text.startsWith(`${hash}\n`) ? readConceptsJson(text.slice(hash.length)) : undefined;
};

/** Compiles the tables of a folder to one text: their hash on a line, then the concepts as JSON. */
export const compileSeed = async (folder = seedFolder): Promise<string> => {
  const tables = await readTables(folder);
  return `${hashOf(tables)}\n${JSON.stringify(parseTables(tables))}\n`;
};

/** Loads every concept of the shipped glossary in the order of the tables. */
export const loadSeed = async (folder = seedFolder, compiled = compiledSeed): Promise<readonly Concept[]> => {
  const tables = await readTables(folder);
  return (await readCompiled(compiled, hashOf(tables))) ?? parseTables(tables);
};

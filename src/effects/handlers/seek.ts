// Finds the next segment that contains a term of the glossary.

import type { ConceptId } from '../../model/ids.js';
import type { Backend } from '../../workspace/backend.js';
import type { Handler } from '../handler.js';

const firstWith = async (
  { matches }: Backend,
  id: ConceptId,
  ordinals: readonly number[],
): Promise<number | undefined> => {
  for (const ordinal of ordinals) {
    const found = await matches(ordinal);
    if (found.some(({ senses }) => senses.some(({ concept }) => concept.id === id))) return ordinal;
  }
  return undefined;
};

/** Finds the first of the segments that contains a concept. */
export const seek: Handler<'seek'> = async ({ from, id, ordinals }, { backend }) => ({
  kind: 'sought',
  from,
  ordinal: await firstWith(backend(), id, ordinals),
});

// The suggester of the bare bridge, opened once for the tests of a file.

import { openEquivalents, type Suggester } from '../../src/session/dictionaries/open-equivalents.js';

let opening: Promise<Suggester> | undefined;

/** Suggestions with an empty termbase. */
export const bareSuggester = (): Promise<Suggester> => {
  opening ??= openEquivalents();
  return opening;
};

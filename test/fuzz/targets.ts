// All targets.

import type { Target } from './target.js';
import { documentTargets } from './targets/documents.js';
import { exchangeTargets } from './targets/exchange.js';
import { fileTargets } from './targets/files.js';
import { languageTargets } from './targets/language.js';

/** @param folder the only one that may be written to */
export const targetsIn = async (folder: string): Promise<readonly Target[]> => [
  ...documentTargets,
  ...exchangeTargets(folder),
  ...(await fileTargets(folder)),
  ...(await languageTargets()),
];

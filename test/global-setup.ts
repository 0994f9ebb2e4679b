// Compiles the dictionaries before the first test where they are missing, as a first start of the program does.

import { languages } from '../src/model/language.js';
import { openBridge } from '../src/session/dictionaries/open-bridge.js';
import { openDictionary } from '../src/session/dictionaries/open-dictionary.js';

export const setup = async (): Promise<void> => {
  for (const lang of languages) await openDictionary(lang, () => {});
  await openBridge();
};

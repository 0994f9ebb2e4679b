// Finds damaged compiled dictionaries, for `doctor`.

import { rmSync } from 'node:fs';
import { languages } from '../../model/language.js';
import { damagedCompiled } from '../files/compiled-files.js';
import { dictionaryFile } from './find-dictionary.js';
import { bridgeFile } from './open-bridge.js';
import { lettersFile } from './open-character-model.js';

/** Paths of damaged files among dictionaries, bridge and character model; with `remove` they are deleted. */
export const damagedDictionaries = (remove: boolean): readonly string[] => {
  const damaged = damagedCompiled([
    ...languages.map(dictionaryFile),
    ...languages.map(bridgeFile),
    lettersFile,
  ]);
  if (remove) for (const path of damaged) rmSync(path, { force: true });
  return damaged;
};

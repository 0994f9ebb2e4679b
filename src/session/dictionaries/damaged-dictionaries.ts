// Finds damaged compiled dictionaries and other files of the caches, for `doctor`.

import { rmSync } from 'node:fs';
import { languages } from '../../model/language.js';
import { damagedCompiled } from '../files/compiled-files.js';
import { damagedKept } from '../files/kept-files.js';
import { dictionaryFile } from './find-dictionary.js';
import { bridgeFile } from './open-bridge.js';
import { lettersFile } from './open-character-model.js';

/** Paths of damaged files among dictionaries, bridge, character model and kept indexes; with `remove` they are deleted. */
export const damagedDictionaries = (remove: boolean): readonly string[] => {
  const compiled = [...languages.map(dictionaryFile), ...languages.map(bridgeFile), lettersFile];
  const damaged = [...damagedCompiled(compiled), ...damagedKept()];
  if (remove) for (const path of damaged) rmSync(path, { force: true });
  return damaged;
};

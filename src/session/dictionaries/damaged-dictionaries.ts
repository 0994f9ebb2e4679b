// Which compiled dictionaries are damaged: what `doctor` asks.

import { rmSync } from 'node:fs';
import { languages } from '../../model/language.js';
import { damagedCompiled } from '../files/compiled-files.js';
import { dictionaryFile } from './find-dictionary.js';
import { bridgeFile } from './open-bridge.js';
import { lettersFile } from './open-character-model.js';

/** Paths of the damaged ones among dictionaries, bridge and character model; `remove` removes them, too. */
export const damagedDictionaries = (remove: boolean): readonly string[] => {
  const damaged = damagedCompiled([
    ...languages.map(dictionaryFile),
    ...languages.map(bridgeFile),
    lettersFile,
  ]);
  if (remove) for (const path of damaged) rmSync(path, { force: true });
  return damaged;
};

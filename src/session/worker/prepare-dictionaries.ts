// Compiles the dictionaries that are missing, all at the same time.

import type { Lang } from '../../model/language.js';
import type { DictionaryProgress } from '../dictionaries/open-dictionary.js';
import { compileDictionaryInProcess } from './run-task.js';

/** Reports what is done at the same time as if one language came after the other, for one bar at a time. */
const oneAfterTheOther = (langs: readonly Lang[], progress: DictionaryProgress): DictionaryProgress => {
  const shares = new Map<Lang, number>();
  const left = [...langs];
  return (lang, share) => {
    shares.set(lang, share);
    for (let first = left[0]; first !== undefined; first = left[0]) {
      const done = shares.get(first) ?? 0;
      progress(first, done);
      if (done < 1) return;
      left.shift();
    }
  };
};

/**
 * Compiles the missing dictionaries, each in a process of its own, and keeps them as files. Takes some ten seconds.
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`, `file-unwritable`, `disk-full`
 */
export const prepareDictionaries = async (
  missing: readonly Lang[],
  progress: DictionaryProgress,
): Promise<void> => {
  const told = oneAfterTheOther(missing, progress);
  await Promise.all(missing.map((lang) => compileDictionaryInProcess(lang, (share) => told(lang, share))));
};

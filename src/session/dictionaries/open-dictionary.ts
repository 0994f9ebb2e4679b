// Opens a compiled dictionary and compiles it first if it is missing or outdated.

import { type Lang, languages } from '../../model/language.js';
import type { Dictionary } from '../../morphology/dictionary.js';
import { packDictionary } from '../../morphology/dictionary-file.js';
import { keepCompiled } from '../files/compiled-files.js';
import { dictionaryPackage } from './dictionary-package.js';
import { dictionaryFile, findDictionaries, findDictionary, findPath } from './find-dictionary.js';

/** Receives the progress of a compilation: the language, and the share done from 0 to 1. */
export type DictionaryProgress = (lang: Lang, share: number) => void;

/** Compiles a language's dictionary from its package and stores it. Takes some seconds. */
export const compileAndKeep = async (lang: Lang, progress: DictionaryProgress): Promise<Dictionary> => {
  const [{ compileDictionary }, { readDictionaryPackage }] = await Promise.all([
    import('../../morphology/compile/compile-dictionary.js'),
    import('./dictionary-sources.js'),
  ]);
  const { stamp } = dictionaryPackage(lang);
  progress(lang, 0);
  const dictionary = compileDictionary(await readDictionaryPackage(lang), (share) => progress(lang, share));
  await keepCompiled(dictionaryFile(lang), packDictionary(dictionary, stamp));
  progress(lang, 1);
  return dictionary;
};

/** State of a language's dictionary: its package, and the path of the compiled file. */
export type DictionaryState = {
  readonly lang: Lang;
  readonly name: string;
  readonly version: string;
  readonly stamp: string;
  readonly path: string | undefined;
};

/** Returns the state of a language's dictionary. @throws Problem `dictionary-package-missing` */
export const dictionaryState = (lang: Lang): DictionaryState => {
  const { name, version, stamp } = dictionaryPackage(lang);
  return { lang, name, version, stamp, path: findPath(lang) };
};

// Several parts of a thread share a dictionary, which is only read.
const opened = new Map<Lang, Promise<Dictionary>>();

/** Starts to look for the dictionaries that this thread has not opened yet: to read one again takes 33 MB for nothing. */
export const findUnopened = (langs: readonly Lang[] = languages): ReturnType<typeof findDictionaries> =>
  findDictionaries(langs.filter((lang) => !opened.has(lang)));

/**
 * Opens the dictionary of a language once.
 * @param finding the dictionary if its reading has started
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`, `file-unwritable`, `disk-full`
 */
export const openDictionary = (
  lang: Lang,
  progress: DictionaryProgress,
  finding?: ReturnType<typeof findDictionary>,
): Promise<Dictionary> => {
  const load = async (): Promise<Dictionary> =>
    (await (finding ?? findDictionary(lang))) ?? compileAndKeep(lang, progress);
  const opening = opened.get(lang) ?? load();
  opened.set(lang, opening);
  // A failed attempt is not cached: the next one may succeed.
  opening.catch(() => opened.delete(lang));
  return opening;
};

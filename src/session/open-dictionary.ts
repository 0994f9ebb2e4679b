// A compiled dictionary from disk; compiled first where it is missing or of another version.

import type { Dictionary } from '../analysis/morphology/dictionary.js';
import { packDictionary, unpackDictionary } from '../analysis/morphology/dictionary-file.js';
import type { Lang } from '../model/language.js';
import { findCompiled, keepCompiled } from './compiled-files.js';
import { dictionaryPackage } from './dictionary-sources.js';

/** Told how far a compilation is: the language, and the share done from 0 to 1. */
export type DictionaryProgress = (lang: Lang, share: number) => void;

/** Path of a language's compiled dictionary that is ready to be used, if there is one, and the dictionary. */
export const findDictionary = (
  lang: Lang,
): { readonly path: string; readonly dictionary: Dictionary } | undefined => {
  const { stamp } = dictionaryPackage(lang);
  const found = findCompiled(`${lang}.dic`, (bytes) => unpackDictionary(bytes, stamp));
  return found && { path: found.path, dictionary: found.content };
};

/** Compiles a language's dictionary from its package and keeps it. Takes some seconds. */
export const compileAndKeep = async (
  lang: Lang,
  progress: DictionaryProgress,
): Promise<{ readonly path: string; readonly dictionary: Dictionary }> => {
  const [{ compileDictionary }, { readDictionaryPackage }] = await Promise.all([
    import('../analysis/morphology/compile/compile-dictionary.js'),
    import('./dictionary-sources.js'),
  ]);
  const { stamp } = dictionaryPackage(lang);
  progress(lang, 0);
  const dictionary = compileDictionary(await readDictionaryPackage(lang), (share) => progress(lang, share));
  const path = await keepCompiled(`${lang}.dic`, packDictionary(dictionary, stamp));
  progress(lang, 1);
  return { path, dictionary };
};

/** What is known of a language's dictionary: the package it is made from, and where the compiled one lies. */
export type DictionaryState = {
  readonly lang: Lang;
  readonly stamp: string;
  readonly path: string | undefined;
};

/** @throws Problem `dictionary-package-missing` */
export const dictionaryState = (lang: Lang): DictionaryState => ({
  lang,
  stamp: dictionaryPackage(lang).stamp,
  path: findDictionary(lang)?.path,
});

/** Compiles a language's dictionary unless that has been done. */
export const prepareDictionary = async (lang: Lang, progress: DictionaryProgress): Promise<void> => {
  if (findDictionary(lang) === undefined) await compileAndKeep(lang, progress);
};

/**
 * The dictionary of a language.
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`, `file-unwritable`, `disk-full`
 */
export const openDictionary = async (lang: Lang, progress: DictionaryProgress): Promise<Dictionary> =>
  (findDictionary(lang) ?? (await compileAndKeep(lang, progress))).dictionary;

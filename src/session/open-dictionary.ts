// A compiled dictionary from disk; compiled first where it is missing or of another version.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionary } from '../analysis/morphology/dictionary.js';
import { packDictionary, unpackDictionary } from '../analysis/morphology/dictionary-file.js';
import type { Lang } from '../model/language.js';
import { Problem } from '../model/problem.js';
import { dictionaryPackage } from './dictionary-sources.js';
import { writeWhole } from './files.js';
import { dictFolder, dictFolderOfUser } from './places.js';

/** Told how far a compilation is: the language, and the share done from 0 to 1. */
export type DictionaryProgress = (lang: Lang, share: number) => void;

// The package's own folder may be read-only (installed for all users): then the user's cache takes its place.
const folders = [dictFolder, dictFolderOfUser];

/** Path of a language's compiled dictionary that is ready to be used, if there is one, and the dictionary. */
export const findDictionary = (
  lang: Lang,
): { readonly path: string; readonly dictionary: Dictionary } | undefined => {
  const { stamp } = dictionaryPackage(lang);
  for (const folder of folders) {
    const path = join(folder, `${lang}.dic`);
    try {
      const dictionary = unpackDictionary(readFileSync(path), stamp);
      if (dictionary !== undefined) return { path, dictionary };
    } catch {
      // Missing or unreadable: the next place, or a new compilation.
    }
  }
  return undefined;
};

const save = async (lang: Lang, bytes: Uint8Array): Promise<string> => {
  let failure: unknown;
  for (const folder of folders) {
    const path = join(folder, `${lang}.dic`);
    try {
      await writeWhole(path, bytes);
      return path;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failure = error;
    }
  }
  throw failure;
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
  const path = await save(lang, packDictionary(dictionary, stamp));
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

// One thread needs a dictionary for several things, and it is only ever read.
const opened = new Map<Lang, Dictionary>();

/**
 * The dictionary of a language, loaded once.
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`, `file-unwritable`, `disk-full`
 */
export const openDictionary = async (lang: Lang, progress: DictionaryProgress): Promise<Dictionary> => {
  const known = opened.get(lang);
  if (known !== undefined) return known;
  const { dictionary } = findDictionary(lang) ?? (await compileAndKeep(lang, progress));
  opened.set(lang, dictionary);
  return dictionary;
};

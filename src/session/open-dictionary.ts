// A compiled dictionary from disk; compiled first where it is missing or of another version.

import { closeSync, fstatSync, openSync, read } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Dictionary } from '../analysis/morphology/dictionary.js';
import {
  longestHeader,
  packDictionary,
  poolPlace,
  unpackDictionary,
} from '../analysis/morphology/dictionary-file.js';
import { type Lang, languages } from '../model/language.js';
import { Problem } from '../model/problem.js';
import { dictionaryPackage } from './dictionary-package.js';
import { writeWhole } from './files.js';
import { latePool } from './late-pool.js';
import { dictFolder, dictFolderOfUser } from './places.js';

/** Told how far a compilation is: the language, and the share done from 0 to 1. */
export type DictionaryProgress = (lang: Lang, share: number) => void;

// The package's own folder may be read-only (installed for all users): then the user's cache takes its place.
const folders = [dictFolder, dictFolderOfUser];

/** A compiled dictionary and the path of its file. */
type KeptDictionary = { readonly path: string; readonly dictionary: Dictionary };

const readAsync = promisify(read);

/** The beginning of a file, in halves side by side: most of the time goes into memory that is filled for the first time. */
const readBeginning = async (file: number, size: number): Promise<Uint8Array> => {
  const bytes = new Uint8Array(size);
  const middle = size >> 1;
  const halves = await Promise.all([
    readAsync(file, bytes, 0, middle, 0),
    readAsync(file, bytes, middle, size - middle, middle),
  ]);
  // Less where the file is cut short: the header will tell.
  return bytes.subarray(0, halves[0].bytesRead === middle ? middle + halves[1].bytesRead : 0);
};

const readDictionary = async (path: string, stamp: string): Promise<Dictionary | undefined> => {
  const file = openSync(path, 'r');
  const place = poolPlace(await readBeginning(file, longestHeader));
  const dictionary =
    place === undefined || place.end > fstatSync(file).size
      ? undefined
      : unpackDictionary(await readBeginning(file, place.start), stamp, latePool(file, place));
  // Otherwise its strings are still to be read; it is closed with the program.
  if (dictionary === undefined) closeSync(file);
  return dictionary;
};

/** A language's compiled dictionary that is ready to be used, if there is one. @throws never */
export const findDictionary = async (lang: Lang): Promise<KeptDictionary | undefined> => {
  for (const folder of folders) {
    const path = join(folder, `${lang}.dic`);
    try {
      const dictionary = await readDictionary(path, dictionaryPackage(lang).stamp);
      if (dictionary !== undefined) return { path, dictionary };
    } catch {
      // Missing or unreadable: the next place, or a new compilation.
    }
  }
  return undefined;
};

/** A dictionary that is being looked for. */
type DictionaryFinding = { readonly lang: Lang; readonly finding: ReturnType<typeof findDictionary> };

/** Starts to look for the dictionaries of some languages; they are read while the caller goes on. */
export const findDictionaries = (langs: readonly Lang[] = languages): readonly DictionaryFinding[] =>
  langs.map((lang) => ({ lang, finding: findDictionary(lang) }));

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
export const compileAndKeep = async (lang: Lang, progress: DictionaryProgress): Promise<KeptDictionary> => {
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
export const dictionaryState = async (lang: Lang): Promise<DictionaryState> => ({
  lang,
  stamp: dictionaryPackage(lang).stamp,
  path: (await findDictionary(lang))?.path,
});

/** Compiles a language's dictionary unless that has been done. */
export const prepareDictionary = async (lang: Lang, progress: DictionaryProgress): Promise<void> => {
  if ((await findDictionary(lang)) === undefined) await compileAndKeep(lang, progress);
};

// One thread needs a dictionary for several things, and it is only ever read.
const opened = new Map<Lang, Promise<Dictionary>>();

/**
 * The dictionary of a language, loaded once.
 * @param finding where it is being looked for already
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`, `file-unwritable`, `disk-full`
 */
export const openDictionary = (
  lang: Lang,
  progress: DictionaryProgress,
  finding?: ReturnType<typeof findDictionary>,
): Promise<Dictionary> => {
  const load = async (): Promise<Dictionary> =>
    ((await (finding ?? findDictionary(lang))) ?? (await compileAndKeep(lang, progress))).dictionary;
  const opening = opened.get(lang) ?? load();
  opened.set(lang, opening);
  // What failed once may be there the next time.
  opening.catch(() => opened.delete(lang));
  return opening;
};

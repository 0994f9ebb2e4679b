// Finds compiled dictionaries on disk and reads them.

import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { type Lang, languages } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import type { Dictionary } from '../../morphology/dictionary.js';
import { longestHeader, poolPlace, unpackDictionary } from '../../morphology/dictionary-file.js';
import { memoryFor } from '../../morphology/dictionary-memory.js';
import { compiledKernel } from '../../morphology/kernel.js';
import { isVerified } from '../files/checksum.js';
import { compiledPaths } from '../files/compiled-files.js';
import { dictionaryPackage } from './dictionary-package.js';
import { latePool } from './lazy-string-pool.js';

/** File name of a language's dictionary: `ko.dic`. */
export const dictionaryFile = (lang: Lang): string => `${lang}.dic`;

const readAsync = promisify(read);

/** Fills `bytes` from a file in two parallel halves: touching new memory pages takes most of the time. */
const readBeginning = async (file: number, bytes: Uint8Array): Promise<Uint8Array> => {
  const size = bytes.length;
  const middle = size >> 1;
  const halves = await Promise.all([
    readAsync(file, bytes, 0, middle, 0),
    readAsync(file, bytes, middle, size - middle, middle),
  ]);
  // A truncated file gives fewer bytes, which the header check detects.
  return bytes.subarray(0, halves[0].bytesRead === middle ? middle + halves[1].bytesRead : 0);
};

/** Span of the strings in a dictionary file (bytes), if it is complete and has the stamp. */
const placeIn = (file: number, stamp: string): Span | undefined => {
  const bytes = Buffer.allocUnsafe(longestHeader);
  const place = poolPlace(bytes.subarray(0, readSync(file, bytes, 0, longestHeader, 0)), stamp);
  return place !== undefined && place.end <= fstatSync(file).size ? place : undefined;
};

/** Reads everything but the strings into the memory of the kernel. */
const readInPlace = async (file: number, stamp: string, place: Span): Promise<Dictionary | undefined> => {
  const memory = memoryFor(place.start);
  const reading = readBeginning(file, new Uint8Array(memory.buffer, 0, place.start));
  compiledKernel();
  return unpackDictionary(await reading, stamp, latePool(file, place), memory);
};

const readDictionary = async (path: string, stamp: string): Promise<Dictionary | undefined> => {
  const file = openSync(path, 'r');
  const place = placeIn(file, stamp);
  const isUsable = place !== undefined && isVerified(path);
  const dictionary = isUsable ? await readInPlace(file, stamp, place) : undefined;
  // An opened dictionary reads its strings later, so its file stays open until the program ends.
  if (dictionary === undefined) closeSync(file);
  return dictionary;
};

/** Path of a language's usable compiled dictionary, if there is one, without reading it. */
export const findPath = (lang: Lang): string | undefined => {
  for (const path of compiledPaths(dictionaryFile(lang))) {
    let file: number | undefined;
    try {
      file = openSync(path, 'r');
      const place = placeIn(file, dictionaryPackage(lang).stamp);
      if (place !== undefined && isVerified(path)) return path;
    } catch {
      // Missing, unreadable or damaged: try the next path or compile again.
    } finally {
      if (file !== undefined) closeSync(file);
    }
  }
  return undefined;
};

/** The languages without a usable compiled dictionary. @throws Problem `dictionary-package-missing` */
export const missingDictionaries = (): readonly Lang[] =>
  languages.filter((lang) => findPath(lang) === undefined);

/**
 * A compiled dictionary that is ready to be used, if there is one.
 * @param name of its file, `ko.dic`
 * @param stamp what it must be compiled from
 * @throws Problem `memory-refused`
 */
export const findDictionaryFile = async (
  name: string,
  stamp: () => string,
): Promise<Dictionary | undefined> => {
  for (const path of compiledPaths(name)) {
    try {
      const dictionary = await readDictionary(path, stamp());
      if (dictionary !== undefined) return dictionary;
    } catch (error) {
      if (error instanceof Problem) throw error;
      // Missing, unreadable or damaged: try the next path or compile again.
    }
  }
  return undefined;
};

/** A language's compiled dictionary that is ready to be used, if there is one. @throws Problem `memory-refused` */
export const findDictionary = (lang: Lang): Promise<Dictionary | undefined> =>
  findDictionaryFile(dictionaryFile(lang), () => dictionaryPackage(lang).stamp);

/** A dictionary that is being looked for. */
type DictionaryFinding = { readonly lang: Lang; readonly finding: ReturnType<typeof findDictionary> };

/** Starts reading the dictionaries of some languages in the background. */
export const findDictionaries = (langs: readonly Lang[] = languages): readonly DictionaryFinding[] =>
  langs.map((lang) => {
    const finding = findDictionary(lang);
    // The caller gets a failure when it awaits this; without a handler until then Node would end the program.
    finding.catch(() => {});
    return { lang, finding };
  });

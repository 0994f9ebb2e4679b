// The compiled kanji bridge from disk; compiled first where it is missing or made from something else.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionary } from '../analysis/morphology/dictionary.js';
import { packDictionary, unpackDictionary } from '../analysis/morphology/dictionary-file.js';
import type { BridgeDictionaries } from '../equivalents/bridge/compile/compile-bridge.js';
import { type Lang, languages } from '../model/language.js';
import { Problem } from '../model/problem.js';
import { bridgeStamp } from './bridge-sources.js';
import { writeWhole } from './files.js';
import { dictFolder, dictFolderOfUser } from './places.js';

const folders = [dictFolder, dictFolderOfUser];
const fileOf = (lang: Lang): string => `bridge-${lang}.dic`;

const find = (lang: Lang, stamp: string): Dictionary | undefined => {
  for (const folder of folders) {
    try {
      const dictionary = unpackDictionary(readFileSync(join(folder, fileOf(lang))), stamp);
      if (dictionary !== undefined) return dictionary;
    } catch {
      // Missing or unreadable: the next place, or a new compilation.
    }
  }
  return undefined;
};

const save = async (name: string, bytes: Uint8Array): Promise<void> => {
  let failure: unknown;
  for (const folder of folders) {
    try {
      await writeWhole(join(folder, name), bytes);
      return;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      failure = error;
    }
  }
  throw failure;
};

/** Compiles both directions of the bridge and keeps them. Takes some seconds. */
export const compileAndKeepBridge = async (): Promise<BridgeDictionaries> => {
  const [{ compileBridge }, { readBridgeSources }] = await Promise.all([
    import('../equivalents/bridge/compile/compile-bridge.js'),
    import('./bridge-sources.js'),
  ]);
  const compiled = compileBridge(await readBridgeSources());
  const stamp = bridgeStamp();
  for (const lang of languages) await save(fileOf(lang), packDictionary(compiled[lang], stamp));
  return compiled;
};

/**
 * The bridge from either language.
 * @param announce told before a compilation, which takes some seconds
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`, `file-unwritable`, `disk-full`
 */
export const openBridge = async (announce: () => void = () => {}): Promise<BridgeDictionaries> => {
  const stamp = bridgeStamp();
  const ko = find('ko', stamp);
  const ja = find('ja', stamp);
  if (ko !== undefined && ja !== undefined) return { ko, ja };
  announce();
  return compileAndKeepBridge();
};

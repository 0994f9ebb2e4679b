// Opens the compiled kanji bridge and compiles it first if it is missing or outdated.

import type { BridgeDictionaries } from '../../equivalents/bridge/compile/compile-bridge.js';
import { type Lang, languages } from '../../model/language.js';
import type { Dictionary } from '../../morphology/dictionary.js';
import { packDictionary, unpackDictionary } from '../../morphology/dictionary-file.js';
import { findCompiled, keepCompiled } from '../files/compiled-files.js';
import { bridgeStamp } from './bridge-sources.js';

/** File name of a direction: `bridge-ko.dic`. */
export const bridgeFile = (lang: Lang): string => `bridge-${lang}.dic`;

const find = (lang: Lang, stamp: string): Dictionary | undefined =>
  findCompiled(bridgeFile(lang), (bytes) => unpackDictionary(bytes, stamp))?.content;

/** Compiles both directions of the bridge and stores them. Takes some seconds. */
export const compileAndKeepBridge = async (): Promise<BridgeDictionaries> => {
  const [{ compileBridge }, { readBridgeSources }] = await Promise.all([
    import('../../equivalents/bridge/compile/compile-bridge.js'),
    import('./bridge-sources.js'),
  ]);
  const compiled = compileBridge(await readBridgeSources());
  const stamp = bridgeStamp();
  for (const lang of languages) await keepCompiled(bridgeFile(lang), packDictionary(compiled[lang], stamp));
  return compiled;
};

/**
 * Opens the bridge for both directions.
 * @param announce called before a compilation, which takes some seconds
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

// Opens the compiled kanji bridge and compiles it first if it is missing or outdated.

import type { BridgeDictionaries } from '../../equivalents/bridge/compile/compile-bridge.js';
import { type Lang, languages } from '../../model/language.js';
import { packDictionary } from '../../morphology/dictionary-file.js';
import { keepCompiled } from '../files/compiled-files.js';
import { bridgeStamp } from './bridge-sources.js';
import { findDictionaryFile } from './find-dictionary.js';

/** File name of a direction: `bridge-ko.dic`. */
export const bridgeFile = (lang: Lang): string => `bridge-${lang}.dic`;

/** Called before a compilation; it may compile the files itself, elsewhere. */
export type Prepare = () => void | Promise<void>;

/** Compiles both directions of the bridge and keeps them. Takes some seconds. */
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

const findBridge = async (): Promise<BridgeDictionaries | undefined> => {
  const stamp = bridgeStamp();
  // The kernel's own memory holds the bridge: a copy for it would take another 22 MB.
  const [ko, ja] = await Promise.all(
    languages.map((lang) => findDictionaryFile(bridgeFile(lang), () => stamp)),
  );
  return ko === undefined || ja === undefined ? undefined : { ko, ja };
};

const findOrCompile = async (prepare: Prepare): Promise<BridgeDictionaries> => {
  const found = await findBridge();
  if (found !== undefined) return found;
  await prepare();
  return (await findBridge()) ?? compileAndKeepBridge();
};

// Suggestions are reopened whenever the glossary changes; the bridge does not depend on it.
let opened: Promise<BridgeDictionaries> | undefined;

/**
 * The bridge from either language, loaded once.
 * @param prepare called before a compilation, which takes some seconds to a minute
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`, `file-unwritable`, `disk-full`
 */
export const openBridge = (prepare: Prepare = () => {}): Promise<BridgeDictionaries> => {
  opened ??= findOrCompile(prepare);
  // Forget a failure, because the next attempt may succeed.
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
};

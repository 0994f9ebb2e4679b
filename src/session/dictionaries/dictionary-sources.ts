// The files of the two packages whose dictionaries are compiled.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Lang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import { readKuromojiDictionary } from '../../morphology/compile/kuromoji-ipadic.js';
import { readMecabDictionary } from '../../morphology/compile/mecab-binary.js';
import type { RawDictionary } from '../../morphology/compile/raw-dictionary.js';
import { dictionaryPackage } from './dictionary-package.js';

type Reader = (folder: string) => Promise<RawDictionary>;

const unzip = promisify(gunzip);
const kuromojiParts = [
  'base',
  'check',
  'tid',
  'tid_map',
  'tid_pos',
  'cc',
  'unk',
  'unk_pos',
  'unk_map',
  'unk_char',
  'unk_compat',
  'unk_invoke',
] as const;

const readers: Readonly<Record<Lang, Reader>> = {
  ko: async (folder) => {
    const part = (name: string) => readFile(join(folder, 'bundleContents', name));
    const [sys, unk, char, matrix, dicrc] = await Promise.all(
      ['sys.dic', 'unk.dic', 'char.bin', 'matrix.bin', 'dicrc'].map(part),
    );
    if (!sys || !unk || !char || !matrix || !dicrc) throw new TypeError('five files were asked for');
    return readMecabDictionary({ sys, unk, char, matrix, dicrc });
  },
  ja: async (folder) => {
    const part = async (name: string) => unzip(await readFile(join(folder, 'dict', `${name}.dat.gz`)));
    const parts = await Promise.all(kuromojiParts.map(async (name) => [name, await part(name)] as const));
    return readKuromojiDictionary(
      Object.fromEntries(parts) as Readonly<Record<(typeof kuromojiParts)[number], Buffer>>,
    );
  },
};

/**
 * Reads a package's dictionary.
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`
 */
export const readDictionaryPackage = async (lang: Lang): Promise<RawDictionary> => {
  const { folder } = dictionaryPackage(lang);
  try {
    return await readers[lang](folder);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('dictionary-damaged', { file: folder }, { cause: error });
  }
};

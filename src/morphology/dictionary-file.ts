// The compiled dictionary as a file: a JSON header, then the typed arrays, each aligned to eight bytes.

import type { Lang } from '../model/language.js';
import type { Span } from '../model/span.js';
import type { Dictionary } from './dictionary.js';
import { poolOf, type StringPool } from './string-pool.js';

const magic = 'KORYUDIC';
const formatVersion = 5;

const arrayTypes = { Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array } as const;
type ArrayType = keyof typeof arrayTypes;
type Section = {
  readonly name: string;
  readonly type: ArrayType;
  readonly offset: number;
  readonly length: number;
};
type Header = {
  readonly format: number;
  readonly stamp: string;
  readonly lang: Lang;
  readonly known: number;
  readonly heads: readonly string[];
  readonly width: number;
  readonly boundary: { readonly left: number; readonly right: number };
  readonly noun: Dictionary['noun'];
  readonly sections: readonly Section[];
};

const aligned = (offset: number): number => (offset + 7) & ~7;

const arraysOf = (d: Dictionary) => ({
  units: d.trie.units,
  codes: d.trie.codes,
  numbers: d.entries.numbers,
  head: d.features.head,
  tail: d.features.tail,
  costs: d.connection.costs,
  characters: d.characters,
  unknown: d.unknown,
  // Last, so that a reader may postpone it.
  pool: d.features.pool.bytes(),
});

/** Writes a dictionary to bytes. `stamp` identifies its sources. */
export const packDictionary = (dictionary: Dictionary, stamp: string): Uint8Array => {
  let offset = 0;
  const arrays = Object.entries(arraysOf(dictionary));
  const sections = arrays.map(([name, array]): Section => {
    const section = { name, type: array.constructor.name as ArrayType, offset, length: array.length };
    offset = aligned(offset + array.byteLength);
    return section;
  });
  const header: Header = {
    format: formatVersion,
    stamp,
    lang: dictionary.lang,
    known: dictionary.entries.known,
    heads: dictionary.features.heads,
    width: dictionary.connection.width,
    boundary: dictionary.connection.boundary,
    noun: dictionary.noun,
    sections,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const body = aligned(12 + head.length);
  const bytes = new Uint8Array(body + offset);
  bytes.set(new TextEncoder().encode(magic), 0);
  new DataView(bytes.buffer).setUint32(8, head.length, true);
  bytes.set(head, 12);
  arrays.forEach(([, array], i) => {
    bytes.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      body + (sections[i]?.offset ?? 0),
    );
  });
  return bytes;
};

const readHeader = (bytes: Uint8Array): Header | undefined => {
  const text = new TextDecoder();
  if (bytes.length < 12 || text.decode(bytes.subarray(0, 8)) !== magic) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  if (12 + length > bytes.length) return undefined;
  const header = JSON.parse(text.decode(bytes.subarray(12, 12 + length))) as Header;
  return header.format === formatVersion ? header : undefined;
};

/** Bytes that suffice for any header, which then tells the rest. */
export const longestHeader = 1 << 17;

const bodyOf = (bytes: Uint8Array): number =>
  aligned(12 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true));

/**
 * Finds the strings of a compiled dictionary, which are at the end of the file, by its first bytes.
 * @returns undefined if the file is no dictionary, or has another stamp
 */
export const poolPlace = (beginning: Uint8Array, stamp: string): Span | undefined => {
  const header = readHeader(beginning);
  const pool = header?.sections.find(({ name }) => name === 'pool');
  if (pool === undefined || header?.stamp !== stamp) return undefined;
  const start = bodyOf(beginning) + pool.offset;
  return { start, end: start + pool.length };
};

/**
 * Reads a compiled dictionary; its arrays are views into `bytes`, nothing is copied.
 * @param pool its strings, if `bytes` ends before them
 * @param memory the memory that `bytes` is the start of, if the kernel can work there
 * @returns undefined if the bytes are invalid, truncated, or have another stamp
 * @throws TypeError if a section is missing although the stamp is right
 */
export const unpackDictionary = (
  bytes: Uint8Array,
  stamp: string,
  pool?: StringPool,
  memory?: WebAssembly.Memory,
): Dictionary | undefined => {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const header = readHeader(whole);
  if (header === undefined || header.stamp !== stamp) return undefined;
  const body = whole.byteOffset + bodyOf(whole);
  const needed = header.sections.filter(({ name }) => pool === undefined || name !== 'pool');
  const end = Math.max(
    body,
    ...needed.map((s) => body + s.offset + s.length * arrayTypes[s.type].BYTES_PER_ELEMENT),
  );
  if (end > whole.byteOffset + whole.byteLength) return undefined;
  const section = <T extends ArrayType>(name: string, type: T): InstanceType<(typeof arrayTypes)[T]> => {
    const found = header.sections.find((s) => s.name === name && s.type === type);
    if (found === undefined) throw new TypeError(`dictionary has no section ${name}`);
    return new arrayTypes[type](
      whole.buffer as ArrayBuffer,
      body + found.offset,
      found.length,
    ) as InstanceType<(typeof arrayTypes)[T]>;
  };
  return {
    lang: header.lang,
    memory,
    trie: { units: section('units', 'Int32Array'), codes: section('codes', 'Uint16Array') },
    entries: { numbers: section('numbers', 'Int16Array'), known: header.known },
    connection: { costs: section('costs', 'Int16Array'), width: header.width, boundary: header.boundary },
    characters: section('characters', 'Uint32Array'),
    unknown: section('unknown', 'Int32Array'),
    features: {
      heads: header.heads,
      head: section('head', 'Uint16Array'),
      tail: section('tail', 'Uint32Array'),
      pool: pool ?? poolOf(section('pool', 'Uint8Array')),
    },
    noun: header.noun,
  };
};

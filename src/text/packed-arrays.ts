// Typed arrays in one sequence of bytes: a JSON header that names them, then the arrays, each aligned to eight bytes.

const types = { Int32Array, Uint16Array, Uint8Array } as const;
type TypeName = keyof typeof types;

/** An array that can be packed. */
export type Packable = Int32Array | Uint16Array | Uint8Array;

/** Named arrays, with a text beside them that tells what they belong to. */
export type PackedArrays = { readonly label: string; readonly arrays: Readonly<Record<string, Packable>> };

type Place = {
  readonly name: string;
  readonly type: TypeName;
  readonly offset: number;
  readonly length: number;
};
type Header = { readonly label: string; readonly places: readonly Place[] };

const magic = 'KORYUARR';
/** Bytes before the header: the magic word and the length of the header in bytes. */
const headStart = 12;

const aligned = (offset: number): number => (offset + 7) & ~7;

const typeOf = (array: Packable): TypeName =>
  array instanceof Int32Array ? 'Int32Array' : array instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array';

/** Packs named arrays in the byte order of the machine. */
export const packArrays = ({ label, arrays }: PackedArrays): Uint8Array => {
  let end = 0;
  const named = Object.entries(arrays);
  const places = named.map(([name, array]): Place => {
    const place = { name, type: typeOf(array), offset: end, length: array.length };
    end = aligned(end + array.byteLength);
    return place;
  });
  const header = new TextEncoder().encode(JSON.stringify({ label, places } satisfies Header));
  const body = aligned(headStart + header.length);
  const bytes = new Uint8Array(body + end);
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(magic.length, header.length, true);
  bytes.set(header, headStart);
  named.forEach(([, { buffer, byteOffset, byteLength }], i) => {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), body + (places[i]?.offset ?? 0));
  });
  return bytes;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPlace = (value: unknown): value is Place =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  typeof value.type === 'string' &&
  Object.hasOwn(types, value.type) &&
  [value.offset, value.length].every((number) => Number.isSafeInteger(number) && Number(number) >= 0) &&
  Number(value.offset) % 8 === 0;

const headerIn = (text: string): Header | undefined => {
  try {
    const header: unknown = JSON.parse(text);
    if (!isRecord(header) || typeof header.label !== 'string' || !Array.isArray(header.places))
      return undefined;
    const { label, places } = header;
    return places.every(isPlace) ? { label, places } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Unpacks arrays. They are views into the bytes; bytes that are not aligned to 8 are copied first. The caller must check what
 * the arrays hold.
 * @returns undefined if the bytes are no packed arrays, or end too early
 */
export const unpackArrays = (packed: Uint8Array): PackedArrays | undefined => {
  const bytes = packed.byteOffset % 8 === 0 ? packed : packed.slice();
  const { buffer, byteOffset, byteLength } = bytes;
  const text = new TextDecoder();
  if (byteLength < headStart || text.decode(bytes.subarray(0, magic.length)) !== magic) return undefined;
  const length = new DataView(buffer, byteOffset, byteLength).getUint32(magic.length, true);
  const header = headerIn(text.decode(bytes.subarray(headStart, headStart + length)));
  if (header === undefined) return undefined;
  const body = aligned(headStart + length);
  const arrays: Record<string, Packable> = {};
  for (const { name, type, offset, length: items } of header.places) {
    const ArrayType = types[type];
    const start = body + offset;
    if (start + items * ArrayType.BYTES_PER_ELEMENT > byteLength) return undefined;
    arrays[name] = new ArrayType(buffer as ArrayBuffer, byteOffset + start, items);
  }
  return { label: header.label, arrays };
};

/** The code units of a text, to pack them. */
export const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
};

// Engines limit the number of arguments of a call.
const atOnce = 8192;

/** The text of code units. */
export const textOf = (units: Uint16Array): string => {
  let text = '';
  for (let at = 0; at < units.length; at += atOnce)
    text += String.fromCharCode(...units.subarray(at, at + atOnce));
  return text;
};

/** The array of a name. @throws TypeError if there is none, or one of another type */
export const arrayOf = <T extends Packable>(
  { arrays }: PackedArrays,
  name: string,
  ArrayType: new (length: number) => T,
): T => {
  const array = arrays[name];
  if (array instanceof ArrayType) return array;
  throw new TypeError(`no array ${name}`);
};

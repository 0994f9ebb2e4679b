// Many strings in one byte array: a third of a dictionary's file, of which a text needs few.

/** NUL-terminated UTF-8 strings, addressed by byte offset. */
export type StringPool = {
  /** The string that starts at a byte offset. */
  readonly at: (offset: number) => string;
  /** All bytes of the pool. */
  readonly bytes: () => Uint8Array;
};

const utf8 = new TextDecoder();

/** The string at the start of some bytes; undefined if they do not contain its end. */
export const stringAt = (bytes: Uint8Array, offset: number): string | undefined => {
  const end = bytes.indexOf(0, offset);
  return end < 0 ? undefined : utf8.decode(bytes.subarray(offset, end));
};

/** A pool in memory. */
export const poolOf = (bytes: Uint8Array): StringPool => ({
  at: (offset) => stringAt(bytes, offset) ?? '',
  bytes: () => bytes,
});

// Many strings in one array of bytes. A third of a dictionary's file is such strings, of which one text needs few.

/** NUL-terminated UTF-8 strings, each known by its byte offset. */
export type StringPool = {
  /** The string that starts at a byte offset. */
  readonly at: (offset: number) => string;
  /** All of it. */
  readonly bytes: () => Uint8Array;
};

const utf8 = new TextDecoder();

/** The string at the start of some bytes; undefined where its end is not among them. */
export const stringAt = (bytes: Uint8Array, offset: number): string | undefined => {
  const end = bytes.indexOf(0, offset);
  return end < 0 ? undefined : utf8.decode(bytes.subarray(offset, end));
};

/** A pool that is in memory. */
export const poolOf = (bytes: Uint8Array): StringPool => ({
  at: (offset) => stringAt(bytes, offset) ?? '',
  bytes: () => bytes,
});

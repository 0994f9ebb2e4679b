// A short, stable hash of a text.

/** FNV-1a of a text's code points, 32 bits, as eight hexadecimal digits; equal on every machine. */
export const textHash = (text: string): string => {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
};

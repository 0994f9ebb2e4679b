// Hancom's private-use characters: replaces them with visible characters for reading; the file keeps its own.

/** Numbers in boxes (U+F02B1–F02B9), used in press releases of Korean ministries, and the Old Korean 한 of 한글. */
const known: ReadonlyMap<number, string> = new Map([
  ...Array.from(
    { length: 9 },
    (_, index) => [0xf02b1 + index, String.fromCodePoint(0x2460 + index)] as const,
  ),
  [0xf53a, '한'],
]);

const isPrivate = (code: number): boolean =>
  (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xf0000 && code <= 0xffffd);

const anyPrivate = /[\ue000-\uf8ff]|[\u{f0000}-\u{ffffd}]/u;

/** A readable text, with the offset of each of its code units in the original; undefined if nothing changed. */
export type SeenText = { readonly text: string; readonly places: readonly number[] | undefined };

const codeOf = (code: number): string => `U+${code.toString(16).toUpperCase()}`;

/**
 * Replaces private-use characters: U+F02B1 becomes ①, U+F53A 한, an unknown one □. The number of code units may change.
 * @param unknown receives the codes of the unknown ones (`U+E123`)
 */
export const seenText = (text: string, unknown?: Set<string>): SeenText => {
  if (!anyPrivate.test(text)) return { text, places: undefined };
  const pieces: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const seen = isPrivate(code) ? (known.get(code) ?? '□') : character;
    if (seen === '□' && seen !== character) unknown?.add(codeOf(code));
    pieces.push(seen);
    // The second half of a surrogate pair has an offset of its own.
    for (let unit = 0; unit < seen.length; unit += 1) places.push(at + Math.min(unit, character.length - 1));
    at += character.length;
  }
  return { text: pieces.join(''), places: [...places, at] };
};

/** Replaces private-use characters within a composed character. */
export const composed = (text: string, unknown?: Set<string>): string => seenText(text, unknown).text;

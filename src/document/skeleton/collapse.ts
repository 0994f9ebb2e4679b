// Collapses white space as HTML and OpenDocument do: a run of it is one space.

/** A text, and the offset of each of its characters in the original, followed by the end. */
export type CollapsedText = { readonly text: string; readonly places: readonly number[] };

/**
 * Collapses each run of spaces, tabs and line breaks to one space, and removes it at the start if a space or nothing
 * precedes the text.
 * @param places the offset of each character, and the end
 */
export const collapseSpaces = (
  text: string,
  places: readonly number[],
  afterSpace: boolean,
): CollapsedText => {
  let seen = '';
  const kept: number[] = [];
  let isSpace = afterSpace;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isWhite = /[ \t\r\n\f]/.test(character);
    if (isWhite && isSpace) continue;
    seen += isWhite ? ' ' : character;
    kept.push(places[at] ?? 0);
    isSpace = isWhite;
  }
  return { text: seen, places: [...kept, places[text.length] ?? 0] };
};

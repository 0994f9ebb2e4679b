// White space as HTML and OpenDocument show it: a run of it is one space.

/** A text, and for each of its characters where that stood before; then the end. */
export type CollapsedText = { readonly text: string; readonly places: readonly number[] };

/**
 * A text with each run of spaces, tabs and line ends as one space, and without those at its start where a space or nothing
 * stands before it.
 * @param places where each character stands, and the end
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

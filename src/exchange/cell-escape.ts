// Escapes and splits the cells of a term table; the escape character is the backslash.

const edges = /^\s|\s$/gu;

/** Doubles backslashes and escapes a space at either end, so that trimming keeps it. */
export const escapeEdges = (text: string): string => text.replaceAll('\\', '\\\\').replace(edges, '\\$&');

/** Escapes a text inside a list, where bars and brackets have a meaning too. */
export const escapeItem = (text: string): string => text.replace(/[\\|[\]]/gu, '\\$&').replace(edges, '\\$&');

/** Reverses the escaping. A backslash before any other character stays. */
export const unescaped = (text: string): string => text.replace(/\\([\\|:=[\]\s])/gu, '$1');

const trimmed = (cell: string): string => {
  const start = cell.trimStart();
  const end = start.trimEnd();
  const backslashes = /\\*$/.exec(end)?.[0].length ?? 0;
  // An odd number of backslashes at the end escapes the space that was just removed.
  return backslashes % 2 === 1 ? start.slice(0, end.length + 1) : end;
};

/** Reads a cell with a single text; spaces around it are ignored. */
export const readCell = (cell: string): string => unescaped(trimmed(cell));

/** Offsets of the unescaped `sign` in `text`, in order. */
export const positionsOf = (text: string, sign: string): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(sign, at)) found.push(at);
  }
  return found;
};

/** The items of a list cell, still escaped, without spaces around them. */
export const splitItems = (cell: string): readonly string[] => {
  const ends = [...positionsOf(cell, '|'), cell.length];
  return ends
    .map((end, index) => trimmed(cell.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end)))
    .filter((item) => item !== '');
};

// Backslashes in the cells of a term table: what they hide, and how a cell is taken apart around them.

const edges = /^\s|\s$/gu;

/** The text with backslashes doubled and a space at either end marked, so that it survives tidying. */
export const escapeEdges = (text: string): string => text.replaceAll('\\', '\\\\').replace(edges, '\\$&');

/** The same for a text inside a list, where bars and brackets have a meaning. */
export const escapeItem = (text: string): string => text.replace(/[\\|[\]]/gu, '\\$&').replace(edges, '\\$&');

/** The text that an escaped one stands for. A backslash before anything else is just a backslash. */
export const unescaped = (text: string): string => text.replace(/\\([\\|:=[\]\s])/gu, '$1');

const trimmed = (cell: string): string => {
  const start = cell.trimStart();
  const end = start.trimEnd();
  const backslashes = /\\*$/.exec(end)?.[0].length ?? 0;
  // An odd backslash at the end hides the space that was just taken away.
  return backslashes % 2 === 1 ? start.slice(0, end.length + 1) : end;
};

/** The text of a cell that holds one: spaces around it do not count. */
export const readCell = (cell: string): string => unescaped(trimmed(cell));

/** Places of the unescaped `sign` in `text`, in order. */
export const positionsOf = (text: string, sign: string): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(sign, at)) found.push(at);
  }
  return found;
};

/** The items of a list cell, still escaped, without the spaces around them. */
export const splitItems = (cell: string): readonly string[] => {
  const ends = [...positionsOf(cell, '|'), cell.length];
  return ends
    .map((end, index) => trimmed(cell.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end)))
    .filter((item) => item !== '');
};

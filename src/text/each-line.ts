// The lines of a long text one by one: an array of millions of them would take more memory than the text.

const anyEnd = /\r\n|\r|\n/g;

/**
 * The lines of a text without their ends (CRLF, CR or LF), each with the place at which it ends, in code units. A last empty
 * one does not count.
 * @example [...eachLine('회의\n')] // [{ line: '회의', end: 2 }]
 */
export function* eachLine(text: string): Generator<{ readonly line: string; readonly end: number }> {
  const ends = new RegExp(anyEnd);
  let start = 0;
  for (let found = ends.exec(text); found !== null; found = ends.exec(text)) {
    yield { line: text.slice(start, found.index), end: found.index };
    start = ends.lastIndex;
  }
  if (start < text.length) yield { line: text.slice(start), end: text.length };
}

// Reads queries from standard input, one a line.

import type { Terminal } from './command.js';

/** The lines of standard input in UTF-8, without a final empty one. */
export const readLines = async (terminal: Terminal): Promise<readonly string[]> => {
  const text = new TextDecoder().decode(await terminal.stdin());
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

// Where a command's file goes: to the place named with -o, else to standard output.

import { Problem } from '../../model/problem.js';
import { writeWhole } from '../../session/files/files.js';
import type { Terminal } from '../command.js';

/**
 * Writes a file whole, or to standard output where no place is named.
 * @throws Problem `file-unwritable`, `disk-full`; `output-not-text` where bytes would go to a terminal
 */
export const writeOutput = async (
  content: string | Uint8Array,
  place: string | undefined,
  terminal: Terminal,
): Promise<void> => {
  if (place !== undefined && place !== '-') await writeWhole(place, content);
  else if (typeof content === 'string') terminal.out(content);
  else if (terminal.bytes === undefined) throw new Problem('output-not-text');
  else terminal.bytes(content);
};

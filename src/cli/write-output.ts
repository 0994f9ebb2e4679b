// Where a command's file goes: to the place named with -o, else to standard output.

import { writeWhole } from '../session/files.js';
import type { Terminal } from './command.js';

/**
 * Writes a file whole, or to standard output where no place is named.
 * @throws Problem `file-unwritable`, `disk-full`
 */
export const writeOutput = async (
  content: string | Uint8Array,
  place: string | undefined,
  terminal: Terminal,
): Promise<void> => {
  if (place !== undefined && place !== '-') await writeWhole(place, content);
  else terminal.out(typeof content === 'string' ? content : new TextDecoder().decode(content));
};

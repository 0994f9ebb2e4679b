// Recognises a text table with a source and a translation.

import { decodeTable } from '../../container/decode-table.js';
import { readLooseTable } from '../../container/loose-table.js';
import { separatorIn } from '../../container/separator.js';
import { columnsOf } from './table-units.js';

/** Whether the first row of a table names a source and a translation. False for a file that is not text. */
export const hasBilingualHead = (bytes: Uint8Array): boolean => {
  try {
    const text = decodeTable(bytes);
    const { separator, from } = separatorIn(text);
    const line = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? '';
    const [head] = readLooseTable(line, separator);
    return columnsOf(head?.cells.map((cell) => cell.text) ?? []) !== undefined;
  } catch {
    return false;
  }
};

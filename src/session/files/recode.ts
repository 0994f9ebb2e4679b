// Reads files in an encoding that the user names.

import { fileKind } from '../../container/file-kind.js';
import { recoded } from '../../container/named-encoding.js';
import { Problem } from '../../model/problem.js';
import { readBytes } from './files.js';

/**
 * Reads a file; a text in a named encoding is converted to UTF-8. A file that is not text cannot have a named encoding.
 * @throws Problem of reading; `encoding-name`, `document-encoding-differs`
 */
export const readRecoded = async (
  path: string,
  encoding: string | undefined,
  most?: number,
): Promise<Uint8Array> => {
  const bytes = await readBytes(path, most);
  if (encoding === undefined || fileKind(bytes) !== undefined) return bytes;
  try {
    return recoded(bytes, encoding);
  } catch (error) {
    if (error instanceof Problem)
      throw new Problem(error.code, { ...error.values, file: path }, { cause: error });
    throw error;
  }
};

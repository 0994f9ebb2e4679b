// A translated document as a file.

import type { DocumentFormat, Side } from '../exchange/document-format.js';
import { documentFormats } from '../exchange/document-formats.js';
import type { DocumentId } from '../model/ids.js';
import { Problem } from '../model/problem.js';
import type { Termbase } from './open-termbase.js';

export type { Side } from '../exchange/document-format.js';

/**
 * Writes a stored document in a format; the side is the format's usual one where none is named.
 * @throws Problem `format-unknown`, `document-missing`
 */
export const exportDocument = (
  termbase: Termbase,
  id: DocumentId,
  name: string,
  side: Side | undefined,
): string | Uint8Array => {
  const all: readonly DocumentFormat[] = documentFormats;
  const format = all.find((one) => one.id === name);
  if (format === undefined) {
    throw new Problem('format-unknown', { format: name, known: all.map((one) => one.id).join(', ') });
  }
  return format.write(termbase.work.load(id), side ?? format.usual);
};

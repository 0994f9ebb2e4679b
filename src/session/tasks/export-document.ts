// A translated document as a file.

import type { DocumentFormat, Side } from '../../exchange/document/format.js';
import { documentFormats } from '../../exchange/document/formats.js';
import { Problem } from '../../model/problem.js';
import type { WorkDocument } from '../../model/unit.js';

export type { Side } from '../../exchange/document/format.js';

/**
 * Writes a document in a format; the side is the format's usual one where none is named.
 * @throws Problem `format-unknown`
 */
export const exportDocument = (
  document: WorkDocument,
  name: string,
  side: Side | undefined,
): string | Uint8Array => {
  const all: readonly DocumentFormat[] = documentFormats;
  const format = all.find((one) => one.id === name);
  if (format === undefined) {
    throw new Problem('format-unknown', { format: name, known: all.map((one) => one.id).join(', ') });
  }
  return format.write(document, side ?? format.usual);
};

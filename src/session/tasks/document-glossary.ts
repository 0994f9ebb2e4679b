// Exports the glossary of one document from the TUI: the terms that occur in it, in the formats of the glossary.

import type { Elsewhere, TermFormat } from '../../exchange/termbase/format.js';
import type { WorkDocument } from '../../model/unit.js';
import type { ExportFormat } from '../../workspace/backend.js';
import type { TermFinder } from './terms-of-work.js';

type WritingFormat = TermFormat & Required<Pick<TermFormat, 'write'>>;

const writes = (format: TermFormat): format is WritingFormat => format.write !== undefined;

// Loads the code that writes tables only for an export.
const writing = async (): Promise<readonly WritingFormat[]> => {
  const { formats } = await import('../../exchange/termbase/formats.js');
  const all: readonly TermFormat[] = formats;
  return all.filter(writes);
};

/** The prefix tells a glossary from a translation in the same format. */
const idOf = ({ id }: TermFormat): string => `glossary-${id}`;

/** The formats of a document's glossary. */
export const glossaryFormats = async (): Promise<readonly Omit<ExportFormat, 'path'>[]> =>
  (await writing()).map((format) => ({
    id: idOf(format),
    extension: `glossary.${format.extensions[0]}`,
    glossary: format.id,
  }));

/**
 * Writes a document's glossary to bytes. `elsewhere` is the rest of the glossary. Undefined if the format is not a
 * glossary format.
 */
export const writeDocumentGlossary = async (
  document: WorkDocument,
  format: string,
  find: TermFinder,
  elsewhere: Elsewhere,
): Promise<string | Uint8Array | undefined> => {
  const found = (await writing()).find((one) => idOf(one) === format);
  if (found === undefined) return undefined;
  const { conceptsIn } = await import('./terms-of-work.js');
  return found.write(await conceptsIn([document], find), elsewhere).content;
};

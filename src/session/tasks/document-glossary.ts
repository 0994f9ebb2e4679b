// The glossary of one document, as the TUI exports it: the terms that occur in it, in the formats of the glossary.

import type { Elsewhere, TermFormat } from '../../exchange/termbase/format.js';
import type { WorkDocument } from '../../model/unit.js';
import type { ExportFormat } from '../../workspace/backend.js';
import type { TermFinder } from './terms-of-work.js';

type WritingFormat = TermFormat & Required<Pick<TermFormat, 'write'>>;

const writes = (format: TermFormat): format is WritingFormat => format.write !== undefined;

// What writes tables is not needed before somebody exports.
const writing = async (): Promise<readonly WritingFormat[]> => {
  const { formats } = await import('../../exchange/termbase/formats.js');
  const all: readonly TermFormat[] = formats;
  return all.filter(writes);
};

/** A glossary is told from a translation of the same format by its name. */
const idOf = ({ id }: TermFormat): string => `glossary-${id}`;

/** The formats of a document's glossary. */
export const glossaryFormats = async (): Promise<readonly ExportFormat[]> =>
  (await writing()).map((format) => ({
    id: idOf(format),
    extension: `glossary.${format.extensions[0]}`,
    glossary: format.id,
  }));

/** A document's glossary as a file, `elsewhere` being the rest of the glossary; undefined where the format is none of a glossary. */
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

// Exports a translated document.

import { codesOf } from '../../document/inline-codes.js';
import {
  type DocumentFacts,
  type DocumentFormat,
  noFacts,
  type Side,
} from '../../exchange/document/format.js';
import { documentFormats } from '../../exchange/document/formats.js';
import { Problem } from '../../model/problem.js';
import type { Unit, WorkDocument } from '../../model/unit.js';
import { placedCodes } from '../../text/coded-text.js';
import type { TermFinder } from './terms-of-work.js';

export type { Side } from '../../exchange/document/format.js';

/** Formats that list the terms of each segment. */
const withTermLists: ReadonlySet<string> = new Set(['xliff2']);

const factsOf = async (
  document: WorkDocument,
  format: DocumentFormat,
  find: TermFinder | undefined,
): Promise<DocumentFacts> => {
  const { text, marks = [] } = document;
  const codes = (unit: Unit) => codesOf(text, marks, unit.segment);
  const facts = { ...noFacts, codesOf: codes, placedIn: (unit: Unit) => placedCodes(codes(unit)) };
  if (find === undefined || !withTermLists.has(format.id)) return facts;
  const { unitTerms } = await import('./terms-of-work.js');
  const terms = await unitTerms(document, find);
  return { ...facts, termsOf: (unit) => terms.get(unit.segment.ordinal) ?? [] };
};

/**
 * Writes a document in a format; the default side is the format's usual one. `find` finds the terms of a segment for
 * formats that list them.
 * @throws Problem `format-unknown`
 */
export const exportDocument = async (
  document: WorkDocument,
  name: string,
  side: Side | undefined,
  find?: TermFinder,
): Promise<string | Uint8Array> => {
  const all: readonly DocumentFormat[] = documentFormats;
  const format = all.find((one) => one.id === name);
  if (format === undefined) {
    throw new Problem('format-unknown', { format: name, known: all.map((one) => one.id).join(', ') });
  }
  return format.write(document, side ?? format.usual, await factsOf(document, format, find));
};

/** Whether a format lists the terms of each segment, which needs the dictionaries. */
export const listsTerms = (name: string): boolean => withTermLists.has(name);

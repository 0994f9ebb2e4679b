// Remarks on a document that was exported in its own format.

/**
 * Remarks on a written document: `look-lost`, text whose look has no mark in the translation got the main look;
 * `code-at-end`, a note or field without a position is at the end of its sentence; `break-lost`; `code-doubled` and
 * `code-unknown`, which were left out; `changes-accepted`, tracked changes were accepted; `encoding-changed`, the file
 * is now in UTF-8 because its own encoding lacks a character; `source-kept`, a text could not be replaced; `file-left`,
 * a file inside the document was not read and stays as it is; `converted`, the file has another format than the source; `not-converted`, the converted file lacks the sentence of a translation.
 */
export const rewriteNotes = [
  'look-lost',
  'code-at-end',
  'break-lost',
  'code-doubled',
  'code-unknown',
  'changes-accepted',
  'encoding-changed',
  'source-kept',
  'file-left',
  'converted',
  'not-converted',
] as const;
export type RewriteNote = {
  readonly kind: (typeof rewriteNotes)[number];
  /** Its span in the document's text. */
  readonly at: number;
  /** The visible text that it concerns; may be empty. */
  readonly shown: string;
};

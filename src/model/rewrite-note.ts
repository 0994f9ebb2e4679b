// Remarks on a document that was written back.

/**
 * Remarks on a written document: `look-lost`, text whose look nobody marked got the main look;
 * `code-at-end`, a note or field that nobody placed stands at the end of its sentence; `break-lost`; `code-doubled` and
 * `code-unknown`, which were left out; `changes-accepted`, tracked changes that were accepted; `encoding-changed`, the file is
 * in UTF-8 now because its own encoding lacks a character; `source-kept`, text that could not be replaced; `converted`, the file is
 * in another format than the source; `not-converted`, a translation whose sentence the converted file does not have.
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
  'converted',
  'not-converted',
] as const;
export type RewriteNote = {
  readonly kind: (typeof rewriteNotes)[number];
  /** Its span in the document's text. */
  readonly at: number;
  /** The text it is about, as a reader sees it; may be empty. */
  readonly shown: string;
};

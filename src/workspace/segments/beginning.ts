// The beginning of a document, shown while the rest is being read.

import type { WorkDocument } from '../../model/unit.js';
import type { Backend } from '../backend.js';

/** A new, long document of which only the beginning is cut: enough for the first frame. */
export type Beginning = Pick<Backend, 'settings'> & {
  /** The units of the beginning, without the document's id. */
  readonly beginning: WorkDocument;
  /** Reads and stores the whole document. @throws Problem of reading, of the format, of the database */
  readonly whole: () => Promise<Backend>;
};

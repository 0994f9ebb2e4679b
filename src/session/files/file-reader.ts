// Reads the bytes of a file into segments: here, or wherever a caller has it done.

import type { BilingualDocument } from './bilingual-document.js';
import type { ReadFile, Reading } from './read-document.js';

/** A file with source and translation, as a document. */
export type ReadPairs = BilingualDocument & Pick<ReadFile, 'original'>;

/** Reads bytes; each part is loaded when it is first needed. */
export type FileReader = {
  /** @throws Problem of the format */
  readonly own: (path: string, bytes: Uint8Array, how: Reading) => Promise<ReadFile>;
  /** Source and translation side by side. @throws Problem of the format */
  readonly pairs: (path: string, bytes: Uint8Array) => Promise<ReadPairs>;
};

/** Reads in the thread that asks. */
export const readHere: FileReader = {
  own: async (path, bytes, how) => {
    const { segmentWithOriginal } = await import('./read-document.js');
    return segmentWithOriginal(path, bytes, how);
  },
  pairs: async (path, bytes) => {
    const [{ readBilingual }, { bilingualDocument }, { hashOf }] = await Promise.all([
      import('./read-bilingual.js'),
      import('./bilingual-document.js'),
      import('./hash-of.js'),
    ]);
    return {
      ...bilingualDocument(await readBilingual(path, bytes)),
      original: { hash: hashOf(bytes), bytes },
    };
  },
};

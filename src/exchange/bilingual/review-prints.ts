// The test for an office document that left as a table for a reviewer.

import { openArchive } from '../../container/archive.js';

const parts = /^(?:word\/document\d*|xl\/sharedStrings|xl\/worksheets\/[^/]+)\.xml$/;

/** Whether rows of a DOCX or XLSX carry the prints with which they left. False for what cannot be read. */
export const hasReviewPrints = (bytes: Uint8Array): boolean => {
  try {
    const archive = openArchive(bytes);
    return archive.names.some(
      (name) =>
        parts.test(name) && /koryu_\d{1,7}_[0-9a-f]{16}/.test(new TextDecoder().decode(archive.read(name))),
    );
  } catch {
    return false;
  }
};

// Recognises an office document that was exported as a table for a reviewer.

import { openArchive } from '../../container/archive.js';

const parts = /^(?:word\/document\d*|xl\/sharedStrings|xl\/worksheets\/[^/]+)\.xml$/;

/** Whether rows of a DOCX or XLSX contain the hashes of an export. False for an unreadable file. */
export const hasRowHashes = (bytes: Uint8Array): boolean => {
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

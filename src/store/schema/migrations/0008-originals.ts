// Stores original files, so that a translated document can be exported in its own format.

import type { Migration } from '../migration.js';

export const originalSchema: Migration = {
  version: 8,
  sql: `
    -- The file that a document was read from, so that it can be written back when the file has moved or changed.
    CREATE TABLE original (
      document INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
      -- SHA-256, in hexadecimal digits.
      hash TEXT NOT NULL,
      -- NULL for a file that is too large to be kept.
      bytes BLOB
    ) STRICT;

    -- Looks, links, notes, fields in the document's text, as JSON: see inline-json.ts.
    ALTER TABLE document ADD COLUMN marks TEXT NOT NULL DEFAULT '';

    -- Where the inline codes stand in a translation, as JSON.
    ALTER TABLE segment ADD COLUMN codes TEXT NOT NULL DEFAULT '';
  `,
};

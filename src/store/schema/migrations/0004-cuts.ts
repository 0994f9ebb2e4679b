// Stores the translator's work on segments: comments, bookmarks, and splits and joins.

import type { Migration } from '../migration.js';

export const cutSchema: Migration = {
  version: 4,
  sql: `
    ALTER TABLE segment ADD COLUMN comment TEXT NOT NULL DEFAULT '';
    ALTER TABLE segment ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;

    -- Segments that were split or joined, so that the same is done when the file is read again.
    CREATE TABLE cut (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      start INTEGER NOT NULL,
      -- The document's text there, and the pieces as they were and are, as JSON; places count from its beginning.
      stretch TEXT NOT NULL,
      was TEXT NOT NULL,
      now TEXT NOT NULL
    ) STRICT;
    CREATE INDEX cut_document ON cut (document, id);
  `,
};

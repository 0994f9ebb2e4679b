// Supports several windows and undo: a version for each segment, a history of confirmed translations, and a key for
// equal pairs.

import type { Migration } from '../migration.js';

export const versionSchema: Migration = {
  version: 6,
  sql: `
    -- Grows with every change of the row: who writes another one than was read has not seen that change.
    ALTER TABLE segment ADD COLUMN version INTEGER NOT NULL DEFAULT 0;

    CREATE TABLE segment_history (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      -- Row of the segment, which may be gone: its text is in source.
      segment INTEGER NOT NULL,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      -- change, undo, or conflict: after was not stored, because another window had stored before.
      action TEXT NOT NULL,
      source TEXT NOT NULL,
      before TEXT NOT NULL,
      before_state TEXT NOT NULL,
      after TEXT NOT NULL,
      after_state TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX segment_history_segment ON segment_history (segment, id);
    CREATE INDEX segment_history_document ON segment_history (document);
    CREATE INDEX segment_history_at ON segment_history (at);

    -- Hash of both texts as they are: ko_key is the same for texts that differ in numbers only.
    ALTER TABLE memory ADD COLUMN pair_key INTEGER NOT NULL DEFAULT 0;
    UPDATE memory SET pair_key = koryu_pair_key(ko, ja);
    CREATE INDEX memory_pair ON memory (pair_key);
  `,
};

// Adds the translation memory: pairs, their origins, and an index of their letter pairs.

import type { Migration } from '../migration.js';

export const memorySchema: Migration = {
  version: 2,
  sql: `
    CREATE TABLE memory_origin (
      id INTEGER PRIMARY KEY,
      document TEXT NOT NULL,
      meeting TEXT NOT NULL,
      translator TEXT NOT NULL,
      UNIQUE (document, meeting, translator)
    ) STRICT;

    CREATE TABLE memory (
      -- Never given twice: the index may still name a pair that is gone.
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      lang TEXT NOT NULL,
      ko TEXT NOT NULL,
      ja TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      origin INTEGER NOT NULL REFERENCES memory_origin (id),
      at TEXT NOT NULL,
      -- The segment it was confirmed in; NULL: imported, or its document was removed.
      segment INTEGER REFERENCES segment (id) ON DELETE SET NULL,
      ko_key INTEGER NOT NULL,
      ja_key INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX memory_ko ON memory (ko_key);
    CREATE INDEX memory_ja ON memory (ja_key);
    CREATE UNIQUE INDEX memory_segment ON memory (segment) WHERE segment IS NOT NULL;

    -- id: bucket of a letter pair * 8192 + number of the batch; ids: the pairs that have it, see memory-blocks.ts.
    CREATE TABLE memory_block (id INTEGER PRIMARY KEY, ids BLOB NOT NULL) STRICT;
    -- Pairs that no batch has yet, in pages; see memory-tail.ts.
    CREATE TABLE memory_tail (id INTEGER PRIMARY KEY, entries BLOB NOT NULL) STRICT;
    -- How many batches there are, and how many pairs have each bucket.
    CREATE TABLE memory_state (id INTEGER PRIMARY KEY, batches INTEGER NOT NULL, counts BLOB NOT NULL) STRICT;
  `,
};

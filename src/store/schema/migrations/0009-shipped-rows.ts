// Moves the entries of the shipped glossary into an ordinary table, which packs its pages better.

import type { Migration } from '../migration.js';

export const shippedRowSchema: Migration = {
  version: 9,
  sql: `
    -- An ordinary table: rows of half a kilobyte left a quarter of the pages of a WITHOUT ROWID tree empty.
    CREATE TABLE shipped_rows (concept TEXT PRIMARY KEY, said TEXT NOT NULL) STRICT;
    INSERT INTO shipped_rows SELECT concept, said FROM shipped;
    DROP TABLE shipped;
    ALTER TABLE shipped_rows RENAME TO shipped;
  `,
};

// Adds waivers: findings that the translator ignores.

import type { Migration } from '../migration.js';

export const waiverSchema: Migration = {
  version: 3,
  sql: `
    CREATE TABLE waiver (
      segment INTEGER NOT NULL REFERENCES segment (id) ON DELETE CASCADE,
      check_id TEXT NOT NULL,
      -- What the finding says, and of which words.
      claim TEXT NOT NULL,
      reason TEXT NOT NULL,
      who TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (segment, check_id, claim)
    ) STRICT, WITHOUT ROWID;
  `,
};

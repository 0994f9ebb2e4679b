// Stores the origin of drafts, and what happened to the segments when their file changed.

import type { Migration } from '../migration.js';

export const originSchema: Migration = {
  version: 10,
  sql: `
    -- Kind of origin (model/unit.ts), empty where the translation was typed; score of the memory's match, 0 where it has none.
    ALTER TABLE segment ADD COLUMN origin TEXT NOT NULL DEFAULT '';
    ALTER TABLE segment ADD COLUMN score INTEGER NOT NULL DEFAULT 0;

    -- Of a segment that came when its file changed: '^' and the text that stood there before, or '+' where there was none.
    -- Empty: it has been there from the beginning, or was confirmed since.
    ALTER TABLE segment ADD COLUMN was TEXT NOT NULL DEFAULT '';
  `,
};

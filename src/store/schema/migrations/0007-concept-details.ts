// Adds the kind of a concept, its time of use, its links and its sources.

import type { Migration } from '../migration.js';

export const conceptDetailSchema: Migration = {
  version: 7,
  sql: `
    -- JSON of the details that are not empty; '' where all are.
    ALTER TABLE concept ADD COLUMN details TEXT NOT NULL DEFAULT '';
  `,
};

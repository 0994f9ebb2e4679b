// What a concept is, when its name was in use, where it leads, where it is attested.

import type { Migration } from '../migration.js';

export const conceptDetailSchema: Migration = {
  version: 7,
  sql: `
    -- JSON of the details that are not empty; '' where all are.
    ALTER TABLE concept ADD COLUMN details TEXT NOT NULL DEFAULT '';
  `,
};

// Stores the participants of a meeting, with names and offices in both languages.

import type { Migration } from '../migration.js';

export const participantSchema: Migration = {
  version: 5,
  sql: `
    CREATE TABLE participant (
      meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      ko TEXT NOT NULL,
      ja TEXT NOT NULL,
      ko_office TEXT NOT NULL,
      ja_office TEXT NOT NULL,
      PRIMARY KEY (meeting, ordinal)
    ) STRICT, WITHOUT ROWID;
  `,
};

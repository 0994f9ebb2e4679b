// The first schema: the glossary with its history, and the documents in work.

import type { Migration } from '../migration.js';

export const firstSchema: Migration = {
  version: 1,
  sql: `
    CREATE TABLE concept (
      id TEXT PRIMARY KEY,
      domain TEXT NOT NULL,
      origin TEXT NOT NULL,
      equivalence TEXT NOT NULL,
      false_friend INTEGER NOT NULL,
      definition_ko TEXT NOT NULL,
      definition_ja TEXT NOT NULL,
      note TEXT NOT NULL,
      source TEXT NOT NULL,
      reliability INTEGER NOT NULL,
      valid_from TEXT NOT NULL,
      valid_to TEXT NOT NULL
    ) STRICT;

    CREATE TABLE term (
      concept TEXT NOT NULL REFERENCES concept (id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      lang TEXT NOT NULL,
      text TEXT NOT NULL,
      status TEXT NOT NULL,
      type TEXT NOT NULL,
      reading TEXT NOT NULL,
      hanja TEXT NOT NULL,
      key TEXT NOT NULL,
      reading_key TEXT NOT NULL,
      hanja_key TEXT NOT NULL,
      UNIQUE (concept, ordinal)
    ) STRICT;
    CREATE INDEX term_key ON term (key);
    CREATE INDEX term_reading ON term (reading_key) WHERE reading_key <> '';
    CREATE INDEX term_hanja ON term (hanja_key) WHERE hanja_key <> '';
    CREATE INDEX term_text ON term (text);

    CREATE TABLE history (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      batch INTEGER NOT NULL,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      action TEXT NOT NULL,
      concept TEXT NOT NULL,
      before TEXT,
      after TEXT,
      undone INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX history_concept ON history (concept, id);
    CREATE INDEX history_open ON history (id) WHERE undone = 0 AND action <> 'undo';

    CREATE TABLE shipped (concept TEXT PRIMARY KEY, said TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE meeting (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      held_on TEXT NOT NULL DEFAULT '',
      place TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE document (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      path TEXT NOT NULL,
      name TEXT NOT NULL,
      format TEXT NOT NULL,
      lang TEXT NOT NULL,
      target_lang TEXT NOT NULL,
      text TEXT NOT NULL,
      position INTEGER NOT NULL DEFAULT 0,
      meeting INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
      changed_at TEXT NOT NULL,
      UNIQUE (path, target_lang)
    ) STRICT;

    CREATE TABLE segment (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
      -- NULL: the text no longer stands in the document; kept for the sake of its translation.
      ordinal INTEGER,
      start INTEGER NOT NULL,
      end INTEGER NOT NULL,
      kind TEXT NOT NULL,
      line INTEGER NOT NULL,
      lang TEXT NOT NULL,
      text TEXT NOT NULL,
      target TEXT NOT NULL DEFAULT '',
      state TEXT NOT NULL DEFAULT 'untouched',
      changed_at TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX segment_document ON segment (document, ordinal);

    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
};

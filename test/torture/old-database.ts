// A database of an earlier version of the program.

import { openConnection } from '../../src/store/connection.js';
import { applyMigrations } from '../../src/store/schema/migrate.js';

/** A database as the fifth schema had it, with a document of 20,000 segments. */
export const makeOld = (path: string): void => {
  const db = openConnection(path);
  applyMigrations(db, 5);
  db.exec('PRAGMA application_id = 0x4b6f7279; PRAGMA journal_mode = WAL');
  db.exec(`
    INSERT INTO document (id, path, name, format, lang, target_lang, text, position, changed_at)
      VALUES (1, '/a.txt', 'a.txt', 'text', 'ko', 'ja', '', 0, '2026-01-01T00:00:00Z');
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 19999)
      INSERT INTO segment (document, ordinal, start, end, kind, line, lang, text, target, state, changed_at)
      SELECT 1, i, i, i + 1, 'paragraph', i + 1, 'ko', '문장 ' || i, '文' || i, 'done', '2026-01-01T00:00:00Z' FROM n`);
  db.close();
};

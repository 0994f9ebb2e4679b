// Gives rows whose parent row was lost a new parent, so that a lost table does not take others with it.

import * as v from 'valibot';
import type { Connection } from '../connection.js';
import { allRows, shape } from '../rows.js';

const lostShape = shape('segment', { document: v.number(), lang: v.string() });
const segmentShape = shape('segment', { id: v.number(), text: v.string() });

/** The lost documents that still have segments, with the language of most of these. */
const lostDocuments = `SELECT document, iif(sum(lang = 'ja') > sum(lang = 'ko'), 'ja', 'ko') AS lang FROM segment
  WHERE document NOT IN (SELECT id FROM document) GROUP BY document`;

/** A document of the sources that are left, one a line. Its file, marks and cuts are lost, or no longer fit. */
const adoptSegments = (db: Connection, document: number, lang: string): void => {
  const sql = `SELECT id, text FROM segment WHERE document = ? AND ordinal IS NOT NULL ORDER BY ordinal`;
  const place = db.prepare('UPDATE segment SET ordinal = ?, start = ?, end = ?, line = ? WHERE id = ?');
  const segments = allRows(db, segmentShape, sql, document);
  let start = 0;
  segments.forEach(({ id, text }, ordinal) => {
    place.run(ordinal, start, start + text.length, ordinal + 1, id);
    start += text.length + 1;
  });
  const name = `recovered-${document}.txt`;
  db.prepare(
    `INSERT INTO document (id, path, name, format, lang, target_lang, text, changed_at)
     VALUES (?, ?, ?, 'text', ?, ?, ?, (SELECT max(changed_at) FROM segment WHERE document = ?))`,
  ).run(
    document,
    `/${name}`,
    name,
    lang,
    lang === 'ko' ? 'ja' : 'ko',
    segments.map(({ text }) => text).join('\n'),
    document,
  );
  for (const table of ['original', 'cut'])
    db.prepare(`DELETE FROM "${table}" WHERE document = ?`).run(document);
};

/** Adds a parent with the usual values for terms, segments and memory rows that have lost theirs. */
export const adoptOrphans = (db: Connection): void => {
  db.exec(`
    INSERT INTO concept (id, domain, origin, equivalence, false_friend, definition_ko, definition_ja, note, source,
        reliability, valid_from, valid_to)
      SELECT DISTINCT concept, '', 'both', 'partial', 0, '', '', '', '', 2, '', '' FROM term
      WHERE concept NOT IN (SELECT id FROM concept);
    INSERT INTO memory_origin (id, document, meeting, translator)
      SELECT DISTINCT origin, 'recovered-' || origin, '', '' FROM memory
      WHERE origin NOT IN (SELECT id FROM memory_origin);`);
  for (const { document, lang } of allRows(db, lostShape, lostDocuments)) adoptSegments(db, document, lang);
};

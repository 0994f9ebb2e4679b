// Adds segments to the memory that were confirmed before there was a memory.

import * as v from 'valibot';
import { isLang, languages, otherLang } from '../../model/language.js';
import type { Connection } from '../connection.js';
import { allRows, shape } from '../rows.js';
import { remember } from './rows.js';

const confirmedShape = shape('segment', {
  segment: v.number(),
  lang: v.string(),
  to: v.picklist(languages),
  source: v.string(),
  target: v.string(),
  at: v.string(),
  document: v.string(),
  meeting: v.string(),
  before: v.string(),
  after: v.string(),
});

const neighbour = (step: string): string =>
  `coalesce((SELECT text FROM segment AS other
     WHERE other.document = segment.document AND other.ordinal = segment.ordinal ${step}), '')`;

const sql = `
  SELECT segment.id AS segment, segment.lang, target_lang AS "to", segment.text AS source, target,
    segment.changed_at AS at, document.name AS document, coalesce(meeting.name, '') AS meeting,
    ${neighbour('- 1')} AS before, ${neighbour('+ 1')} AS after
  FROM segment JOIN document ON document.id = segment.document LEFT JOIN meeting ON meeting.id = document.meeting
  WHERE state = 'done' AND trim(target) <> ''
    AND NOT EXISTS (SELECT 1 FROM memory WHERE memory.segment = segment.id)
  ORDER BY segment.id`;

const flag = 'memory-filled';

/** Adds them to the memory once, in a transaction of its own. */
export const backfill = (db: Connection): void => {
  const isDone = (): boolean => db.prepare('SELECT 1 FROM meta WHERE name = ?').get(flag) !== undefined;
  if (isDone()) return;
  db.write(() => {
    if (isDone()) return;
    for (const { lang, to, ...row } of allRows(db, confirmedShape, sql)) {
      if (!isLang(lang) || lang !== to) remember(db, { ...row, from: otherLang(to), translator: '' });
    }
    db.prepare('INSERT INTO meta VALUES (?, ?)').run(flag, 'yes');
  });
};

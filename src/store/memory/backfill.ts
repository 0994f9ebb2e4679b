// Segments that were confirmed before there was a memory.

import { isLang, type Lang, otherLang } from '../../model/language.js';
import type { Database } from '../connection.js';
import { remember } from './rows.js';

type Row = {
  readonly segment: number;
  readonly lang: string;
  readonly to: Lang;
  readonly source: string;
  readonly target: string;
  readonly at: string;
  readonly document: string;
  readonly meeting: string;
  readonly before: string;
  readonly after: string;
};

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

/** Puts them into the memory, once; inside a transaction of its own. */
export const backfill = (db: Database): void => {
  const isDone = (): boolean => db.prepare('SELECT 1 FROM meta WHERE name = ?').get(flag) !== undefined;
  if (isDone()) return;
  db.write(() => {
    if (isDone()) return;
    for (const { lang, to, ...row } of db.prepare(sql).all() as Row[]) {
      if (!isLang(lang) || lang !== to) remember(db, { ...row, from: otherLang(to), translator: '' });
    }
    db.prepare('INSERT INTO meta VALUES (?, ?)').run(flag, 'yes');
  });
};

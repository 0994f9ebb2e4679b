// A segment's translation and notes stored, without overwriting what another window stored meanwhile.

import * as v from 'valibot';
import { otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import { type Unit, type UnitState, unitStates } from '../../model/unit.js';
import { forget, remember } from '../memory/rows.js';
import { type InferShape, oneRow, shape } from '../rows.js';
import { codesJson } from './inline-json.js';
import { type OpenDocument, type Shown, segmentAt } from './open-document.js';
import { recordSegment, type Translation } from './segment-history.js';

/** What another window stored for a segment since this one read it: it stands, and this window's text was not stored. */
export type SaveConflict = {
  readonly theirs: Translation;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Whether this is the first time that this window is told of it. */
  readonly isNew: boolean;
};

const storedShape = shape('segment', {
  text: v.string(),
  target: v.string(),
  state: v.picklist(unitStates),
  version: v.number(),
  changed_at: v.string(),
});
type Stored = InferShape<typeof storedShape>;

const storedSql =
  'SELECT text, target, state, version, changed_at FROM segment WHERE id = ? AND document = ?';

const meetingSql =
  'SELECT meeting.name FROM document JOIN meeting ON meeting.id = meeting WHERE document.id = ?';

/** What is confirmed is in the memory, and nothing else is. */
const keepInMemory = (open: OpenDocument, ordinal: number, { target, state }: Translation): void => {
  const { db, head, author } = open;
  const { row, lang, text } = segmentAt(open, ordinal);
  // What stands in the target language already is copied, not translated.
  if (state !== 'done' || target.trim() === '' || lang === head.to) {
    forget(db, row);
    return;
  }
  const { units } = open.loadBody();
  remember(db, {
    segment: row,
    from: otherLang(head.to),
    source: text,
    target,
    before: units[ordinal - 1]?.segment.text ?? '',
    after: units[ordinal + 1]?.segment.text ?? '',
    document: head.name,
    meeting: String(db.prepare(meetingSql).pluck().get(head.id) ?? ''),
    translator: author.who,
    at: author.now(),
  });
};

// The row was empty when the changed file was read elsewhere, and is gone: the text lives on without a place.
const insertPlaceless = (
  { db, head, author }: OpenDocument,
  row: number,
  text: string,
  { target, state }: Translation,
): void => {
  if (db.prepare('SELECT 1 FROM document WHERE id = ?').get(head.id) === undefined) {
    throw new Problem('document-missing', { id: head.id });
  }
  db.prepare(
    `INSERT INTO segment (id, document, ordinal, start, end, kind, line, lang, text, target, state, changed_at)
     VALUES (?, ?, NULL, 0, 0, 'paragraph', 0, 'none', ?, ?, ?, ?)`,
  ).run(row, head.id, text, target, state, author.now());
};

const isConfirmed = (state: UnitState): boolean => state === 'done' || state === 'flagged';

/** Whether storing `ours` would overwrite a text that this window has not seen, or was shown and has not decided about. */
const wouldOverwrite = (
  stored: Stored,
  ours: Translation,
  known: { readonly text: string; readonly version: number; readonly shown: Shown | undefined },
): boolean => {
  // Cut anew elsewhere: no text of this window belongs there.
  if (stored.text !== known.text) return true;
  if (stored.version === known.version) return false;
  if (stored.target === ours.target && stored.state === ours.state) return false;
  const isLost = stored.target.trim() !== '' && stored.target !== ours.target;
  // A draft is stored by itself while one types, and what is said meanwhile may go unread: only confirming, being told,
  // and confirming again is a decision.
  const isAnswer =
    known.shown?.version === stored.version && known.shown.onConfirm && isConfirmed(ours.state);
  return isLost && !isAnswer;
};

/** Whether the change is worth an entry: a confirmed text comes or goes. What is typed on the way is not. */
const isRecorded = (before: Translation, after: Translation): boolean => {
  const isGoing = isConfirmed(before.state) && before.target.trim() !== '';
  return before.target === after.target
    ? isGoing && !isConfirmed(after.state)
    : isGoing || isConfirmed(after.state);
};

/**
 * Stores a translation; inside a transaction.
 * @returns what another window stored meanwhile; undefined where there is nothing and `ours` is stored
 */
export const saveSegment = (
  open: OpenDocument,
  ordinal: number,
  ours: Translation,
  action: 'change' | 'undo' = 'change',
): SaveConflict | undefined => {
  const { db, head, author, shown } = open;
  const { row, text, version } = segmentAt(open, ordinal);
  const stored = oneRow(db, storedShape, storedSql, row, head.id);
  const change = { document: head.id, row, at: author.now(), who: author.who, source: text, after: ours };
  if (stored !== undefined && wouldOverwrite(stored, ours, { text, version, shown: shown.get(row) })) {
    const before = shown.get(row);
    const onConfirm = isConfirmed(ours.state);
    const isTold = before?.version === stored.version && (before.onConfirm || !onConfirm);
    shown.set(row, { version: stored.version, onConfirm: onConfirm || (isTold && before.onConfirm) });
    recordSegment(db, { ...change, action: 'conflict', before: stored });
    return { theirs: { target: stored.target, state: stored.state }, at: stored.changed_at, isNew: !isTold };
  }
  if (stored === undefined) insertPlaceless(open, row, text, ours);
  else {
    const sql = `UPDATE segment SET target = ?, state = ?, codes = ?, origin = ?, score = ?, changed_at = ?,
         was = CASE WHEN ? = 'done' THEN '' ELSE was END, version = version + 1 WHERE id = ?`;
    const { kind = '', score = 0 } = ours.origin ?? {};
    const { target, state, codes = [] } = ours;
    db.prepare(sql).run(target, state, codesJson(codes), kind, score, change.at, state, row);
    if (action === 'undo' || isRecorded(stored, ours))
      recordSegment(db, { ...change, action, before: stored });
  }
  open.loadBody().versions[ordinal] = stored === undefined ? 0 : stored.version + 1;
  keepInMemory(open, ordinal, ours);
  db.prepare('UPDATE document SET changed_at = ? WHERE id = ?').run(change.at, head.id);
  return undefined;
};

/** A translator's note on a segment. */
export type Note = Pick<Unit, 'comment' | 'marked'>;

/** Stores a note; inside a transaction. A comment that another window wrote meanwhile stays before it. */
export const annotateSegment = (
  open: OpenDocument,
  ordinal: number,
  { comment = '', marked }: Note,
): void => {
  const { db } = open;
  const { row } = segmentAt(open, ordinal);
  const { comments, units } = open.loadBody();
  const read = comments.get(row) ?? units[ordinal]?.comment ?? '';
  const stored = db.prepare('SELECT comment FROM segment WHERE id = ?').pluck().get(row);
  const theirs = typeof stored === 'string' && stored !== read && stored !== comment ? stored : '';
  const both = [theirs, comment].filter((text) => text !== '').join('\n');
  db.prepare('UPDATE segment SET comment = ?, marked = ? WHERE id = ?').run(both, Number(marked ?? 0), row);
  comments.set(row, both);
};

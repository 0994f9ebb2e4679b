// Stores a segment's translation and notes without overwriting the text of another window.

import * as v from 'valibot';
import { otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import { type Unit, type UnitState, unitStates } from '../../model/unit.js';
import { forget, remember } from '../memory/rows.js';
import { type InferShape, oneRow, shape } from '../rows.js';
import { codesJson } from './inline-json.js';
import { type OpenDocument, type Shown, segmentAt, touch } from './open-document.js';
import { recordSegment, type Translation } from './segment-history.js';

/**
 * The text that another window stored for a segment after this one read it. It stays stored; this window's text is not
 * stored.
 */
export type SaveConflict = {
  readonly theirs: Translation;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Whether this window is told of it for the first time. */
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

/** Stores a confirmed segment in the memory, and removes any other. */
const keepInMemory = (open: OpenDocument, ordinal: number, { target, state }: Translation): void => {
  const { db, head, author } = open;
  const { row, lang, text } = segmentAt(open, ordinal);
  // A text that is already in the target language is copied, not translated.
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

// Another process read the changed file and deleted the row because it was empty: the text is kept without a position.
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

/** Whether the text was shown, even if the other window stored the same text again, for example to confirm it. */
const hasSeen = (shown: Shown, stored: Stored): boolean =>
  shown.version === stored.version || shown.target === stored.target;

/**
 * Whether storing `ours` would overwrite a text that this window has not seen, or was shown but has not decided about.
 */
const wouldOverwrite = (
  stored: Stored,
  ours: Translation,
  known: { readonly text: string; readonly version: number; readonly shown: Shown | undefined },
): boolean => {
  // The segment was split or joined elsewhere: this window's text no longer belongs to it.
  if (stored.text !== known.text) return true;
  if (stored.version === known.version) return false;
  if (stored.target === ours.target && stored.state === ours.state) return false;
  const isLost = stored.target.trim() !== '' && stored.target !== ours.target;
  // Drafts are saved automatically while typing, and a notice meanwhile may go unread. Only confirming, being told, and
  // confirming again is a decision.
  const { shown } = known;
  const isAnswer =
    shown !== undefined &&
    hasSeen(shown, stored) &&
    (shown.settled === true || (shown.onConfirm && isConfirmed(ours.state)));
  return isLost && !isAnswer;
};

/**
 * Whether the change is recorded: a confirmed text appears or disappears, or a text is confirmed that was stored as a draft
 * while it was typed. Drafts in between are not recorded.
 */
const isRecorded = (before: Translation, after: Translation): boolean => {
  const isGoing = isConfirmed(before.state) && before.target.trim() !== '';
  if (before.target !== after.target) return isGoing || isConfirmed(after.state);
  const isDone = after.state === 'done' && before.state !== 'done' && after.target.trim() !== '';
  return isDone || (isGoing && !isConfirmed(after.state));
};

/**
 * Stores a translation. Call it inside a transaction.
 * @returns the conflicting text of another window; undefined if there is none and `ours` is stored
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
    const isTold = before !== undefined && hasSeen(before, stored) && (before.onConfirm || !onConfirm);
    shown.set(row, {
      version: stored.version,
      target: stored.target,
      onConfirm: onConfirm || (isTold && before.onConfirm),
    });
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
  // A decision holds for one save: the other window may store the same text again later.
  shown.delete(row);
  keepInMemory(open, ordinal, ours);
  touch(open, change.at);
  return undefined;
};

/** The translator's comment on a segment, and its bookmark. */
export type Note = Pick<Unit, 'comment' | 'marked'>;

/**
 * Stores comment and bookmark. Call it inside a transaction. A comment that another window wrote meanwhile is kept
 * before it.
 */
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

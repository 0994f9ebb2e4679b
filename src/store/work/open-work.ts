// A document that is being worked on: what is translated, noted and cut anew of it is stored at once.

import type { Waiver } from '../../model/finding.js';
import type { DocumentId } from '../../model/ids.js';
import type { PlacedCode } from '../../model/inline-code.js';
import type { FileChanges, Unit, UnitOrigin, UnitState, WorkDocument } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import type { Author } from '../termbase/history.js';
import { type Elsewhere, type Shows, settle, takeElsewhere } from './elsewhere.js';
import { type OpenDocument, openDocument, segmentAt, wholeDocument, writeAt } from './open-document.js';
import { recutSegments } from './recut-segments.js';
import { annotateSegment, type Note, type SaveConflict, saveSegment } from './save-segment.js';
import { lastSegmentChange, markUndone, readSegmentHistory, type SegmentChange } from './segment-history.js';
import { addWaiver, readWaivers, removeWaiver } from './waiver-rows.js';
import { loadPreview, type WorkHead } from './work-rows.js';

/** A document that is being worked on. Each function's effect is on disk when it returns. */
export type OpenWork = {
  /** What is known of it without its segments, as it was when it was opened. */
  readonly head: WorkHead;
  /** What became of its segments, where its file had changed when it was opened. */
  readonly changes?: FileChanges;
  /** Where its file was before it was renamed or moved, if that was found out when it was opened. */
  readonly movedFrom?: string;
  /** The document at a glance, for the time until its units are read: see `loadPreview`. */
  readonly preview: readonly Unit[];
  /** The whole document: read by the first call, and with the segments that were cut anew since. */
  readonly load: () => WorkDocument;
  /**
   * Stores the translation of the segment that has this place, and where its inline codes stand in it.
   * @returns what another window stored for it meanwhile, where that stands and this was not stored; it is in the history
   *   then, and stored once it is confirmed again
   */
  readonly save: (
    ordinal: number,
    target: string,
    state: UnitState,
    codes?: readonly PlacedCode[],
    origin?: UnitOrigin,
  ) => SaveConflict | undefined;
  /** Stores what several calls change as one: all or nothing, on disk once. */
  readonly together: <T>(work: () => T) => T;
  /** The latest changes of a segment's translation, newest first. */
  readonly history: (ordinal: number, limit: number) => readonly SegmentChange[];
  /** Takes the last change of a confirmed translation back; the change, or undefined where there is none. */
  readonly undo: (ordinal: number) => SegmentChange | undefined;
  /** See `takeElsewhere`. @throws Problem `document-missing` */
  readonly elsewhere: (shows: Shows) => Elsewhere | undefined;
  /** See `settle`. */
  readonly settle: (ordinal: number, whose: 'mine' | 'theirs') => Unit | undefined;
  /** Stores what was noted of a segment. */
  readonly annotate: (ordinal: number, note: Note) => void;
  /** See `recutSegments`. @throws Problem `document-changed` */
  readonly recut: (ordinal: number, count: number, units: readonly Unit[]) => void;
  readonly savePosition: (ordinal: number) => void;
  /** The waivers of the document, also those whose finding is gone at present. */
  readonly waivers: () => readonly Waiver[];
  /** Lets a finding stand. @param claim see `Waiver` */
  readonly waive: (ordinal: number, check: string, claim: string, reason: string) => void;
  readonly unwaive: (ordinal: number, check: string, claim: string) => void;
};

const undoLast = (open: OpenDocument, ordinal: number): SegmentChange | undefined => {
  const { row } = segmentAt(open, ordinal);
  const change = lastSegmentChange(open.db, row);
  if (change === undefined || saveSegment(open, ordinal, change.before, 'undo') !== undefined)
    return undefined;
  markUndone(open.db, change.id);
  return change;
};

const waiversOf = (open: OpenDocument): readonly Waiver[] => {
  const ordinals = new Map(open.loadBody().ids.map((row, ordinal) => [row, ordinal]));
  return readWaivers(open.db, open.head.id).flatMap(({ row, ...waiver }) => {
    const segment = ordinals.get(row);
    return segment === undefined ? [] : [{ ...waiver, segment }];
  });
};

/** Opens a stored document. @throws Problem `document-missing` */
export const openWork = (db: Connection, id: DocumentId, author: Author): OpenWork => {
  const open = openDocument(db, id, author);
  const rowAt = (ordinal: number): number => segmentAt(open, ordinal).row;
  return {
    head: open.head,
    preview: loadPreview(db, id, open.head.position),
    load: () => wholeDocument(open),
    save: (ordinal, target, state, codes = [], origin) =>
      writeAt(open, ordinal, () =>
        saveSegment(open, ordinal, { target, state, codes, ...(origin && { origin }) }),
      ),
    together: (work) => db.write(work),
    history: (ordinal, limit) => db.read(() => readSegmentHistory(db, rowAt(ordinal), limit)),
    undo: (ordinal) => writeAt(open, ordinal, () => undoLast(open, ordinal)),
    elsewhere: (shows) => db.read(() => takeElsewhere(open, shows)),
    settle: (ordinal, whose) => db.read(() => settle(open, ordinal, whose)),
    annotate: (ordinal, note) => writeAt(open, ordinal, () => annotateSegment(open, ordinal, note)),
    recut: (ordinal, count, units) => recutSegments(open, ordinal, count, units),
    savePosition: (ordinal) =>
      db.write(() => void db.prepare('UPDATE document SET position = ? WHERE id = ?').run(ordinal, id)),
    waivers: () => db.read(() => waiversOf(open)),
    waive: (ordinal, check, claim, reason) =>
      db.write(() => {
        const { who, now } = author;
        addWaiver(db, { row: rowAt(ordinal), check, claim, reason, who, at: now() });
      }),
    unwaive: (ordinal, check, claim) =>
      db.write(() => removeWaiver(db, { row: rowAt(ordinal), check, claim })),
  };
};

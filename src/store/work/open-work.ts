// An open document: translations, notes, splits and joins are stored at once.

import type { Waiver } from '../../model/finding.js';
import type { DocumentId } from '../../model/ids.js';
import type { PlacedCode } from '../../model/inline-code.js';
import type { FileChanges, Unit, UnitOrigin, UnitState, WorkDocument } from '../../model/unit.js';
import type { Connection } from '../connection.js';
import type { Author } from '../termbase/history.js';
import { type Elsewhere, type Shows, settle, takeElsewhere } from './elsewhere.js';
import {
  asOne,
  type OpenDocument,
  openDocument,
  segmentAt,
  wholeDocument,
  writeAt,
} from './open-document.js';
import { recutSegments } from './recut-segments.js';
import { annotateSegment, type Note, type SaveConflict, saveSegment } from './save-segment.js';
import { lastSegmentChange, markUndone, readSegmentHistory, type SegmentChange } from './segment-history.js';
import { addWaiver, readWaivers, removeWaiver } from './waiver-rows.js';
import { loadPreview, type WorkHead } from './work-rows.js';

/** An open document. The effect of each function is on disk when it returns. */
export type OpenWork = {
  /** Data of the document without its segments, as it was when it was opened. */
  readonly head: WorkHead;
  /** Changes of its segments, if its file had changed when it was opened. */
  readonly changes?: FileChanges;
  /** Former path of its file, if opening it found that the file was renamed or moved. */
  readonly movedFrom?: string;
  /** Names of files inside its file that were not read, if it was read when it was opened. */
  readonly unread?: readonly string[];
  /** Codes of its characters that are shown as □, if it was read when it was opened. */
  readonly unknownSigns?: readonly string[];
  /** A preview of the document until its units are read; see `loadPreview`. */
  readonly preview: readonly Unit[];
  /** The whole document: read by the first call, up to date with later splits and joins. */
  readonly load: () => WorkDocument;
  /**
   * Stores the translation of a segment with the positions of its inline codes.
   * @returns the conflicting text of another window, in which case this one is not stored; it is kept in the history and
   *   stored when it is confirmed again
   */
  readonly save: (
    ordinal: number,
    target: string,
    state: UnitState,
    codes?: readonly PlacedCode[],
    origin?: UnitOrigin,
  ) => SaveConflict | undefined;
  /** Stores the changes of several calls as one: all or none, written to disk once. */
  readonly together: <T>(work: () => T) => T;
  /** Returns the latest changes of a segment's translation, newest first. */
  readonly history: (ordinal: number, limit: number) => readonly SegmentChange[];
  /** Undoes the last change of a confirmed translation. Returns the change, or undefined if there is none. */
  readonly undo: (ordinal: number) => SegmentChange | undefined;
  /** See `takeElsewhere`. @throws Problem `document-missing` */
  readonly elsewhere: (shows: Shows) => Elsewhere | undefined;
  /** See `settle`. */
  readonly settle: (ordinal: number, whose: 'mine' | 'theirs') => Unit | undefined;
  /** Stores the comment and the bookmark of a segment. */
  readonly annotate: (ordinal: number, note: Note) => void;
  /** See `recutSegments`. @throws Problem `document-changed` */
  readonly recut: (ordinal: number, count: number, units: readonly Unit[]) => void;
  readonly savePosition: (ordinal: number) => void;
  /** Returns the waivers of the document, including those whose finding no longer occurs. */
  readonly waivers: () => readonly Waiver[];
  /** Waives a finding. @param claim see `Waiver` */
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
    together: (work) => asOne(open, work),
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

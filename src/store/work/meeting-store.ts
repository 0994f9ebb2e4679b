// Meetings, their participants and their documents.

import * as v from 'valibot';
import { type DocumentId, type MeetingId, meetingId } from '../../model/ids.js';
import type { Meeting, Participant } from '../../model/meeting.js';
import { Problem } from '../../model/problem.js';
import type { Connection } from '../connection.js';
import { allRows, bulkRows, type InferShape, oneRow, shape } from '../rows.js';

/** Fields of a new meeting. */
export type MeetingSource = Pick<Meeting, 'name' | 'heldOn' | 'place'>;

/** The meetings in the database. Each change is on disk when its function returns. */
export type MeetingStore = {
  /** Returns all meetings, latest first; those without a date come last. */
  readonly list: () => readonly Meeting[];
  /** Returns a meeting. @throws Problem `meeting-missing` */
  readonly load: (id: MeetingId) => Meeting;
  /** Adds a meeting. @throws Problem `meeting-exists` */
  readonly add: (source: MeetingSource) => Meeting;
  /** Changes a meeting. @throws Problem `meeting-missing`, `meeting-exists` if another one has the name */
  readonly change: (id: MeetingId, source: MeetingSource) => Meeting;
  /** Removes a meeting with its participants; its documents stay. @throws Problem `meeting-missing` */
  readonly remove: (id: MeetingId) => void;
  /** Assigns a document to a meeting, or to none. @throws Problem `meeting-missing`, `document-missing` */
  readonly assign: (document: DocumentId, meeting: MeetingId | undefined) => void;
  /** Replaces the list of participants. @throws Problem `meeting-missing` */
  readonly setParticipants: (id: MeetingId, participants: readonly Participant[]) => void;
  /** Participants of the meeting of a document; none if it belongs to no meeting. */
  readonly participantsFor: (document: DocumentId) => readonly Participant[];
};

const meetingShape = shape('meeting', {
  id: v.number(),
  name: v.string(),
  heldOn: v.string(),
  place: v.string(),
  documents: v.number(),
});

const participantShape = shape('participant', {
  ko: v.string(),
  ja: v.string(),
  ko_office: v.string(),
  ja_office: v.string(),
});

const meetingSql = `
  SELECT id, name, held_on AS heldOn, place,
    (SELECT count(*) FROM document WHERE document.meeting = meeting.id) AS documents
  FROM meeting`;

const toParticipant = (row: InferShape<typeof participantShape>): Participant => ({
  name: { ko: row.ko, ja: row.ja },
  office: { ko: row.ko_office, ja: row.ja_office },
});

const readParticipants = (db: Connection, id: number): readonly Participant[] => {
  const sql = 'SELECT ko, ja, ko_office, ja_office FROM participant WHERE meeting = ? ORDER BY ordinal';
  return bulkRows(db, participantShape, sql, id).map(toParticipant);
};

const toMeeting = (db: Connection, row: InferShape<typeof meetingShape>): Meeting => ({
  ...row,
  id: meetingId(row.id),
  participants: readParticipants(db, row.id),
});

const load = (db: Connection, id: MeetingId): Meeting => {
  const row = oneRow(db, meetingShape, `${meetingSql} WHERE id = ?`, id);
  if (row === undefined) throw new Problem('meeting-missing', { id });
  return toMeeting(db, row);
};

/**
 * Opens the meetings of a database.
 * @throws Problem `meeting-missing`, `meeting-exists`, `document-missing` from its methods
 */
export const meetingStore = (db: Connection): MeetingStore => ({
  list: () =>
    db.read(() => {
      const rows = allRows(db, meetingShape, `${meetingSql} ORDER BY held_on DESC, id DESC`);
      return rows.map((row) => toMeeting(db, row));
    }),
  load: (id) => db.read(() => load(db, id)),
  add: ({ name, heldOn, place }) =>
    db.write(() => {
      if (db.prepare('SELECT 1 FROM meeting WHERE name = ?').get(name) !== undefined) {
        throw new Problem('meeting-exists', { name });
      }
      const insert = db.prepare('INSERT INTO meeting (name, held_on, place) VALUES (?, ?, ?)');
      return load(db, meetingId(Number(insert.run(name, heldOn, place).lastInsertRowid)));
    }),
  change: (id, { name, heldOn, place }) =>
    db.write(() => {
      load(db, id);
      if (db.prepare('SELECT 1 FROM meeting WHERE name = ? AND id <> ?').get(name, id) !== undefined) {
        throw new Problem('meeting-exists', { name });
      }
      db.prepare('UPDATE meeting SET name = ?, held_on = ?, place = ? WHERE id = ?').run(
        name,
        heldOn,
        place,
        id,
      );
      return load(db, id);
    }),
  remove: (id) =>
    db.write(() => {
      load(db, id);
      db.prepare('DELETE FROM meeting WHERE id = ?').run(id);
    }),
  assign: (document, meeting) =>
    db.write(() => {
      if (meeting !== undefined) load(db, meeting);
      const { changes } = db
        .prepare('UPDATE document SET meeting = ? WHERE id = ?')
        .run(meeting ?? null, document);
      if (changes === 0) throw new Problem('document-missing', { id: document });
    }),
  setParticipants: (id, participants) =>
    db.write(() => {
      load(db, id);
      db.prepare('DELETE FROM participant WHERE meeting = ?').run(id);
      const insert = db.prepare('INSERT INTO participant VALUES (?, ?, ?, ?, ?, ?)');
      for (const [ordinal, { name, office }] of participants.entries()) {
        insert.run(id, ordinal, name.ko, name.ja, office.ko, office.ja);
      }
    }),
  participantsFor: (document) =>
    db.read(() => {
      const id = db.prepare('SELECT meeting FROM document WHERE id = ?').pluck().get(document);
      return typeof id === 'number' ? readParticipants(db, id) : [];
    }),
});

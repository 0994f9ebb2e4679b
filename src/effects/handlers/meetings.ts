// Lists and stores meetings, their participants and waivers, checks their papers, and counts documents.

import type { Handler } from '../handler.js';

/** Counts a document. @throws Problem `document-missing`; of the dictionaries */
export const countDocument: Handler<'statistics'> = async ({ document }, { backend }) => {
  const seen = await backend().statistics(document);
  return seen && { kind: 'statistics', document, seen };
};

/** Lists the meetings. */
export const listMeetings: Handler<'meetings'> = ({ document }, { backend }) => {
  const { meetings } = backend();
  return { kind: 'meetings', document, list: meetings.list(), assigned: meetings.of(document) };
};

/** Stores a meeting. @throws Problem `meeting-…`, `option-value` */
export const saveMeeting: Handler<'save-meeting'> = ({ row, id }, { backend }) => ({
  kind: 'meeting-saved',
  meeting: backend().meetings.save(row, id),
});

/** Assigns a document to a meeting. @throws Problem `document-missing`, `meeting-missing` */
export const assignMeeting: Handler<'assign-meeting'> = ({ document, meeting }, { backend }) => {
  const { meetings } = backend();
  const before = meetings.of(document);
  meetings.assign(document, meeting);
  const name = meetings.list().find(({ id }) => id === (meeting ?? before))?.name ?? '';
  return { kind: 'meeting-assigned', meeting, name };
};

/** Stores the participants of a meeting. @throws Problem `meeting-missing` */
export const setParticipants: Handler<'set-participants'> = ({ id, participants }, { backend }) => {
  const { meetings } = backend();
  meetings.setParticipants(id, participants);
  const meeting = meetings.list().find((one) => one.id === id);
  return meeting && { kind: 'participants-set', meeting };
};

/** Lists the files that complete a typed path. */
export const browseParticipants: Handler<'browse-participants'> = async ({ typed }, { backend }) => ({
  kind: 'participants-browsed',
  typed,
  entries: await backend().documents.browseTables(typed),
});

/** Imports participants from a file. @throws Problem of reading the file */
export const importParticipants: Handler<'import-participants'> = async (effect, { backend }) => {
  const { meetings } = backend();
  const count = await meetings.importParticipants(effect.meeting, effect.path);
  const meeting = meetings.list().find(({ id }) => id === effect.meeting);
  return meeting && { kind: 'participants-set', meeting, count };
};

/** Checks the papers of a meeting. @throws Problem `meeting-missing`; of the dictionaries */
export const checkMeeting: Handler<'check-meeting'> = async ({ meeting }, { backend, state }) => {
  const { meetings } = backend();
  const id = meeting ?? meetings.of(state().document);
  if (id === undefined) return { kind: 'meeting-checked', checked: undefined };
  const checked = await meetings.check(id);
  return checked && { kind: 'meeting-checked', checked };
};

/** Stores or removes the waiver of a finding in a paper. */
export const waiveInPaper: Handler<'waive-in-paper'> = ({ place, reason }, { backend }) => {
  backend().meetings.waive(place, reason);
  return { kind: 'waived-in-paper', place, reason };
};

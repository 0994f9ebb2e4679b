// Imports and exports the participants of a meeting.

import { fileKind } from '../../container/file-kind.js';
import { participantsIn, readParticipants, writeParticipants } from '../../exchange/participant-table.js';
import type { Participant } from '../../model/meeting.js';
import { mostOfTable, readBytes } from '../files/files.js';

/**
 * Reads a list: CSV, TSV, or the first sheet of an XLSX file.
 * @throws Problem `file-…`, `archive-…`, `table-unreadable`, `participant-columns`
 */
export const readParticipantFile = async (file: string): Promise<readonly Participant[]> => {
  const bytes = await readBytes(file, mostOfTable);
  if (fileKind(bytes) !== 'xlsx') return readParticipants(bytes);
  const { readXlsxRows } = await import('../../exchange/office/xlsx-rows.js');
  const [first = []] = readXlsxRows(bytes).tables;
  return participantsIn(first.map(({ cells }) => cells.map(({ text }) => text)));
};

/** Writes a list as CSV. */
export const participantFile = (participants: readonly Participant[]): string =>
  writeParticipants(participants);

/** One name identifies a person: the other may be the one that is corrected. */
const keyOf = ({ name }: Participant): string => (name.ko || name.ja).replace(/[ ・·]/g, '');

/** Adds participants to a list; a person who is already listed is replaced, because offices change. */
export const addParticipants = (
  before: readonly Participant[],
  more: readonly Participant[],
): readonly Participant[] => [
  ...new Map([...before, ...more].map((person) => [keyOf(person), person])).values(),
];

// The list of a meeting's participants, in from files and out.

import { readParticipants, writeParticipants } from '../../exchange/participant-table.js';
import type { Participant } from '../../model/meeting.js';
import { mostOfTable, readBytes } from '../files/files.js';

/** Reads a list (CSV or TSV). @throws Problem `file-…`, `table-unreadable`, `participant-columns` */
export const readParticipantFile = async (file: string): Promise<readonly Participant[]> =>
  readParticipants(await readBytes(file, mostOfTable));

/** A list as CSV. */
export const participantFile = (participants: readonly Participant[]): string =>
  writeParticipants(participants);

/** One name is enough to know a person by: the other may be what is being corrected. */
const keyOf = ({ name }: Participant): string => (name.ko || name.ja).replace(/[ ・·]/g, '');

/** A list with more people in it; who is there already is replaced, because offices change. */
export const addParticipants = (
  before: readonly Participant[],
  more: readonly Participant[],
): readonly Participant[] => [
  ...new Map([...before, ...more].map((person) => [keyOf(person), person])).values(),
];

// The participants of a meeting as CSV or TSV with the columns ko, ja, ko_office, ja_office in any order.

import { readDelimited, writeDelimited } from '../container/delimited.js';
import type { Participant } from '../model/meeting.js';
import { Problem } from '../model/problem.js';
import { guarded, unguarded } from './formula-guard.js';

const columns = ['ko', 'ja', 'ko_office', 'ja_office'] as const;
type Column = (typeof columns)[number];

/** Reads a CSV or TSV file. @throws Problem `table-unreadable`, `participant-columns` */
export const readParticipants = (bytes: Uint8Array): readonly Participant[] =>
  participantsIn(readDelimited(bytes).map(({ cells }) => cells));

/**
 * Reads the persons of a table whose first row names the columns; skips rows without a name.
 * @throws Problem `participant-columns`
 */
export const participantsIn = (table: readonly (readonly string[])[]): readonly Participant[] => {
  const [header = [], ...rows] = table.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const names = header.map((cell) =>
    cell
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  );
  if (!names.includes('ko') || !names.includes('ja')) {
    throw new Problem('participant-columns', { found: names.join(', ') });
  }
  return rows
    .map((cells): Participant => {
      const cell = (column: Column): string =>
        unguarded(cells[names.indexOf(column)] ?? '')
          .replace(/\s+/g, ' ')
          .trim();
      return {
        name: { ko: cell('ko'), ja: cell('ja') },
        office: { ko: cell('ko_office'), ja: cell('ja_office') },
      };
    })
    .filter(({ name }) => name.ko !== '' || name.ja !== '');
};

/** Writes a list of participants as CSV. */
export const writeParticipants = (participants: readonly Participant[]): string =>
  writeDelimited(
    [
      columns,
      ...participants.map(({ name, office }) =>
        [name.ko, name.ja, office.ko, office.ja].map((cell) => guarded(cell)),
      ),
    ],
    ',',
  );

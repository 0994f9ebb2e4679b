// Reads and checks a bilingual file.

import { basename } from 'node:path';
import type { PairNote } from '../../exchange/bilingual/format.js';
import { unmarked } from '../../exchange/bilingual/unmarked.js';
import type { MeetingId } from '../../model/ids.js';
import { turnedOff } from '../../qa/usage/turned-off.js';
import { mostOfTable } from '../files/files.js';
import { readBilingual } from '../files/read-bilingual.js';
import { readRecoded } from '../files/recode.js';
import type { Session } from '../session.js';
import { checkPairs } from './check-pairs.js';
import type { CheckReport } from './check-report.js';

export type { PairNote } from '../../exchange/bilingual/format.js';

/** Options for checking a file. */
export type CheckOptions = {
  /** The meeting whose participants are known. */
  readonly meeting?: MeetingId | undefined;
  /** Encoding of a text file; detected by default. */
  readonly encoding?: string | undefined;
  /** Receives the notes about units of the file. */
  readonly tell?: (notes: readonly PairNote[]) => void;
};

/**
 * Checks a bilingual file with the glossary of the session and the participants of a meeting.
 * @throws Problem `meeting-missing`; Problem of reading, those of `readBilingual`
 */
export const checkFile = async (
  session: Session,
  path: string,
  { meeting, encoding, tell }: CheckOptions = {},
): Promise<CheckReport> => {
  const { pairs: read, notes } = await readBilingual(path, await readRecoded(path, encoding, mostOfTable));
  tell?.(notes);
  const pairs = read.map(unmarked).map(({ lang, source, target, codes }, segment) => ({
    segment,
    lang,
    source,
    target,
    ...(codes !== undefined && { codes }),
  }));
  const termbase = await session.termbase();
  const participants = meeting === undefined ? [] : (await termbase.meetings()).load(meeting).participants;
  const off = turnedOff(await termbase.settings());
  const findings = checkPairs(pairs, await session.matcher(), participants, off, session.progress?.step);
  return { name: basename(path), pairs, unbegun: 0, findings };
};

// A bilingual file read and checked.

import { basename } from 'node:path';
import type { PairNote } from '../../exchange/bilingual/format.js';
import { unmarked } from '../../exchange/bilingual/unmarked.js';
import type { MeetingId } from '../../model/ids.js';
import { turnedOff } from '../../qa/usage/turned-off.js';
import { readBilingual } from '../files/read-bilingual.js';
import type { Session } from '../session.js';
import { checkPairs } from './check-pairs.js';
import type { CheckReport } from './check-report.js';

/**
 * Checks a bilingual file with the session's termbase, and the participants of a meeting. `tell` is told what was wrong
 * with units of the file.
 * @throws Problem `meeting-missing`; Problem of reading, those of `readBilingual`
 */
export const checkFile = async (
  session: Session,
  path: string,
  meeting?: MeetingId,
  tell?: (notes: readonly PairNote[]) => void,
): Promise<CheckReport> => {
  const { pairs: read, notes } = await readBilingual(path);
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
  const findings = checkPairs(pairs, await session.matcher(), participants, off);
  return { name: basename(path), pairs, unbegun: 0, findings };
};

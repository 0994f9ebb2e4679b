// A bilingual file read and checked.

import { basename, extname } from 'node:path';
import type { BilingualFormat, BilingualPair } from '../../exchange/bilingual/format.js';
import { bilingualFormats } from '../../exchange/bilingual/formats.js';
import type { MeetingId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import { turnedOff } from '../../qa/usage/turned-off.js';
import { readRecoded } from '../files/recode.js';
import type { Session } from '../session.js';
import { checkPairs } from './check-pairs.js';
import type { CheckReport } from './check-report.js';

const formatOf = (path: string): BilingualFormat => {
  const all: readonly BilingualFormat[] = bilingualFormats;
  const extension = extname(path).slice(1).toLowerCase();
  const format = all.find(({ extensions }) => extensions.includes(extension));
  if (format !== undefined) return format;
  const known = all.flatMap(({ extensions }) => extensions).join(', ');
  throw new Problem('bilingual-format', { file: path, known });
};

/** Problems of a format know the line; which file it was, they are told here. */
const readPairs = (format: BilingualFormat, bytes: Uint8Array, file: string): readonly BilingualPair[] => {
  try {
    return format.read(bytes);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.code, { file, ...error.values }, { cause: error });
  }
};

/**
 * Checks a bilingual file (TSV, XLIFF, TMX) with the session's termbase, and the participants of a meeting.
 * @param encoding that of a text file, where it is not to be detected
 * @throws Problem `meeting-missing`; Problem of reading, `bilingual-format`, `bilingual-columns`, `bilingual-languages`, `xml-malformed`
 */
export const checkFile = async (
  session: Session,
  path: string,
  meeting?: MeetingId,
  encoding?: string,
): Promise<CheckReport> => {
  const format = formatOf(path);
  const pairs = readPairs(format, await readRecoded(path, encoding), path).map(
    ({ lang, source, target }, segment) => ({
      segment,
      lang,
      source,
      target,
    }),
  );
  const termbase = await session.termbase();
  const participants = meeting === undefined ? [] : (await termbase.meetings()).load(meeting).participants;
  const off = turnedOff(await termbase.settings());
  const findings = checkPairs(pairs, await session.matcher(), participants, off);
  return { name: basename(path), pairs, unbegun: 0, findings };
};

// Candidates from a set of files, against the session's termbase.

import type { Candidate } from '../../extraction/extract-candidates.js';
import { extractCandidates } from '../../extraction/extract-candidates.js';
import { countryOrders } from '../../matching/forms/countries.js';
import { spellingsOf } from '../../matching/forms/spellings.js';
import type { Lang } from '../../model/language.js';
import { barelyWritten } from '../../text/japanese/okurigana.js';
import { normalForm } from '../../text/normalise.js';
import type { Session } from '../session.js';
import { openScanner } from './scan-file.js';

/**
 * Scans the files and proposes what recurs in them and is not in the termbase, best first.
 * @param encoding that of text files, where it is not to be detected
 */
export const extractFromFiles = async (
  session: Session,
  files: readonly string[],
  encoding?: string,
): Promise<readonly Candidate[]> => {
  const scan = openScanner(session);
  const scans = [];
  for (const file of files) scans.push(await scan(file, { encoding, analyses: true }));
  const known = new Set<string>();
  const termStore = await (await session.termbase()).terms();
  for (const { terms } of termStore.all()) {
    for (const { lang, text } of terms)
      for (const spelling of spellingsOf(text, lang)) known.add(`${lang}:${spelling}`);
  }
  const sources = scans.flatMap(({ segments }, file) =>
    segments.flatMap(({ analysis, matches }) =>
      analysis === undefined ? [] : [{ analysis, file, terms: matches }],
    ),
  );
  for (const { terms } of countryOrders) {
    for (const { lang, text } of terms) known.add(`${lang}:${normalForm(text)}`);
  }
  // Without okurigana and dots a term is known as well: カーボン・ニュートラル, 取り組み.
  const isKnown = (text: string, lang: Lang): boolean =>
    [text, barelyWritten(text)].some((form) => known.has(`${lang}:${normalForm(form)}`));
  return extractCandidates(sources, isKnown);
};

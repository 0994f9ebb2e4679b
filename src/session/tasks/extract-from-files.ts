// Candidates from a set of files, against the session's termbase.

import type { Candidate } from '../../extraction/extract-candidates.js';
import { extractCandidates } from '../../extraction/extract-candidates.js';
import { countryOrders } from '../../matching/forms/countries.js';
import { normalForm } from '../../text/normalise.js';
import type { Session } from '../session.js';
import type { Scan } from './scan-file.js';

/**
 * Proposes what recurs in files and is not in the termbase, best first.
 * @param scans of the files, with their analyses
 */
export const extractFromScans = async (
  session: Session,
  scans: readonly Scan[],
): Promise<readonly Candidate[]> => {
  const known = new Set<string>();
  const termStore = await (await session.termbase()).terms();
  for (const { terms } of termStore.all()) {
    for (const { lang, text } of terms) known.add(`${lang}:${normalForm(text)}`);
  }
  const sources = scans.flatMap(({ segments }, file) =>
    segments.flatMap(({ analysis, matches }) =>
      analysis === undefined ? [] : [{ analysis, file, terms: matches }],
    ),
  );
  for (const { terms } of countryOrders) {
    for (const { lang, text } of terms) known.add(`${lang}:${normalForm(text)}`);
  }
  return extractCandidates(sources, (text, lang) => known.has(`${lang}:${normalForm(text)}`));
};

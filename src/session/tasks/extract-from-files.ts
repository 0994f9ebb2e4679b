// Extracts term candidates from a set of files, compared with the glossary of the session.

import type { Candidate } from '../../extraction/extract-candidates.js';
import { extractCandidates } from '../../extraction/extract-candidates.js';
import { countryOrders } from '../../matching/forms/countries.js';
import { spellingsOf } from '../../matching/forms/spellings.js';
import type { Lang } from '../../model/language.js';
import { barelyWritten } from '../../text/japanese/okurigana.js';
import { normalForm } from '../../text/normalise.js';
import { type FilePair, pairsAsMemory } from '../recall/pairs-as-memory.js';
import { recallFrom } from '../recall/recall.js';
import type { Session } from '../session.js';
import type { Scan } from './scan-file.js';

/**
 * Returns the lookup of a term's equivalent in translated segments: a gloss in brackets, or the expression that the
 * translations share.
 * @example equivalentsIn(pairs)('햇살마을', 'ko') // '日向村'; undefined if the pairs do not tell
 */
export const equivalentsIn = (
  pairs: readonly FilePair[],
): ((text: string, lang: Lang) => string | undefined) => {
  const recall = recallFrom(pairsAsMemory(pairs));
  return (text, lang) => recall(text, lang)[0]?.text;
};

/**
 * Returns recurring expressions that the glossary lacks, best first.
 * @param scans scans of the files, with their analyses
 */
export const extractFromScans = async (
  session: Session,
  scans: readonly Scan[],
): Promise<readonly Candidate[]> => {
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
  // A term also counts as known without okurigana and dots: カーボン・ニュートラル, 取り組み.
  const isKnown = (text: string, lang: Lang): boolean =>
    [text, barelyWritten(text)].some((form) => known.has(`${lang}:${normalForm(form)}`));
  return extractCandidates(sources, isKnown);
};

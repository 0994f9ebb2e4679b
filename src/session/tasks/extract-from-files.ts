// Extracts term candidates from a set of files, compared with the glossary of the session.

import type { Candidate } from '../../extraction/extract-candidates.js';
import { extractCandidates } from '../../extraction/extract-candidates.js';
import type { Lang } from '../../model/language.js';
import { knownForms } from '../dictionaries/known-forms.js';
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
  const termStore = await (await session.termbase()).terms();
  const sources = scans.flatMap(({ segments }, file) =>
    segments.flatMap(({ analysis, matches }) =>
      analysis === undefined ? [] : [{ analysis, file, terms: matches }],
    ),
  );
  return extractCandidates(sources, knownForms(termStore.all()));
};

// Scans a file for terms: reads, segments, analyses, matches, counts.

import { unmarked } from '../../exchange/bilingual/unmarked.js';
import type { FoundTerms } from '../../matching/find-terms.js';
import { SensesSoFar } from '../../matching/senses/senses-so-far.js';
import { countCovered, type TalliedTerm, tallyTerms } from '../../matching/tally-terms.js';
import type { Analysis } from '../../model/analysis.js';
import type { SegmentedDocument } from '../../model/document.js';
import { type Lang, languages } from '../../model/language.js';
import type { Matcher } from '../dictionaries/matcher.js';
import { documentDate } from '../files/document-date.js';
import { mostOfTable } from '../files/files.js';
import { isBilingual, readBilingual } from '../files/read-bilingual.js';
import { segmentWithOriginal } from '../files/read-document.js';
import { readRecoded } from '../files/recode.js';
import { langOf } from '../files/segment-lang.js';
import { inSteps, type OnStep } from '../files/work-step.js';
import type { FilePair } from '../recall/pairs-as-memory.js';
import type { Session } from '../session.js';

export type { Rejection } from '../../matching/find-terms.js';
export type { Match } from '../../model/match.js';

/** The result of a scan of a file. */
export type Scan = {
  readonly document: SegmentedDocument;
  /** Analyses are many times as large as the text, so they are kept only on request. */
  readonly segments: readonly (FoundTerms & { readonly analysis?: Analysis })[];
  readonly terms: readonly TalliedTerm[];
  /** The date by which names were judged: the given one, else the document's own. */
  readonly date: string | undefined;
  /** Noun morphemes of the text, and how many of them are part of a term. */
  readonly nouns: number;
  readonly covered: number;
};

/** The scan of a file with its translated segments, which only a bilingual file has (XLIFF, TMX, a table with a header). */
export type FileScan = Scan & { readonly pairs: readonly FilePair[] };

/** Options that override what the file itself says. */
export type ScanOptions = {
  /** Overrides the detected language. */
  readonly lang?: Lang | undefined;
  /** The document's date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). */
  readonly date?: string | undefined;
  /** Encoding of a text file; detected by default. */
  readonly encoding?: string | undefined;
  /** Whether comments are read too. */
  readonly comments?: boolean | undefined;
  /** Includes rejected matches. */
  readonly explain?: boolean | undefined;
  /** Includes the analyses. */
  readonly analyses?: boolean | undefined;
  /** Includes the translated segments of a bilingual file. */
  readonly pairs?: boolean | undefined;
};

const pairsIn = async (path: string, bytes: Uint8Array): Promise<readonly FilePair[]> =>
  bytes.length <= mostOfTable && isBilingual(path, bytes)
    ? (await readBilingual(path, bytes)).pairs.map(unmarked)
    : [];

/** Opens a scanner for the files of a session, with one matcher for all of them. */
export const openScanner = (
  session: Session,
): ((path: string, options?: ScanOptions) => Promise<FileScan>) => {
  // Most documents are in one language: the other dictionary is loaded only if needed.
  const matchers = new Map<string, Promise<Matcher>>();
  const matcherFor = (langs: readonly Lang[]): Promise<Matcher> => {
    const key = langs.join();
    const opening = matchers.get(languages.join()) ?? matchers.get(key) ?? session.matcher(langs);
    matchers.set(key, opening);
    return opening;
  };
  return async (path, { lang, encoding, comments, pairs: wantsPairs = false, ...how } = {}) => {
    // Once for both, because a pipe can be read only once.
    const bytes = await readRecoded(path, encoding);
    const { read } = await segmentWithOriginal(path, bytes, { onStep: session.progress?.step, comments });
    const pairs = wantsPairs ? await pairsIn(path, bytes) : [];
    const document = lang === undefined ? read : { ...read, lang };
    const found = new Set(document.segments.map((segment) => langOf(segment, document.lang)));
    const matcher = await matcherFor(languages.filter((one) => found.has(one)));
    return { ...scanDocument(document, matcher, how, session.progress?.step), pairs };
  };
};

/** Scans a document for terms. */
export const scanDocument = (
  document: SegmentedDocument,
  matcher: Matcher,
  { date: given, explain = false, analyses = false }: Pick<ScanOptions, 'date' | 'explain' | 'analyses'> = {},
  onStep?: OnStep,
): Scan => {
  const texts = document.segments.map(({ text }) => text);
  const date = given ?? documentDate(texts, document.lang);
  const senses = new SensesSoFar();
  const scanned = inSteps(
    'matching',
    document.segments,
    (segment) => {
      const lang = langOf(segment, document.lang);
      const found = matcher.match(segment.text, lang, { date, explain, document: senses.context });
      senses.see(found.matches);
      const { analysis, ...rest } = found;
      return {
        found: analyses ? found : rest,
        coverage: countCovered(analysis, found.matches),
      };
    },
    onStep,
  );
  const segments = scanned.map(({ found }) => found);
  const coverage = scanned.map((one) => one.coverage);
  return {
    document,
    segments,
    terms: tallyTerms(
      segments.map(({ matches }, segment) => ({ segment, matches })),
      document.lang,
    ),
    date,
    nouns: coverage.reduce((sum, { nouns }) => sum + nouns, 0),
    covered: coverage.reduce((sum, { covered }) => sum + covered, 0),
  };
};

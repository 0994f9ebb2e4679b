// `koryu scan`: lists the terms that occur in files.

import { otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import { findDocuments } from '../../session/files/find-documents.js';
import { openScanner, type Scan } from '../../session/tasks/scan-file.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { explainScan, whyMatch, whyNot } from '../output/explain-scan.js';
import { jsonLine } from '../output/json.js';
import { scanAsText } from '../output/show-scan.js';
import { warnUnread } from '../output/warn-unread.js';
import { failedJson, reportFiles, statusOfFiles, workOnFiles } from '../output/work-on-files.js';
import { readLangOption } from '../read-lang-option.js';
import { commentsOption, encodingOption, type ReadingOptions } from '../reading-options.js';

type Options = {
  readonly to?: string;
  readonly date?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
} & ReadingOptions;

/** An occurrence: the zero-based segment, its one-based number, and the span in the segment's text. */
const placeJson = (segment: number, { start, end }: Span) => ({ segment, number: segment + 1, start, end });

const explanations = ({ segments }: Scan, t: CommandContext['t']) => ({
  explanations: segments.flatMap(({ matches }, segment) =>
    matches.map((match) => ({ ...placeJson(segment, match), why: whyMatch(match, t) })),
  ),
  rejections: segments.flatMap(({ rejections }, segment) =>
    rejections.map((rejection) => {
      const { surface, reason, pattern } = rejection;
      return {
        ...placeJson(segment, rejection),
        surface,
        concept: pattern.concept.id,
        reason,
        why: whyNot(rejection, t),
      };
    }),
  ),
});

const asJson = (file: string, scan: Scan, explained: object) => ({
  file,
  lang: scan.document.lang,
  ...(scan.date === undefined ? {} : { date: scan.date }),
  segments: scan.document.segments.length,
  nouns: { all: scan.nouns, covered: scan.covered },
  terms: scan.terms.map(({ concept, term, targets, occurrences }) => ({
    concept: concept.id,
    text: term.text,
    count: occurrences.length,
    targets,
    occurrences: occurrences.map((occurrence) => ({
      ...placeJson(occurrence.segment, occurrence),
      surface: occurrence.surface,
      verdict: occurrence.verdict,
      ...(occurrence.anachronism ? { anachronism: true } : {}),
    })),
  })),
  ...explained,
});

const readDate = (date: string | undefined): string | undefined => {
  if (date === undefined || /^\d{4}(?:-\d{2}){0,2}$/.test(date)) return date;
  throw new Problem('option-value', { option: '--date', value: date, known: 'YYYY-MM-DD' });
};

/**
 * Converts a scan to its output, so that the scan, which is many times as large, need not stay in memory until all files
 * are read.
 */
const shownScan = (file: string, scan: Scan, { json, explain }: Options, t: CommandContext['t']) => ({
  hasTerms: scan.terms.length > 0,
  json: json ? asJson(file, scan, explain ? explanations(scan, t) : {}) : undefined,
  text: json ? '' : scanAsText(file, scan, t) + (explain ? explainScan(scan, t) : ''),
});

const work = async (
  named: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { session, terminal, t } = context;
  const to = readLangOption('--to', options.to);
  const { explain, encoding, comments } = options;
  const wish = { lang: to && otherLang(to), date: readDate(options.date), explain, encoding, comments };
  const scanFile = openScanner(session);
  const scans = await workOnFiles(
    named,
    await findDocuments(named),
    async (file) => {
      const scan = await scanFile(file, wish);
      warnUnread(file, scan.document, context);
      return shownScan(file, scan, options, t);
    },
    context,
  );
  const shown = scans.results.map(({ result }) => result);
  if (options.json) terminal.out(jsonLine({ files: shown.map(({ json }) => json), ...failedJson(scans) }));
  else terminal.out(shown.map(({ text }) => text).join('\n'));
  reportFiles(scans, context);
  const found = shown.some(({ hasTerms }) => hasTerms) ? exitStatus.done : exitStatus.nothing;
  return statusOfFiles(scans, found);
};

export const scan: Command = {
  name: 'scan',
  outcome: 'found',
  declare: (program, t, run) =>
    void program
      .command('scan')
      .description(t('scan.description'))
      .argument('<files...>', t('scan.files'))
      .option('--to <ko|ja>', t('open.to'))
      .option('--date <date>', t('scan.date'))
      .option('--explain', t('scan.explain'))
      .addOption(encodingOption(t))
      .addOption(commentsOption(t))
      .option('--json', t('cli.option.json'))
      .action((files: string[], options: Options) => run((context) => work(files, options, context))),
};

// `koryu scan`: the terms that occur in files.

import { otherLang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import { openScanner, type Scan } from '../../session/tasks/scan-file.js';
import { visible } from '../../text/visible.js';
import { padTo, width } from '../../text/width.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { explainScan, whyMatch, whyNot } from '../explain-scan.js';
import { readLangOption } from '../read-lang-option.js';

type Options = {
  readonly to?: string;
  readonly date?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
};

const explanations = ({ segments }: Scan, t: CommandContext['t']) => ({
  explanations: segments.flatMap(({ matches }, segment) =>
    matches.map((match) => ({ segment, start: match.start, end: match.end, why: whyMatch(match, t) })),
  ),
  rejections: segments.flatMap(({ rejections }, segment) =>
    rejections.map((rejection) => {
      const { start, end, surface, reason, pattern } = rejection;
      return { segment, start, end, surface, concept: pattern.concept.id, reason, why: whyNot(rejection, t) };
    }),
  ),
});

const asJson = (file: string, scan: Scan, explained: object) => ({
  file,
  lang: scan.document.lang,
  ...(scan.date === undefined ? {} : { date: scan.date }),
  segments: scan.document.segments.length,
  terms: scan.terms.map(({ concept, term, targets, occurrences }) => ({
    concept: concept.id,
    text: term.text,
    count: occurrences.length,
    targets,
    occurrences: occurrences.map(({ segment, start, end, surface, verdict, anachronism }) => ({
      segment,
      start,
      end,
      surface,
      verdict,
      ...(anachronism ? { anachronism } : {}),
    })),
  })),
  ...explained,
});

const widestTerm = 28;

/** The scan as a list that a translator reads: terms in order of appearance, with counts and equivalents. */
export const scanAsText = (
  file: string,
  { document, terms, nouns, covered, date }: Scan,
  t: CommandContext['t'],
): string => {
  const shown = terms.filter(({ occurrences }) => occurrences.some(({ nested }) => !nested));
  const widest = Math.min(widestTerm, Math.max(0, ...shown.map(({ term }) => width(term.text))));
  const rows = shown.map(({ concept, term, targets, occurrences }) => {
    const count = `${occurrences.filter(({ nested }) => !nested).length}`.padStart(4);
    const sign = concept.equivalence === 'exact' ? '=' : '~';
    const remarks = [
      ...(occurrences.some(({ verdict }) => verdict === 'ambiguous') ? [t('scan.ambiguous')] : []),
      ...(occurrences.some(({ anachronism }) => anachronism)
        ? [t('scan.anachronism', { date: date ?? '' })]
        : []),
    ];
    const remark = remarks.length === 0 ? '' : `  (${remarks.join('; ')})`;
    return `${count}  ${padTo(visible(term.text), widest)} ${sign} ${visible(targets.join(' | '))}${remark}\n`;
  });
  const share = nouns === 0 ? 0 : Math.round((100 * covered) / nouns);
  const summary = t('scan.summary', {
    file: visible(file),
    segments: document.segments.length,
    terms: shown.length,
    share,
  });
  return `${summary}\n${rows.join('')}`;
};

const readDate = (date: string | undefined): string | undefined => {
  if (date === undefined || /^\d{4}(?:-\d{2}){0,2}$/.test(date)) return date;
  throw new Problem('option-value', { option: '--date', value: date, known: 'YYYY-MM-DD' });
};

const work = async (
  files: readonly string[],
  options: Options,
  { session, terminal, t }: CommandContext,
): Promise<ExitStatus> => {
  const to = readLangOption('--to', options.to);
  const wish = { lang: to && otherLang(to), date: readDate(options.date), explain: options.explain };
  const scanFile = openScanner(session);
  const scans: { file: string; scan: Scan }[] = [];
  for (const file of files) scans.push({ file, scan: await scanFile(file, wish) });
  if (options.json) {
    const shown = scans.map(({ file, scan }) =>
      asJson(file, scan, options.explain ? explanations(scan, t) : {}),
    );
    terminal.out(`${JSON.stringify({ files: shown })}\n`);
  } else {
    const shown = scans.map(
      ({ file, scan }) => scanAsText(file, scan, t) + (options.explain ? explainScan(scan, t) : ''),
    );
    terminal.out(shown.join('\n'));
  }
  return scans.some(({ scan }) => scan.terms.length > 0) ? exitStatus.done : exitStatus.nothing;
};

export const scan: Command = {
  name: 'scan',
  declare: (program, t, run) =>
    void program
      .command('scan')
      .description(t('scan.description'))
      .argument('<files...>', t('scan.files'))
      .option('--to <ko|ja>', t('open.to'))
      .option('--date <date>', t('scan.date'))
      .option('--explain', t('scan.explain'))
      .option('--json', t('cli.option.json'))
      .action((files: string[], options: Options) => run((context) => work(files, options, context))),
};

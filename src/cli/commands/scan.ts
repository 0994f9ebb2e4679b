// `koryu scan`: the terms that occur in files.

import { otherLang } from '../../model/language.js';
import { openScanner, type Scan } from '../../session/scan-file.js';
import { visible } from '../../text/visible.js';
import { padTo, width } from '../../text/width.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { readLangOption } from '../read-lang-option.js';

type Options = { readonly to?: string; readonly json?: boolean; readonly explain?: boolean };

const asJson = (file: string, { document, terms }: Scan) => ({
  file,
  lang: document.lang,
  segments: document.segments.length,
  terms: terms.map(({ concept, term, targets, occurrences }) => ({
    concept: concept.id,
    text: term.text,
    count: occurrences.length,
    targets,
    occurrences: occurrences.map(({ segment, start, end, surface, verdict }) => ({
      segment,
      start,
      end,
      surface,
      verdict,
    })),
  })),
});

const widestTerm = 28;

/** The scan as a list that a translator reads: terms in order of appearance, with counts and equivalents. */
export const scanAsText = (
  file: string,
  { document, terms, nouns, covered }: Scan,
  t: CommandContext['t'],
): string => {
  const shown = terms.filter(({ occurrences }) => occurrences.some(({ nested }) => !nested));
  const widest = Math.min(widestTerm, Math.max(0, ...shown.map(({ term }) => width(term.text))));
  const rows = shown.map(({ concept, term, targets, occurrences }) => {
    const count = `${occurrences.filter(({ nested }) => !nested).length}`.padStart(4);
    const sign = concept.equivalence === 'exact' ? '=' : '~';
    const ambiguous = occurrences.some(({ verdict }) => verdict === 'ambiguous')
      ? `  (${t('scan.ambiguous')})`
      : '';
    return `${count}  ${padTo(visible(term.text), widest)} ${sign} ${visible(targets.join(' | '))}${ambiguous}\n`;
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

const work = async (
  files: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<ExitStatus> => {
  const to = readLangOption('--to', options.to);
  const scanFile = openScanner(context.session);
  const scans: { file: string; scan: Scan }[] = [];
  for (const file of files) scans.push({ file, scan: await scanFile(file, to && otherLang(to)) });
  if (options.json) {
    context.terminal.out(`${JSON.stringify({ files: scans.map(({ file, scan }) => asJson(file, scan)) })}\n`);
  } else {
    context.terminal.out(scans.map(({ file, scan }) => scanAsText(file, scan, context.t)).join('\n'));
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
      .option('--json', t('cli.option.json'))
      .action((files: string[], options: Options) => run((context) => work(files, options, context))),
};

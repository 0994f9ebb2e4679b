// `koryu extract`: lists recurring expressions that look like terms and are not in the glossary.

import { otherLang } from '../../model/language.js';
import { findDocuments } from '../../session/files/find-documents.js';
import { equivalentsIn, extractFromScans } from '../../session/tasks/extract-from-files.js';
import { openScanner } from '../../session/tasks/scan-file.js';
import { visible } from '../../text/visible.js';
import { measures } from '../../text/width.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { jsonLine } from '../output/json.js';
import { warnUnread } from '../output/warn-unread.js';
import { failedJson, reportFiles, statusOfFiles, workOnFiles } from '../output/work-on-files.js';
import { commentsOption, encodingOption, type ReadingOptions } from '../reading-options.js';
import { wholeNumber } from '../whole-number.js';

const suggestionLimit = 3;

type Options = ReadingOptions & { readonly limit: number; readonly json?: boolean };

const work = async (
  named: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { t, terminal, session } = context;
  const scanFile = openScanner(session);
  const { encoding, comments } = options;
  const wish = { encoding, comments, analyses: true, pairs: true };
  const readFile = async (file: string) => {
    const scan = await scanFile(file, wish);
    warnUnread(file, scan.document, context);
    return scan;
  };
  const scans = await workOnFiles(named, await findDocuments(named), readFile, context);
  const read = scans.results.map(({ result }) => result);
  const candidates = (await extractFromScans(session, read)).slice(0, options.limit);
  const pairs = read.flatMap((scan) => scan.pairs);
  if (options.json) {
    const suggest = await session.suggester(pairs);
    const shown = candidates.map(({ text, lang, score, frequency, files: inFiles, context: example }) => ({
      text,
      lang,
      score: Number(score.toFixed(3)),
      frequency,
      files: inFiles,
      context: example,
      suggestions: suggest(text, otherLang(lang), suggestionLimit).map((suggestion) => ({
        text: suggestion.text,
        how: suggestion.how,
        score: suggestion.score,
      })),
    }));
    terminal.out(jsonLine({ candidates: shown, ...failedJson(scans) }));
  } else if (candidates.length === 0) {
    terminal.err(`${t('extract.nothing')}\n`);
  } else {
    const widest = Math.max(...candidates.map(({ text }) => measures.narrow.width(text)));
    const equivalentOf = equivalentsIn(pairs);
    for (const { text, lang, frequency, context: example } of candidates) {
      const equivalent = equivalentOf(text, lang);
      const paired = equivalent === undefined ? '' : `= ${visible(equivalent)}  `;
      terminal.out(
        `${String(frequency).padStart(4)}  ${measures.narrow.padTo(visible(text), widest)}  ${paired}${visible(example)}\n`,
      );
    }
  }
  reportFiles(scans, context);
  return statusOfFiles(scans, candidates.length === 0 ? exitStatus.nothing : exitStatus.done);
};

export const extract: Command = {
  name: 'extract',
  outcome: 'found',
  declare: (program, t, run) =>
    void program
      .command('extract')
      .description(t('extract.description'))
      .argument('<files...>', t('extract.files'))
      .option('--limit <number>', t('extract.limit'), wholeNumber, 30)
      .addOption(encodingOption(t))
      .addOption(commentsOption(t))
      .option('--json', t('cli.option.json'))
      .action((files: string[], options: Options) => run((context) => work(files, options, context))),
};

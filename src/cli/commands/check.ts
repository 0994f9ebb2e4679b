// `koryu check`: what looks wrong in a translation.

import { documentId } from '../../model/ids.js';
import { Problem } from '../../model/problem.js';
import type { CheckReport } from '../../session/check-pairs.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { reportWriters } from '../show-findings.js';
import { wholeNumber } from '../whole-number.js';
import { writeOutput } from '../write-output.js';

type Options = {
  readonly document?: number;
  readonly format: keyof typeof reportWriters;
  readonly json?: boolean;
  readonly output?: string;
};

const reportOf = async (
  file: string | undefined,
  { document }: Options,
  { session }: CommandContext,
): Promise<CheckReport> => {
  if (file !== undefined && document === undefined) {
    const { checkFile } = await import('../../session/check-file.js');
    return checkFile(session, file);
  }
  if (file === undefined && document !== undefined) {
    const { checkDocument } = await import('../../session/check-document.js');
    return checkDocument(session, documentId(document));
  }
  throw new Problem('check-what');
};

const work = async (
  file: string | undefined,
  options: Options,
  context: CommandContext,
): Promise<ExitStatus> => {
  const report = await reportOf(file, options, context);
  const write = reportWriters[options.json ? 'json' : options.format];
  await writeOutput(write(report, context.t), options.output, context.terminal);
  return report.findings.length === 0 ? exitStatus.done : exitStatus.nothing;
};

export const check: Command = {
  name: 'check',
  declare: (program, t, run) => {
    const checking = program.command('check').description(t('check.description'));
    checking
      .argument('[file]', t('check.file'))
      .option('--document <id>', t('check.document'), wholeNumber)
      .addOption(
        checking
          .createOption('--format <text|json|html>', t('check.format'))
          .choices(Object.keys(reportWriters))
          .default('text'),
      )
      .option('--json', t('cli.option.json'))
      .option('-o, --output <file>', t('glossary.output'))
      .action((file: string | undefined, options: Options) => run((context) => work(file, options, context)));
  },
};

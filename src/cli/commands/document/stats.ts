// `koryu document stats`: prints the length of documents, their memory matches and the pace of the work.

import type { Command as Commander } from 'commander';
import type { Translate } from '../../../i18n/translate.js';
import { documentId } from '../../../model/ids.js';
import { type CommandContext, type ExitStatus, exitStatus, type Run } from '../../command.js';
import { statisticsWriters } from '../../output/show-statistics.js';
import { declareOutput, type OutputOptions, writeOutput } from '../../output/write-output.js';
import { wholeNumber } from '../../whole-number.js';

type StatsOptions = OutputOptions & {
  readonly format: keyof typeof statisticsWriters;
  readonly json?: boolean;
};

const stats = async (
  ids: readonly number[],
  options: StatsOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { documentStatistics } = await import('../../../session/tasks/document-statistics.js');
  const report = await documentStatistics(context.session, [...new Set(ids)].map(documentId));
  const write = statisticsWriters[options.json ? 'json' : options.format];
  await writeOutput(write(report, context.t), options, context);
  return exitStatus.done;
};

/** Declares the command. */
export const declareStats = (group: Commander, t: Translate, run: Run): void => {
  const counting = group.command('stats').description(t('document.stats'));
  counting
    .argument('<ids...>', t('document.id'), (text: string, before: readonly number[] = []) => [
      ...before,
      wholeNumber(text),
    ])
    .addOption(
      counting
        .createOption('--format <text|json|html>', t('statistics.format'))
        .choices(Object.keys(statisticsWriters))
        .default('text'),
    )
    .option('--json', t('cli.option.json'));
  declareOutput(counting, t).action((ids: readonly number[], options: StatsOptions) =>
    run((context) => stats(ids, options, context)),
  );
};

// `koryu tour`: starts the tour of the TUI, five steps in the sample.

import { openDesk, sampleFor } from '../../session/desk/open-desk.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { readLangOption } from '../read-lang-option.js';
import { chosenKeys, runDesk } from '../run-desk.js';

type Options = { readonly to?: string };

const show = async (options: Options, context: CommandContext): Promise<ExitStatus> => {
  const { session, terminal, t } = context;
  const to = readLangOption('--to', options.to);
  if (!terminal.interactive) {
    terminal.err(`${t('tour.no-terminal')}\n`);
    return exitStatus.usage;
  }
  const keys = await chosenKeys();
  await session.prepareDictionaries();
  const opened = await openDesk(sampleFor(to), await session.deskTermbase(), to);
  await runDesk(opened, context, { begin: 'tour', keys });
  return exitStatus.done;
};

export const tour: Command = {
  name: 'tour',
  outcome: 'done',
  declare: (program, t, run) =>
    void program
      .command('tour')
      .description(t('tour.description'))
      .option('--to <ko|ja>', t('open.to'))
      .action((options: Options) => run((context) => show(options, context))),
};

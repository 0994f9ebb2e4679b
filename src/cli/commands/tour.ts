// `koryu tour`: starts the tour of the TUI, five steps in the sample.

import { openDesk, sampleFor } from '../../session/desk/open-desk.js';
import { chosenKeys } from '../chosen-keys.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { readLangOption } from '../read-lang-option.js';

type Options = { readonly to?: string };

const show = async (options: Options, context: CommandContext): Promise<ExitStatus> => {
  const { session, terminal, t, langGiven } = context;
  const to = readLangOption('--to', options.to);
  if (!terminal.interactive) {
    terminal.err(`${t('tour.no-terminal')}\n`);
    return exitStatus.usage;
  }
  const keys = await chosenKeys();
  await session.prepareDictionaries();
  const { desk, close } = await openDesk(sampleFor(to), await session.termbase(), to);
  try {
    const { startTui } = await import('../../tui/terminal/start.js');
    await startTui(desk, t, { begin: 'tour', decided: langGiven ? ['language'] : [], keys });
  } finally {
    await close();
  }
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

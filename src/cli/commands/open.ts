// `koryu [FILE]` and `koryu open FILE`: opens a document in the TUI.

import { formatNames, openDesk, sampleFor } from '../../session/desk/open-desk.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { readLangOption } from '../read-lang-option.js';
import { type CommentsOption, declareComments } from '../reading-options.js';
import { chosenKeys, runDesk } from '../run-desk.js';

type Options = CommentsOption & { readonly to?: string };

/** Without a terminal: prints the terms of the document and how to go on. */
const show = async (
  path: string,
  { comments }: Options,
  { session, terminal, t }: CommandContext,
): Promise<ExitStatus> => {
  const [{ openScanner }, { scanAsText }] = await Promise.all([
    import('../../session/tasks/scan-file.js'),
    import('../output/show-scan.js'),
  ]);
  const scan = await openScanner(session)(path, { comments });
  terminal.out(scanAsText(path, scan, t));
  terminal.out(`\n${t('open.no-terminal', { file: visible(path) })}\n`);
  return exitStatus.done;
};

const work = async (
  file: string | undefined,
  options: Options,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { session, terminal } = context;
  const to = readLangOption('--to', options.to);
  if (!terminal.interactive) return show(file ?? sampleFor(to), options, context);
  const keys = await chosenKeys();
  // Compiling takes seconds and shows a bar, so it comes before the TUI takes the screen.
  await session.prepareDictionaries();
  const opened = await openDesk(file, await session.deskTermbase(), to, {
    onStep: session.progress?.step,
    comments: options.comments,
  });
  await runDesk(opened, context, { begin: opened.resumed ? 'home' : 'document', keys });
  return exitStatus.done;
};

export const open: Command = {
  name: 'open',
  outcome: 'done',
  declare: (program, t, run) => {
    const opening = program
      .command('open', { isDefault: true })
      .description(t('open.description'))
      .argument('[file]', t('open.file', { formats: formatNames }))
      .option('--to <ko|ja>', t('open.to'));
    declareComments(opening, t).action((file: string | undefined, options: Options) =>
      run((context) => work(file, options, context)),
    );
  },
};

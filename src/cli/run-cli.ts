// From arguments to exit status; a function, so that tests call it.

import { Command as Commander, CommanderError } from 'commander';
import { chooseUiLang, loadTranslate, type Translate } from '../i18n/translate.js';
import { databasePath } from '../session/places.js';
import { openSession } from '../session/session.js';
import { type CommandContext, type ExitStatus, exitStatus, type Terminal } from './command.js';
import { commands } from './commands.js';
import { processTerminal } from './process-terminal.js';
import { reportProblem } from './report-problem.js';

type Env = Readonly<Record<string, string | undefined>>;

// `tokens --lang` names the language of the text, so it says nothing about the interface.
const uiFlag = (argv: readonly string[]): string | undefined =>
  argv[0] === 'tokens' ? undefined : argv[argv.indexOf('--lang') + 1 || argv.length];

const declareCommon = (program: Commander, t: Translate): void => {
  program
    .option('--db <file>', t('cli.option.db'))
    .option('--no-seed', t('cli.option.no-seed'))
    .helpOption('-h, --help', t('cli.option.help'));
  if (!program.options.some((option) => option.long === '--lang')) {
    program.option('--lang <ko|ja|en>', t('cli.option.lang'));
  }
};

/**
 * Runs one command line (without `node` and the script).
 * @returns the exit status of design: 0 done, 1 nothing found, 2 wrong usage or unreadable input, 70 a bug
 */
export const runCli = async (
  argv: readonly string[],
  terminal: Terminal = processTerminal,
  env: Env = process.env,
): Promise<ExitStatus> => {
  const t = await loadTranslate(chooseUiLang(uiFlag(argv), env));
  let status: ExitStatus = exitStatus.done;
  const program = new Commander('koryu')
    .description(t('cli.description'))
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .helpCommand(false)
    .showHelpAfterError(t('cli.see-help'));
  for (const command of commands) {
    command.declare(program, t, async (work) => {
      const options = program.commands.find((sub) => sub.name() === command.name)?.opts() ?? {};
      const session = openSession({
        db: databasePath(options.db, env),
        seed: options.seed !== false,
      });
      const context: CommandContext = { session, t, terminal };
      status = await work(context);
    });
  }
  for (const sub of program.commands) declareCommon(sub, t);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.usage;
    return reportProblem(error, t, terminal);
  }
};

// Runs a command line and returns its exit status; a function, so that tests can call it.

import { Command as Commander, CommanderError } from 'commander';
import { chooseUiLang, loadTranslate, type Translate } from '../i18n/translate.js';
import type { Lang } from '../model/language.js';
import type { ProblemValues } from '../model/problem.js';
import { storedSetting } from '../session/files/peek-database.js';
import { databasePath } from '../session/files/places.js';
import { openSession, type Session } from '../session/session.js';
import { visible } from '../text/visible.js';
import { asksForHelp, optionValue, plainArguments } from './arguments.js';
import { type Command, type ExitStatus, exitStatus, type Terminal } from './command.js';
import { commands } from './commands.js';
import { clearingFirst, type ShownWork, shownWork } from './output/show-work.js';
import { processTerminal } from './process-terminal.js';
import { uiLangOption } from './read-lang-option.js';

type Env = Readonly<Record<string, string | undefined>>;

// A group that is called without a command shows its help.
const mayShowHelp = (argv: readonly string[]): boolean => argv.length === 1 || asksForHelp(argv);

// Help needs all commands. A call loads only its own, which is faster. Without a name it is the first command.
const commandsFor = (argv: readonly string[]): Promise<readonly Command[]> => {
  const all = Object.entries(commands);
  const called = all.filter(([name]) => name === argv[0]);
  const wanted = called.length > 0 ? called : asksForHelp(argv) ? all : all.slice(0, 1);
  return Promise.all(wanted.map(([, load]) => load()));
};

const leaves = (program: Commander): readonly Commander[] =>
  program.commands.length === 0 ? [program] : program.commands.flatMap(leaves);

const withoutHelpCommand = (program: Commander): void => {
  program.helpCommand(false);
  program.commands.forEach(withoutHelpCommand);
};

const declareCommon = (program: Commander, t: Translate): void => {
  program
    .option('--db <file>', t('cli.option.db'))
    .option('--no-seed', t('cli.option.no-seed'))
    .helpOption('-h, --help', t('cli.option.help'));
  if (!program.options.some((option) => option.long === '--lang')) {
    program.option('--lang <ko|ja|en>', t('cli.option.lang'), uiLangOption);
  }
};

/** A bar redrawn with `\r`: a compilation takes some seconds, once. */
const dictionaryBar = (lang: Lang, share: number, t: Translate): string => {
  const filled = Math.round(share * barWidth);
  const bar = `${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}`;
  return `\r${t(`dictionary.compiling.${lang}`)} [${bar}]${share === 1 ? '\n' : ''}`;
};
const barWidth = 30;

/** Names in ASCII are composed in one way only. */
const isAscii = (argv: readonly string[]): boolean =>
  argv.every((argument) => Buffer.byteLength(argument) === argument.length);

const shown = (values: ProblemValues): ProblemValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, visible(String(value))]));

const sessionOf = (
  called: Commander | undefined,
  t: Translate,
  terminal: Terminal,
  env: Env,
  { onStep, onFile }: ShownWork,
): Session => {
  const options = called?.opts() ?? {};
  return openSession(
    { db: databasePath(options.db, env), seed: options.seed !== false },
    {
      filling: (concepts) => terminal.progress?.(`${t('glossary.filling', { concepts })}\n`),
      updated: ({ added, changed, removed, kept }) =>
        terminal.progress?.(`${t('glossary.kept-up', { added, changed, removed, kept })}\n`),
      readOnly: ({ code, values }) => terminal.err(`${t(`problem.${code}.what`, shown(values))}\n`),
      notBackedUp: ({ code, values }) =>
        terminal.err(`${t('backup.not-made', { why: t(`problem.${code}.what`, shown(values)) })}\n`),
      moved: ({ code, values }) => {
        const [what, next] = [
          t(`problem.${code}.what`, shown(values)),
          t(`problem.${code}.next`, shown(values)),
        ];
        terminal.err(`${what}\n  ${next}\n`);
      },
      step: onStep,
      file: onFile,
      bridge: () => terminal.progress?.(`${t('dictionary.bridge')}\n`),
      dictionary: (lang, share) => terminal.progress?.(dictionaryBar(lang, share, t)),
      // A path that was mistyped would otherwise be taken for an empty memory.
      ...((options.db ?? env.KORYU_DB) !== undefined && {
        created: (file) => terminal.err(`${t('cli.created', { file: visible(file) })}\n`),
      }),
    },
  );
};

/** Loads the commands of a call and the interface language. */
const prepare = async (argv: readonly string[], env: Env) => {
  const called = await commandsFor(argv);
  const isTextLang = called.some(({ name, ownsLang }) => name === argv[0] && ownsLang === true);
  const flag = isTextLang ? undefined : optionValue(argv, '--lang');
  const lang = await chooseUiLang({
    flag,
    stored: () => storedSetting(databasePath(optionValue(argv, '--db'), env), 'language'),
    env,
    system: () => Intl.DateTimeFormat().resolvedOptions().locale,
  });
  return { called, langGiven: flag !== undefined, t: await loadTranslate(lang) };
};

/** The command that was called, as its help is asked for: `koryu glossary import`; of a name that is none, what stands before it. */
const commandCalled = (program: Commander, [word, ...rest]: readonly string[]): string => {
  const command = program.commands.find((one) => one.name() === word);
  return command === undefined ? program.name() : `${program.name()} ${commandCalled(command, rest)}`;
};

/** Says what went wrong. */
const report = async (
  error: unknown,
  program: Commander,
  argv: readonly string[],
  t: Translate,
  terminal: Terminal,
) => {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitStatus.done;
    // Commander has already shown the help of the group.
    if (error.code === 'commander.help') return exitStatus.usage;
    const { sayUsage } = await import('./help/say-usage.js');
    terminal.err(
      `koryu: ${sayUsage(error, argv, t)}\n  ${t('cli.see-help', { command: commandCalled(program, argv) })}\n`,
    );
    return exitStatus.usage;
  }
  const { reportProblem } = await import('./report-problem.js');
  return reportProblem(error, argv, t, terminal);
};

/**
 * Runs one command line (without `node` and the script).
 * @returns the documented exit status: 0 done, 1 nothing found, 2 wrong usage or unreadable input, 70 a bug
 */
export const runCli = async (
  given: readonly string[],
  terminal: Terminal = processTerminal,
  env: Env = process.env,
): Promise<ExitStatus> => {
  const argv = plainArguments(given);
  const { called: wanted, langGiven, t } = await prepare(argv, env);
  let status: ExitStatus = exitStatus.done;
  let called: Commander | undefined;
  const program = new Commander('koryu')
    .description(t('cli.description'))
    .exitOverride()
    // The program itself reports usage errors, so Commander must not.
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => {} })
    .helpOption('-h, --help', t('cli.option.help'))
    .hook('preAction', async (_, action) => {
      called = action;
      if (!isAscii(argv)) await (await import('./stored-names.js')).takeStoredNames(action);
    });
  const help = mayShowHelp(argv) ? await import('./help/localise-help.js') : undefined;
  help?.localiseHelp(program, t);
  for (const command of wanted) {
    command.declare(program, t, async (work) => {
      const shown = shownWork(terminal.progress, t);
      const quiet = clearingFirst(terminal, shown.clear);
      const session = sessionOf(called, t, quiet, env, shown);
      try {
        status = await work({ session, langGiven, t, terminal: quiet });
      } finally {
        shown.clear();
        await session.close();
      }
    });
  }
  withoutHelpCommand(program);
  for (const leaf of leaves(program)) declareCommon(leaf, t);
  try {
    help?.explainCommands(program, wanted, argv, t);
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    return report(error, program, argv, t, terminal);
  }
};

// Help in the user's language: translates Commander's own words, and adds exit statuses, an example and the JSON Schema.

import { type Command as Commander, CommanderError } from 'commander';
import type { Translate } from '../../i18n/translate.js';
import { visible } from '../../text/visible.js';
import { measures } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';
import type { Command, Outcome } from '../command.js';
import { isLikeCommand, similarTo } from './similar.js';

// The text that Commander appends to the description of an option: `(choices: "ko", "ja", default: "ko")`.
const added = /^(.*) \((?:choices: (.*?))?(?:, )?(?:default: (.*))?\)$/s;

const sayAdded = (description: string, t: Translate): string => {
  const [, text, choices, value] = added.exec(description) ?? [];
  if (text === undefined) return description;
  const facts = [
    ...(choices === undefined ? [] : [t('cli.help.choices', { choices })]),
    ...(value === undefined ? [] : [t('cli.help.default', { value })]),
  ];
  return t('cli.help.with-facts', { text, facts: facts.join('; ') });
};

/** Translates the help of a program and of the commands that are declared on it later. */
export const localiseHelp = (program: Commander, t: Translate): void => {
  const signs = (text: string): string =>
    text.replace('[options]', t('cli.help.of-options')).replace('[command]', t('cli.help.of-command'));
  program.configureHelp({
    styleTitle: (title) => t.dynamic(`cli.help.${title.slice(0, -1).toLowerCase()}`) ?? title,
    styleUsage: signs,
    styleSubcommandTerm: signs,
    styleOptionDescription: (text) => sayAdded(text, t),
    styleArgumentDescription: (text) => sayAdded(text, t),
    displayWidth: (text) => measures.narrow.width(text),
    // Commander breaks lines only at spaces, which Japanese does not have.
    boxWrap: (text, columns) =>
      wrap(measures.narrow, text, columns)
        .map(({ start, end }) => text.slice(start, end).trimEnd())
        .join('\n'),
  });
};

/** The words that call a command: `['glossary', 'diff']`. */
export const pathOf = (command: Commander): readonly string[] =>
  command.parent === null ? [] : [...pathOf(command.parent), command.name()];

/** Path of the schema of a command's `--json`, relative to the program's folder. */
export const schemaOf = (path: readonly string[]): string => `data/schema/${path.join('-')}.schema.json`;

const statusLines = (outcome: Outcome | 'general', t: Translate): readonly string[] => {
  const nothing = outcome === 'done' ? [] : [`  1   ${t(`help.outcome.${outcome}.nothing`)}`];
  return [
    `  0   ${t(`help.outcome.${outcome}.done`)}`,
    ...nothing,
    `  2   ${t('help.usage')}`,
    `  70  ${t('help.bug')}`,
  ];
};

const leavesOf = (command: Commander): readonly Commander[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);

/** The text after the help of a command; for a group, that of its first command. */
const explanation = (command: Commander, outcome: Outcome | 'general', t: Translate): string => {
  const [leaf = command] = leavesOf(command);
  const example = t.dynamic(`help.example.${pathOf(leaf).join('-')}`);
  const hasJson = command.options.some(({ long }) => long === '--json');
  return [
    '',
    t('help.statuses'),
    ...statusLines(outcome, t),
    ...(example === undefined ? [] : ['', t('help.example-title'), `  ${example}`]),
    ...(hasJson ? ['', t('help.schema', { file: schemaOf(pathOf(leaf)) })] : []),
  ].join('\n');
};

const withSubcommands = (command: Commander): readonly Commander[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
];

// For an unknown word Commander would show the help of a group, or of `open`, although the user mistyped a command.
const refuseUnknown = (program: Commander, argv: readonly string[]): void => {
  let command = program;
  for (const word of argv) {
    if (word.startsWith('-') || command.commands.length === 0) return;
    const next = command.commands.find((one) => one.name() === word);
    if (next === undefined) {
      if (command === program && !isLikeCommand(word)) return;
      const near = similarTo(
        word,
        command.commands.map((one) => one.name()),
      );
      const meant = near.length === 0 ? '' : `\n(Did you mean ${near.join(', ')}?)`;
      throw new CommanderError(
        1,
        'commander.unknownCommand',
        `error: unknown command '${visible(word)}'${meant}`,
      );
    }
    command = next;
  }
};

/**
 * Adds exit statuses, an example and the schema of `--json` to the help of every command, and the ways to get help and
 * versions to the help of the program.
 * @throws CommanderError for the help of an unknown command
 */
export const explainCommands = (
  program: Commander,
  commands: readonly Command[],
  argv: readonly string[],
  t: Translate,
): void => {
  for (const { name, outcome } of commands) {
    const top = program.commands.find((one) => one.name() === name);
    for (const command of top === undefined ? [] : withSubcommands(top)) {
      const own = typeof outcome === 'string' ? outcome : outcome[pathOf(command).slice(1).join(' ')];
      command.addHelpText('after', explanation(command, own ?? 'general', t));
    }
  }
  program
    .option('-V, --version', t('help.version'))
    .addHelpText(
      'after',
      ['', t('help.statuses'), ...statusLines('general', t), '', t('help.of-one')].join('\n'),
    );
  if (argv.some((argument) => argument === '--help' || argument === '-h')) refuseUnknown(program, argv);
};

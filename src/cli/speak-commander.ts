// Commander speaks English; here its help and its complaints become sentences of the locales.

import type { Command as Commander, CommanderError } from 'commander';
import type { Translate } from '../i18n/translate.js';
import { visible } from '../text/visible.js';
import { width } from '../text/width.js';
import { wrap } from '../text/wrap.js';

// What Commander adds to the description of an option: `(choices: "ko", "ja", default: "ko")`.
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

/** Makes the help of a program, and of the commands that are declared on it afterwards, speak the user's language. */
export const speakHelp = (program: Commander, t: Translate): void => {
  const signs = (text: string): string =>
    text.replace('[options]', t('cli.help.of-options')).replace('[command]', t('cli.help.of-command'));
  program.configureHelp({
    styleTitle: (title) => t.dynamic(`cli.help.${title.slice(0, -1).toLowerCase()}`) ?? title,
    styleUsage: signs,
    styleSubcommandTerm: signs,
    styleOptionDescription: (text) => sayAdded(text, t),
    styleArgumentDescription: (text) => sayAdded(text, t),
    displayWidth: width,
    // Commander breaks lines at spaces only, of which Japanese has none.
    boxWrap: (text, columns) =>
      wrap(text, columns)
        .map(({ start, end }) => text.slice(start, end).trimEnd())
        .join('\n'),
  });
};

/** What was wrong with the call, from the facts that Commander puts in quotes. */
export const sayUsage = (
  { code, message }: CommanderError,
  argv: readonly string[],
  t: Translate,
): string => {
  // A mistyped command is taken for a file to open; with more words after it, it is none.
  if (code === 'commander.excessArguments' && message.includes("'open'") && argv[0] !== 'open')
    return t('cli.usage.unknown-command', { first: visible(argv[0] ?? '') });
  const [, name = ''] = code.split('.');
  const [sentence = '', meant] = message.split('\n(Did you mean ');
  const [first = '', second = ''] = Array.from(sentence.matchAll(/'([^']*)'/g), ([, fact]) =>
    visible(fact ?? ''),
  );
  const possible = /(?:is invalid\. (?:Allowed choices are )?)(.*?)\.?$/s.exec(sentence)?.[1] ?? '';
  const key = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  const said = t.dynamic(`cli.usage.${key}`, { first, second, possible }) ?? sentence;
  const words = meant?.replace(/^one of |\?\)$/g, '');
  return words === undefined ? said : `${said} ${t('cli.usage.meant', { words })}`;
};

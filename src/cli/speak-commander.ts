// Commander speaks English; here its help and its complaints become sentences of the locales.

import type { Command as Commander, CommanderError } from 'commander';
import type { Translate } from '../i18n/translate.js';
import { visible } from '../text/visible.js';
import { width } from '../text/width.js';

/** Makes the help of a program, and of the commands that are declared on it afterwards, speak the user's language. */
export const speakHelp = (program: Commander, t: Translate): void => {
  const signs = (text: string): string =>
    text.replace('[options]', t('cli.help.of-options')).replace('[command]', t('cli.help.of-command'));
  program.configureHelp({
    styleTitle: (title) => t.dynamic(`cli.help.${title.slice(0, -1).toLowerCase()}`) ?? title,
    styleUsage: signs,
    styleSubcommandTerm: signs,
    styleOptionDescription: (text) =>
      text
        .replace(/([(,] ?)default: /, `$1${t('cli.help.default')}: `)
        .replace(/([(,] ?)choices: /, `$1${t('cli.help.choices')}: `),
    displayWidth: width,
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

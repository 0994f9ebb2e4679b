// Explains a wrong call in the user's language; Commander does so only in English.

import type { CommanderError } from 'commander';
import type { Translate } from '../../i18n/translate.js';
import { visible } from '../../text/visible.js';
import { commands } from '../commands.js';
import { isLikeCommand, similarTo } from './similar.js';

const meant = (words: readonly string[], t: Translate): string =>
  words.length === 0 ? '' : ` ${t('cli.usage.meant', { words: words.join(', ') })}`;

/** The question for a word that is similar to a command (`lokup`: “Did you mean lookup?”), or an empty text. */
export const commandMeant = (word: string | undefined, t: Translate): string => {
  if (word === undefined || Object.hasOwn(commands, word) || !isLikeCommand(word)) return '';
  return meant(similarTo(word, [...Object.keys(commands), 'help']), t);
};

/** The sentence for a wrong call, from the facts that Commander puts in quotes. */
export const sayUsage = (
  { code, message }: CommanderError,
  [word, ...rest]: readonly string[],
  t: Translate,
): string => {
  // A mistyped command is taken for a file to open, unless more words or its options follow.
  const isOpen = word === undefined || word === 'open';
  const isMistyped = !isOpen && rest.length > 0 && commandMeant(word, t) !== '';
  if (isMistyped || (code === 'commander.excessArguments' && message.includes("'open'") && !isOpen))
    return t('cli.usage.unknown-command', { first: visible(word ?? '') }) + commandMeant(word, t);
  const [, name = ''] = code.split('.');
  const [sentence = '', near] = message.split('\n(Did you mean ');
  const [first = '', second = ''] = Array.from(sentence.matchAll(/'([^']*)'/g), ([, fact]) =>
    visible(fact ?? ''),
  );
  const possible =
    /is invalid(?: for argument '[^']*')?\. (?:Allowed choices are )?(.*?)\.?$/s.exec(sentence)?.[1] ?? '';
  const key = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  // For an option Commander names the option first, for an argument the value.
  const facts = sentence.includes(' is invalid for argument ')
    ? { first: `<${second}>`, second: first, possible }
    : { first, second, possible };
  const said = t.dynamic(`cli.usage.${key}`, facts) ?? sentence;
  return said + meant(near?.replace(/^one of |\?\)$/g, '').split(', ') ?? [], t);
};

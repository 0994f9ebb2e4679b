// `koryu name`: transliterates a name into the other language.

import type { NameSuggestion } from '../../session/dictionaries/open-names.js';
import { nameTarget } from '../../session/tasks/name-target.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { jsonLine } from '../output/json.js';
import { readLangOption } from '../read-lang-option.js';

type Options = { readonly to?: string; readonly reading?: string; readonly json?: boolean };

const asText = (query: string, suggestions: readonly NameSuggestion[], { t }: CommandContext): string =>
  suggestions.length === 0
    ? `${t('name.nothing', { query: visible(query) })}\n`
    : suggestions.map(({ text }) => `${visible(text)}\n`).join('');

const asJson = (query: string, suggestions: readonly NameSuggestion[]): string =>
  jsonLine({ query, suggestions: suggestions.map(({ text, how, rule }) => ({ text, how, rule })) });

const answer = async (text: string, options: Options, context: CommandContext): Promise<ExitStatus> => {
  const { terminal, session } = context;
  const to = readLangOption('--to', options.to);
  const lines =
    text === '-' ? (await import('../read-lines.js')).readLines(terminal, session.progress?.step) : [text];
  const names = await session.names(to);
  let found = 0;
  for await (const line of lines) {
    const [query = '', reading = options.reading] = line.split('\t');
    const suggestions = names(query, to ?? nameTarget(query), reading || undefined);
    found += suggestions.length;
    if (options.json) terminal.out(asJson(query, suggestions));
    else {
      const write = text !== '-' && suggestions.length === 0 ? terminal.err : terminal.out;
      write(`${text === '-' ? `> ${visible(query)}\n` : ''}${asText(query, suggestions, context)}`);
    }
  }
  return found === 0 ? exitStatus.nothing : exitStatus.done;
};

export const name: Command = {
  name: 'name',
  outcome: 'found',
  declare: (program, t, run) =>
    void program
      .command('name')
      .description(t('name.description'))
      .argument('<text>', t('name.text'))
      .option('--to <ko|ja>', t('name.to'))
      .option('--reading <kana>', t('name.reading'))
      .option('--json', t('cli.option.json'))
      .action((text: string, options: Options) => run((context) => answer(text, options, context))),
};

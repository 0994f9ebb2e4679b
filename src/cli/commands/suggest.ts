// `koryu suggest`: suggests equivalents that the glossary lacks, with their origins.

import { isLang, type Lang } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { Suggestion } from '../../session/dictionaries/open-equivalents.js';
import { visible } from '../../text/visible.js';
import { measures } from '../../text/width.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { jsonLine } from '../output/json.js';
import { readLines } from '../read-lines.js';
import { wholeNumber } from '../whole-number.js';

type Options = { readonly to: string; readonly limit: number; readonly json?: boolean };

const asText = (query: string, suggestions: readonly Suggestion[], { t }: CommandContext): string => {
  if (suggestions.length === 0) return `${t('suggest.nothing', { query: visible(query) })}\n`;
  const widest = Math.max(...suggestions.map(({ text }) => measures.narrow.width(text)));
  return suggestions
    .map(
      ({ text, how, score }) =>
        `${measures.narrow.padTo(visible(text), widest)}  ${score.toFixed(2)}  ${t(`suggest.how.${how}`)}\n`,
    )
    .join('');
};

const asJson = (query: string, suggestions: readonly Suggestion[]): string =>
  jsonLine({ query, suggestions: suggestions.map(({ text, how, score }) => ({ text, how, score })) });

const languageOf = (to: string): Lang => {
  if (isLang(to)) return to;
  throw new Problem('option-value', { option: '--to', value: to, known: 'ko, ja' });
};

const answer = async (term: string, options: Options, context: CommandContext): Promise<ExitStatus> => {
  const { session, terminal } = context;
  const to = languageOf(options.to);
  const queries = term === '-' ? readLines(terminal, session.progress?.step) : [term];
  const suggest = await session.suggester();
  let found = 0;
  for await (const query of queries) {
    const suggestions = suggest(query, to, options.limit);
    found += suggestions.length;
    if (options.json) terminal.out(asJson(query, suggestions));
    else {
      const write = term !== '-' && suggestions.length === 0 ? terminal.err : terminal.out;
      write(`${term === '-' ? `> ${visible(query)}\n` : ''}${asText(query, suggestions, context)}`);
    }
  }
  return found === 0 ? exitStatus.nothing : exitStatus.done;
};

export const suggest: Command = {
  name: 'suggest',
  outcome: 'found',
  declare: (program, t, run) =>
    void program
      .command('suggest')
      .description(t('suggest.description'))
      .argument('<term>', t('suggest.term'))
      .requiredOption('--to <ko|ja>', t('suggest.to'))
      .option('--limit <number>', t('suggest.limit'), wholeNumber, 5)
      .option('--json', t('cli.option.json'))
      .action((term: string, options: Options) => run((context) => answer(term, options, context))),
};

// `koryu lookup`: looks up the equivalent of a term.

import { examplePairs } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import { type LookupResult, matchedTerm } from '../../model/lookup.js';
import { termsAround } from '../../text/counterparts.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { termJson } from '../output/concept-json.js';
import { jsonLine } from '../output/json.js';
import { showConcept } from '../output/show-concept.js';
import { wholeNumber } from '../whole-number.js';

type Options = { readonly limit: number; readonly json?: boolean };

const asJson = (query: string, results: readonly LookupResult[]): string => {
  const shown = results.map((result) => {
    const { concept, matched } = result;
    const terms = (lang: Lang) => termsAround(matchedTerm(result), lang).map(termJson);
    return {
      concept: concept.id,
      equivalence: concept.equivalence,
      matched: { lang: matched.lang, text: matched.text, how: matched.how },
      ko: terms('ko'),
      ja: terms('ja'),
      ...(concept.examplesKo.length + concept.examplesJa.length > 0
        ? { examples: examplePairs(concept) }
        : {}),
    };
  });
  return jsonLine({ query, results: shown });
};

const asText = (query: string, results: readonly LookupResult[], { t }: CommandContext): string => {
  const shownQuery = visible(query);
  if (results.length === 0) return `${t('lookup.nothing', { query: shownQuery })}\n`;
  const near = results[0]?.matched.how === 'fuzzy' ? `${t('lookup.near', { query: shownQuery })}\n` : '';
  return near + results.map((result) => showConcept(result.concept, t, matchedTerm(result))).join('');
};

const answer = async (term: string, options: Options, context: CommandContext): Promise<ExitStatus> => {
  const { session, terminal } = context;
  const queries =
    term === '-' ? (await import('../read-lines.js')).readLines(terminal, session.progress?.step) : [term];
  const { lookup } = await session.termbase();
  let found = 0;
  for await (const query of queries) {
    const results = lookup(query, options.limit);
    found += results.length;
    if (options.json) terminal.out(asJson(query, results));
    else {
      const write = term !== '-' && results.length === 0 ? terminal.err : terminal.out;
      write(`${term === '-' ? `> ${visible(query)}\n` : ''}${asText(query, results, context)}`);
    }
  }
  return found === 0 ? exitStatus.nothing : exitStatus.done;
};

export const lookup: Command = {
  name: 'lookup',
  outcome: 'found',
  declare: (program, t, run) =>
    void program
      .command('lookup')
      .description(t('lookup.description'))
      .argument('<term>', t('lookup.term'))
      .option('--limit <number>', t('lookup.limit'), wholeNumber, 10)
      .option('--json', t('cli.option.json'))
      .action((term: string, options: Options) => run((context) => answer(term, options, context))),
};

// `koryu memory`: searches, imports and exports the translation memory.

import type { Command as Commander } from 'commander';
import type { Translate } from '../../i18n/translate.js';
import type { Lang } from '../../model/language.js';
import type { ConcordanceHit, MemoryMatch, MemoryOrigin } from '../../model/memory-match.js';
import { detectLine } from '../../session/files/read-text.js';
import type { Memory } from '../../session/recall/open-memory.js';
import { exportMemory, importMemory, memoryFormatNames } from '../../session/tasks/memory-files.js';
import { localDay } from '../../text/local-time.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus, type Run } from '../command.js';
import { jsonLine, spanJson } from '../output/json.js';
import { declareForce, type OutputOptions, writeOutput } from '../output/write-output.js';
import { readLangOption } from '../read-lang-option.js';
import { type EncodingOption, encodingOption } from '../reading-options.js';
import { wholeNumber } from '../whole-number.js';

type JsonOption = { readonly json?: boolean };
type SearchOptions = JsonOption & {
  readonly from?: string;
  readonly limit: number;
  readonly least?: number;
  readonly before?: string;
  readonly after?: string;
  readonly concordance?: boolean;
};

const origin = ({ document, meeting, translator, at }: MemoryMatch | ConcordanceHit): string =>
  [document, meeting, translator, localDay(at)].filter((part) => part !== '').join(' · ');

const matchText = (match: MemoryMatch, t: Translate): string => {
  const lines = match.differences.map(({ kind, source, memory, substituted }) => {
    const put = substituted === undefined ? '' : `  [${substituted.from} → ${substituted.to}]`;
    return `     ${t(`memory.difference.${kind}`)}: ${memory || '–'} → ${source || '–'}${put}`;
  });
  const from = origin(match);
  const shown = [
    `${String(match.score).padStart(3)}  ${match.source}`,
    `     ${match.target}`,
    ...lines,
    ...(from === '' ? [] : [`     (${from})`]),
  ];
  return shown.map((line) => `${visible(line)}\n`).join('');
};

const hitText = (hit: ConcordanceHit): string =>
  [`${hit.lang}  ${hit.text}`, `    ${hit.other}`, `    (${origin(hit)})`]
    .map((line) => `${visible(line)}\n`)
    .join('');

const originJson = ({ document, meeting, translator, at }: MemoryOrigin) => ({
  document,
  meeting,
  translator,
  at,
});

const matchJson = (match: MemoryMatch) => ({
  score: match.score,
  source: match.source,
  target: match.target,
  differences: match.differences.map(({ kind, source, sourceSpan, memory, memorySpan, substituted }) => ({
    kind,
    source,
    sourceSpan: spanJson(sourceSpan),
    memory,
    memorySpan: spanJson(memorySpan),
    ...(substituted === undefined
      ? {}
      : { substituted: { from: substituted.from, to: substituted.to, span: spanJson(substituted.span) } }),
  })),
  ...originJson(match),
});

const hitJson = (hit: ConcordanceHit) => ({
  lang: hit.lang,
  text: hit.text,
  span: spanJson(hit.span),
  spans: hit.spans.map(spanJson),
  other: hit.other,
  ...originJson(hit),
});

type Answer = { readonly found: number; readonly json: object; readonly text: string };

const answerOne = async (
  text: string,
  options: SearchOptions,
  memory: Memory,
  { session, t }: CommandContext,
): Promise<Answer> => {
  const { limit, least, before = '', after = '' } = options;
  if (options.concordance) {
    const hits = memory.concordance(text, limit);
    const nothing = `${t('memory.nothing-held', { query: visible(text) })}\n`;
    return {
      found: hits.length,
      json: { query: text, hits: hits.map(hitJson) },
      text: hits.map(hitText).join('') || nothing,
    };
  }
  const lang: Lang = readLangOption('--from', options.from) ?? detectLine(text);
  const pairs = memory.pairsFor(text, lang);
  // Dictionaries are loaded only if there are pairs to compare.
  const matcher = pairs.length === 0 ? undefined : await session.matcher([lang]);
  const matches = memory.rank(
    { text, lang, limit, before, after, ...(least === undefined ? {} : { least }) },
    pairs,
    (one) => matcher?.match(one, lang).matches ?? [],
  );
  const shown = matches.map((match) => matchText(match, t)).join('');
  return {
    found: matches.length,
    json: { query: text, matches: matches.map(matchJson) },
    text: shown || `${t('memory.nothing')}\n`,
  };
};

const search = async (text: string, options: SearchOptions, context: CommandContext): Promise<ExitStatus> => {
  const { session, terminal } = context;
  const queries =
    text === '-' ? (await import('../read-lines.js')).readLines(terminal, session.progress?.step) : [text];
  readLangOption('--from', options.from);
  const memory = await session.memory();
  let found = 0;
  for await (const query of queries) {
    const answer = await answerOne(query, options, memory, context);
    found += answer.found;
    if (options.json) terminal.out(jsonLine(answer.json));
    else if (text === '-') terminal.out(`> ${visible(query)}\n${answer.text}`);
    else (answer.found === 0 ? terminal.err : terminal.out)(answer.text);
  }
  return found === 0 ? exitStatus.nothing : exitStatus.done;
};

type ImportOptions = JsonOption & EncodingOption;

const readIn = async (
  file: string,
  { json, encoding }: ImportOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { session, t, terminal } = context;
  const store = await (await session.termbase()).memory();
  await session.backUp('import');
  const { rows, warnings, ...numbers } = await importMemory(store, file, session.progress?.step, encoding);
  if (json)
    terminal.out(
      jsonLine({ file, ...numbers, rows: rows.map(({ line, reason }) => ({ line, reason })), warnings }),
    );
  else {
    const told = rows.map(
      ({ line, reason }) => `${t('memory.line', { line })}  ${t(`memory.fault.${reason}`)}\n`,
    );
    const flagged = warnings.map(
      ({ line, signs }) => `${t('memory.line', { line })}  ${t('cli.unseen', { value: signs.join(', ') })}\n`,
    );
    terminal.out(`${told.join('')}${flagged.join('')}${t('memory.imported', numbers)}\n`);
  }
  return numbers.refused === 0 ? exitStatus.done : exitStatus.nothing;
};

const writeOut = async (
  file: string,
  { force }: OutputOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  const { session, t, terminal } = context;
  const store = await (await session.termbase()).memory();
  let pairs = 0;
  const counted = (count: number): void => {
    pairs = count;
  };
  const pieces = exportMemory(store, counted, session.progress?.step);
  await writeOutput(pieces, { output: file, force: force === true }, context);
  terminal.err(`${t('memory.exported', { pairs })}\n`);
  return pairs === 0 ? exitStatus.nothing : exitStatus.done;
};

const declareSearch = (group: Commander, t: Translate, run: Run): void =>
  void group
    .command('search')
    .description(t('memory.search'))
    .argument('<text>', t('memory.text'))
    .option('--from <ko|ja>', t('memory.from'))
    .option('--limit <number>', t('memory.limit'), wholeNumber, 10)
    .option('--least <score>', t('memory.least'), wholeNumber)
    .option('--before <text>', t('memory.before'))
    .option('--after <text>', t('memory.after'))
    .option('--concordance', t('memory.concordance'))
    .option('--json', t('cli.option.json'))
    .action((text: string, options: SearchOptions) => run((context) => search(text, options, context)));

const declareFiles = (group: Commander, t: Translate, run: Run): void => {
  group
    .command('import')
    .description(t('memory.import', { formats: memoryFormatNames }))
    .argument('<file>', t('memory.file'))
    .addOption(encodingOption(t))
    .option('--json', t('cli.option.json'))
    .action((file: string, options: ImportOptions) => run((context) => readIn(file, options, context)));
  const exporting = group
    .command('export')
    .description(t('memory.export'))
    .argument('<file>', t('memory.to-file'));
  declareForce(exporting, t).action((file: string, options: OutputOptions) =>
    run((context) => writeOut(file, options, context)),
  );
};

export const memory: Command = {
  name: 'memory',
  outcome: { search: 'found', import: 'imported', export: 'written' },
  declare: (program, t, run) => {
    const group = program.command('memory').description(t('memory.description'));
    declareSearch(group, t, run);
    declareFiles(group, t, run);
  },
};

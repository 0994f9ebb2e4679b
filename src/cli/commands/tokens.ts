// `koryu tokens`: prints the morphemes of a text line by line.

import { isLang, type Lang, languages } from '../../model/language.js';
import { Problem } from '../../model/problem.js';
import type { DictionaryToken } from '../../session/dictionaries/open-analyser.js';
import { detectLine, readText } from '../../session/files/read-text.js';
import { eachLine } from '../../text/each-line.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { jsonLine } from '../output/json.js';
import { linesOf } from '../read-lines.js';

type Options = {
  readonly lang: string;
  readonly format: string;
  readonly lexicon: boolean;
  readonly json?: boolean;
};

const asJson = ({ surface, start, end, pos, features }: DictionaryToken) => ({
  surface,
  start,
  end,
  pos,
  features,
});

/** Output formats of a line's tokens; `mecab` and `wakati` are MeCab's own. */
const formats: Readonly<Record<string, (tokens: readonly DictionaryToken[]) => string>> = {
  mecab: (tokens) => `${tokens.map((token) => `${token.surface}\t${token.featureString}\n`).join('')}EOS\n`,
  wakati: (tokens) => `${tokens.map(({ surface }) => `${surface} `).join('')}\n`,
  json: (tokens) => jsonLine(tokens.map(asJson)),
};

const langsFor = (text: string, wanted: string): readonly Lang[] => {
  if (isLang(wanted)) return [wanted];
  const found = new Set<Lang>();
  for (const { line } of eachLine(text)) {
    found.add(detectLine(line));
    if (found.size === languages.length) break;
  }
  return languages.filter((lang) => found.has(lang));
};

const work = async (file: string, options: Options, context: CommandContext): Promise<ExitStatus> => {
  const write = formats[options.json ? 'json' : options.format];
  if (write === undefined) {
    throw new Problem('option-value', {
      option: '--format',
      value: options.format,
      known: Object.keys(formats).join(', '),
    });
  }
  if (options.lang !== 'auto' && !isLang(options.lang)) {
    throw new Problem('option-value', { option: '--lang', value: options.lang, known: 'ko, ja, auto' });
  }
  const { terminal, session } = context;
  const text = await readText(file === '-' ? await terminal.stdin() : file);
  const analyser = await session.analyser({
    langs: langsFor(text, options.lang),
    lexicon: options.lexicon,
    text,
  });
  for await (const line of linesOf(text, terminal, session.progress?.step)) {
    const lang = isLang(options.lang) ? options.lang : detectLine(line);
    terminal.out(write(analyser.tokenize(line, lang)));
  }
  return exitStatus.done;
};

export const tokens: Command = {
  name: 'tokens',
  outcome: 'done',
  ownsLang: true,
  declare: (program, t, run) =>
    void program
      .command('tokens')
      .description(t('tokens.description'))
      .argument('[file]', t('tokens.file'), '-')
      .option('--lang <ko|ja|auto>', t('tokens.lang'), 'auto')
      .option('--format <mecab|wakati|json>', t('tokens.format'), 'mecab')
      .option('--json', t('cli.option.json'))
      .option('--no-lexicon', t('tokens.no-lexicon'))
      .action((file: string, options: Options) => run((context) => work(file, options, context))),
};

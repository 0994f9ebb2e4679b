// `koryu doctor`: whether everything is in order.

import type { Translate } from '../../i18n/translate.js';
import type { DictionaryState } from '../../session/dictionaries/open-dictionary.js';
import { type Examination, examineDatabase } from '../../session/tasks/examine-database.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { updateJson } from '../output/glossary-json.js';
import { jsonLine } from '../output/json.js';

type Options = { readonly json?: boolean; readonly compile?: boolean; readonly fix?: boolean };

const size = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

const databaseText = ({ path, health, repaired }: Examination, t: Translate): string => {
  const { schema, faults, concepts, terms, changes, documents, translated, domains } = health;
  const sound = faults.length === 0 ? t('doctor.sound') : t('doctor.faulty');
  const lines = [
    t('doctor.database', { path, size: size(health.bytes), schema }),
    `  ${t('doctor.integrity', { result: sound })}`,
    ...faults.map((fault) => `    ${fault}`),
    ...repaired.map((one) => `    ${t('doctor.repaired', { what: one })}`),
    `  ${t('doctor.glossary', { concepts, terms, changes })}`,
    ...domains.map(({ domain, concepts: count }) => `    ${String(count).padStart(6)}  ${domain || '—'}`),
    `  ${t('doctor.work', { documents, translated })}`,
  ];
  return `${lines.map(visible).join('\n')}\n`;
};

const dictionariesText = (dictionaries: readonly DictionaryState[], t: Translate): string =>
  dictionaries
    .map(({ lang, stamp, path }) =>
      visible(
        t(path === undefined ? 'doctor.no-dictionary' : 'doctor.dictionary', {
          lang,
          stamp,
          path: path ?? '',
        }),
      ),
    )
    .map((line) => `${line}\n`)
    .join('');

const damagedText = (damaged: readonly string[], t: Translate): string =>
  damaged.map((path) => `${visible(t('doctor.damaged-file', { path }))}\n`).join('');

const stateJson = (
  { path, health, lastUpdate, repaired }: Examination,
  dictionaries: readonly DictionaryState[],
  damaged: readonly string[],
) => {
  const { schema, bytes, faults, concepts, terms, changes, documents, translated, domains } = health;
  return {
    database: {
      path,
      schema,
      bytes,
      faults,
      concepts,
      terms,
      changes,
      documents,
      translated,
      domains: domains.map((one) => ({ domain: one.domain, concepts: one.concepts })),
      glossaryUpdate: lastUpdate === undefined ? null : updateJson(lastUpdate),
      repaired,
    },
    dictionaries: dictionaries.map(({ lang, name, version, path }) => ({
      lang,
      name,
      version,
      compiled: path ?? null,
    })),
    damaged,
  };
};

const examine = async ({ json, compile, fix }: Options, context: CommandContext): Promise<ExitStatus> => {
  const { session, t, terminal } = context;
  const mends = compile === true || fix === true;
  const found = await session.damagedFiles(mends);
  const damaged = mends ? [] : found;
  if (compile) {
    await session.prepareDictionaries();
    await session.prepareBridge();
  }
  const dictionaries = await session.dictionaries();
  const examined = await examineDatabase(session.settings, fix === true, session.progress);
  if (json) terminal.out(jsonLine(stateJson(examined, dictionaries, damaged)));
  else terminal.out(databaseText(examined, t) + dictionariesText(dictionaries, t) + damagedText(damaged, t));
  return examined.health.faults.length + damaged.length === 0 ? exitStatus.done : exitStatus.nothing;
};

export const doctor: Command = {
  name: 'doctor',
  outcome: 'sound',
  declare: (program, t, run) =>
    void program
      .command('doctor')
      .description(t('doctor.description'))
      .option('--compile', t('doctor.compile'))
      .option('--fix', t('doctor.fix'))
      .option('--json', t('cli.option.json'))
      .action((options: Options) => run((context) => examine(options, context))),
};

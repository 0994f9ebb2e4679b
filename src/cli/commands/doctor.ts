// `koryu doctor`: examines the installation and the database.

import type { Translate } from '../../i18n/translate.js';
import { Problem } from '../../model/problem.js';
import type { DictionaryState } from '../../session/dictionaries/open-dictionary.js';
import { keyFile, readKeyFile } from '../../session/files/key-file.js';
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

/** The translator's keys, or the reason why they cannot be used. */
type KeyState = {
  readonly file: string;
  readonly preset: string;
  readonly own: readonly string[];
  readonly actions: Readonly<Record<string, readonly string[]>>;
  readonly problem: Problem | undefined;
};

const keyState = async (): Promise<KeyState> => {
  const file = keyFile(process.env);
  const { defaultKeys, readKeys } = await import('../../tui/key-map.js');
  const standard = { file, preset: 'default', own: [], actions: Object.fromEntries(defaultKeys) };
  try {
    const text = readKeyFile(file);
    if (text === undefined) return { ...standard, problem: undefined };
    const { preset, own, keys } = readKeys(text, visible(file));
    return { file, preset, own: [...own.keys()], actions: Object.fromEntries(keys), problem: undefined };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { ...standard, problem };
  }
};

const keysText = ({ file, preset, own, problem }: KeyState, t: Translate): string => {
  const said =
    problem === undefined
      ? t('doctor.keys', { preset, own: own.join(', ') || '—', file })
      : (t.dynamic(`problem.${problem.code}.what`, problem.values) ?? problem.code);
  return `${visible(said)}\n`;
};

const stateJson = (
  { path, health, lastUpdate, repaired }: Examination,
  dictionaries: readonly DictionaryState[],
  damaged: readonly string[],
  { file, preset, own, actions, problem }: KeyState,
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
    keys: { file, preset, own, problem: problem?.code ?? null, actions },
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
  const keys = await keyState();
  if (json) terminal.out(jsonLine(stateJson(examined, dictionaries, damaged, keys)));
  else {
    const texts = [
      databaseText(examined, t),
      dictionariesText(dictionaries, t),
      keysText(keys, t),
      damagedText(damaged, t),
    ];
    terminal.out(texts.join(''));
  }
  const faults = examined.health.faults.length + damaged.length + (keys.problem === undefined ? 0 : 1);
  return faults === 0 ? exitStatus.done : exitStatus.nothing;
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

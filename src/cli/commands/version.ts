// `koryu version` and `koryu --version`: prints the versions of the program and its parts.

import type { Translate } from '../../i18n/translate.js';
import { type Versions, versions } from '../../session/tasks/versions.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { jsonLine } from '../output/json.js';

type Options = { readonly json?: boolean };

const asText = (
  { koryu, node, sqlite, schema, database, dictionaries, glossary }: Versions,
  t: Translate,
) => {
  const { path, schema: found, concepts } = database;
  const lines = [
    `koryu ${koryu}`,
    `Node ${node}`,
    `SQLite ${sqlite}`,
    found === null
      ? t('version.no-database', { path, schema })
      : t('version.database', { path, schema: found, concepts: concepts ?? 0 }),
    t('version.dictionaries', {
      names: dictionaries.map(({ name, version: number }) => `${name} ${number}`).join(', '),
    }),
    t('version.glossary', { glossary }),
  ];
  return lines.map((line) => `${visible(line)}\n`).join('');
};

const show = async ({ json }: Options, { session, t, terminal }: CommandContext): Promise<ExitStatus> => {
  const found = await versions(session.settings.db);
  terminal.out(json ? jsonLine(found) : asText(found, t));
  return exitStatus.done;
};

export const version: Command = {
  name: 'version',
  outcome: 'done',
  declare: (program, t, run) =>
    void program
      .command('version')
      .description(t('version.description'))
      .option('--json', t('cli.option.json'))
      .action((options: Options) => run((context) => show(options, context))),
};

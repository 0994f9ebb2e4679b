// `koryu doctor`: whether everything is in order.

import type { Translate } from '../../i18n/translate.js';
import type { Health, Termbase } from '../../session/open-termbase.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';

type Options = { readonly json?: boolean };

const size = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MB`;

const databaseText = ({ path }: Termbase, health: Health, t: Translate): string => {
  const { schema, faults, concepts, terms, changes, documents, translated, domains } = health;
  const sound = faults.length === 0 ? t('doctor.sound') : t('doctor.faulty');
  const lines = [
    t('doctor.database', { path, size: size(health.bytes), schema }),
    `  ${t('doctor.integrity', { result: sound })}`,
    ...faults.map((fault) => `    ${fault}`),
    `  ${t('doctor.glossary', { concepts, terms, changes })}`,
    ...domains.map(({ domain, concepts: count }) => `    ${String(count).padStart(6)}  ${domain || '—'}`),
    `  ${t('doctor.work', { documents, translated })}`,
  ];
  return `${lines.map(visible).join('\n')}\n`;
};

const examine = async ({ json }: Options, context: CommandContext): Promise<ExitStatus> => {
  const { session, t, terminal } = context;
  const termbase = await session.termbase();
  const health = await termbase.health();
  // The report on the dictionaries stands beside `database`, as another section of text and another key.
  if (json) terminal.out(`${JSON.stringify({ database: { path: termbase.path, ...health } })}\n`);
  else terminal.out(databaseText(termbase, health, t));
  return health.faults.length === 0 ? exitStatus.done : exitStatus.nothing;
};

export const doctor: Command = {
  name: 'doctor',
  declare: (program, t, run) =>
    void program
      .command('doctor')
      .description(t('doctor.description'))
      .option('--json', t('cli.option.json'))
      .action((options: Options) => run((context) => examine(options, context))),
};

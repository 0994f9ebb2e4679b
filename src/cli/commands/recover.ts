// `koryu recover`: saves the readable part of a damaged database into a new one.

import { recoverDatabase } from '../../session/tasks/recover-database.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { jsonLine } from '../output/json.js';

type Options = { readonly output?: string; readonly json?: boolean };

const recoverFile = async (
  file: string,
  { output = `${file}.recovered`, json }: Options,
  { session, t, terminal }: CommandContext,
): Promise<ExitStatus> => {
  const tables = await recoverDatabase(file, output, session.settings.db);
  const isWhole = tables.every(({ gaps }) => gaps === 0);
  if (json) terminal.out(jsonLine({ file: output, tables: tables.map((one) => ({ ...one })) }));
  else {
    const lines = tables
      .filter(({ rows, gaps }) => rows > 0 || gaps > 0)
      .map((one) => `  ${t(one.gaps === 0 ? 'recover.table' : 'recover.gaps', one)}`);
    const shown = visible(output);
    lines.push(t('recover.done', { file: shown }), `  ${t('recover.next', { file: shown })}`);
    terminal.out(lines.map((line) => `${line}\n`).join(''));
  }
  return isWhole ? exitStatus.done : exitStatus.nothing;
};

export const recover: Command = {
  name: 'recover',
  outcome: 'sound',
  declare: (program, t, run) =>
    void program
      .command('recover')
      .description(t('recover.description'))
      .argument('<file>', t('recover.file'))
      .option('-o, --output <file>', t('recover.output'))
      .option('--json', t('cli.option.json'))
      .action((file: string, options: Options) => run((context) => recoverFile(file, options, context))),
};

// `koryu restore`: restores the database from a backup.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Translate } from '../../i18n/translate.js';
import { allBackups } from '../../session/files/automatic-backups.js';
import type { BackupFile } from '../../session/files/backup-rotation.js';
import { restoreDatabase } from '../../session/tasks/restore-database.js';
import { localMinute } from '../../text/local-time.js';
import { visible } from '../../text/visible.js';
import { type Command, type CommandContext, type ExitStatus, exitStatus } from '../command.js';
import { jsonLine } from '../output/json.js';

type Options = { readonly list?: boolean; readonly json?: boolean };

const reasons = ['day', 'import', 'update', 'replace', 'remove', 'repair', 'damaged', 'rescued'] as const;

const reasonText = (reason: string, t: Translate): string => {
  if (reason.startsWith('backup-v')) return t('restore.reason.migration');
  const known = reasons.find((one) => one === reason);
  return known === undefined ? t('restore.reason.restore') : t(`restore.reason.${known}`);
};

const listText = (backups: readonly BackupFile[], t: Translate): string => {
  const rows = backups.map(({ path, at, reason, bytes }, index) =>
    t('restore.row', {
      number: String(index + 1).padStart(3),
      at: localMinute(at),
      reason: reasonText(reason, t),
      size: `${(bytes / 1_048_576).toFixed(1)} MB`,
      path: visible(path),
    }),
  );
  return [...(rows.length === 0 ? [t('restore.none')] : [...rows, t('restore.hint')])]
    .map((line) => `${line}\n`)
    .join('');
};

const list = ({ json }: Options, { session, t, terminal }: CommandContext): ExitStatus => {
  const backups = allBackups(resolve(session.settings.db));
  const rows = backups.map(({ path, at, reason, bytes }) => ({ path, at, reason, bytes }));
  terminal.out(json ? jsonLine({ backups: rows }) : listText(backups, t));
  return exitStatus.done;
};

/** The path of a backup, given as a file or as its number in the list. */
const meant = (file: string, db: string): string =>
  existsSync(file) || !/^\d+$/.test(file) ? file : (allBackups(resolve(db))[Number(file) - 1]?.path ?? file);

const bringBack = async (file: string, { session, t, terminal }: CommandContext): Promise<ExitStatus> => {
  const kept = await restoreDatabase(meant(file, session.settings.db), session.settings);
  // Opened once, so that an older backup is migrated now, while the user can see a failure.
  const { concepts, documents, translated } = await (await session.termbase()).health();
  terminal.out(`${t('restore.done', { concepts, documents, translated })}\n`);
  if (kept !== undefined) terminal.out(`${t('restore.kept', { file: visible(kept) })}\n`);
  return exitStatus.done;
};

export const restore: Command = {
  name: 'restore',
  outcome: 'done',
  declare: (program, t, run) =>
    void program
      .command('restore')
      .description(t('restore.description'))
      .argument('[file]', t('restore.file'))
      .option('--list', t('restore.list'))
      .option('--json', t('cli.option.json'))
      .action((file: string | undefined, options: Options) =>
        run((context) =>
          file === undefined || options.list ? list(options, context) : bringBack(file, context),
        ),
      ),
};

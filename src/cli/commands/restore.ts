// `koryu restore`: the database as a backup has it.

import { restoreDatabase } from '../../session/tasks/restore-database.js';
import { visible } from '../../text/visible.js';
import { type Command, exitStatus } from '../command.js';

export const restore: Command = {
  name: 'restore',
  outcome: 'done',
  declare: (program, t, run) =>
    void program
      .command('restore')
      .description(t('restore.description'))
      .argument('<file>', t('restore.file'))
      .action((file: string) =>
        run(async ({ session, terminal }) => {
          const kept = await restoreDatabase(file, session.settings);
          // Opened once, so that an older backup is brought up to date now, while the user is looking.
          const { concepts, documents, translated } = await (await session.termbase()).health();
          terminal.out(`${t('restore.done', { concepts, documents, translated })}\n`);
          if (kept !== undefined) terminal.out(`${t('restore.kept', { file: visible(kept) })}\n`);
          return exitStatus.done;
        }),
      ),
};

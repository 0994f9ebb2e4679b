// `koryu backup`: copies the whole database into a new file.

import { copyPlace } from '../../session/files/reserved-files.js';
import { visible } from '../../text/visible.js';
import { type Command, exitStatus } from '../command.js';

export const backup: Command = {
  name: 'backup',
  outcome: 'done',
  declare: (program, t, run) =>
    void program
      .command('backup')
      .description(t('backup.description'))
      .argument('<file>', t('backup.file'))
      .action((file: string) =>
        run(async ({ session, terminal }) => {
          const place = copyPlace(file, [session.settings.db]);
          await (await session.termbase()).copyTo(place);
          terminal.out(`${t('backup.done', { file: visible(file) })}\n`);
          return exitStatus.done;
        }),
      ),
};

// A remark on files inside a document whose text is not read.

import { basename } from 'node:path';
import { visible } from '../../text/visible.js';
import type { CommandContext } from '../command.js';

/** Names the files inserted in a document that are not read: a reader of the document sees their text. */
export const warnUnread = (
  file: string,
  { unread }: { readonly unread?: readonly string[] },
  { t, terminal }: Pick<CommandContext, 't' | 'terminal'>,
): void => {
  if (unread !== undefined)
    terminal.err(`${visible(t('document.unread', { file: basename(file), files: unread.join(', ') }))}\n`);
};

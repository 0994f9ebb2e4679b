// Remarks on what of a document is not read: files inside it, and characters that only its own fonts have.

import { basename } from 'node:path';
import type { ReadDocument } from '../../model/document.js';
import { visible } from '../../text/visible.js';
import type { CommandContext } from '../command.js';

/**
 * Names the files inserted in a document that are not read, whose text a reader of the document sees, and the characters
 * that are shown as □.
 * @example warnUnread('회의.hwpx', { unknownSigns: ['U+E123'] }, context)
 */
export const warnUnread = (
  path: string,
  { unread, unknownSigns }: Pick<ReadDocument, 'unread' | 'unknownSigns'>,
  { t, terminal }: Pick<CommandContext, 't' | 'terminal'>,
): void => {
  const file = basename(path);
  const lines = [
    ...(unread ? [t('document.unread', { file, files: unread.join(', ') })] : []),
    ...(unknownSigns ? [t('document.unknown-signs', { file, signs: unknownSigns.join(', ') })] : []),
  ];
  if (lines.length > 0) terminal.err(lines.map((line) => `${visible(line)}\n`).join(''));
};

// A warning about characters that nobody sees, beside the name that has them.

import { unseenSigns } from '../../text/hidden-signs.js';
import { visible } from '../../text/visible.js';
import type { CommandContext } from '../command.js';

/**
 * Flags names that hold control, bidirectional or invisible characters: they are taken as they are, and compare as other names.
 * @example warnUnseen(['홍\u200b길동'], context) // 홍␣길동: contains invisible characters: U+200B ZERO WIDTH SPACE
 */
export const warnUnseen = (
  names: readonly string[],
  { t, terminal }: Pick<CommandContext, 't' | 'terminal'>,
): void => {
  for (const name of names) {
    const signs = unseenSigns(name);
    if (signs.length > 0) terminal.err(`${visible(name)}: ${t('cli.unseen', { value: signs.join(', ') })}\n`);
  }
};

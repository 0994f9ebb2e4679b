// The commands as commander knows them.

import type { Command as Commander } from 'commander';

/** The commands that can be called: groups are not, what is in them is. */
export const leavesOf = (command: Commander): readonly Commander[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf);

// The commands, in the order in which help shows them.

import type { Command } from './command.js';

export const commands: readonly Command[] = [];

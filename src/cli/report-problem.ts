// The single place where a failure becomes words and an exit status.

import type { Translate } from '../i18n/translate.js';
import { Problem } from '../model/problem.js';
import { visible } from '../text/visible.js';
import { type ExitStatus, exitStatus, type Terminal } from './command.js';
import { commandMeant } from './say-usage.js';

/** Says what went wrong and what to do next; a bug shows its stack. `argv` is the call, whose first word may be mistyped. */
export const reportProblem = (
  error: unknown,
  argv: readonly string[],
  t: Translate,
  terminal: Terminal,
): ExitStatus => {
  if (error instanceof Problem) {
    const values = Object.fromEntries(
      Object.entries(error.values).map(([name, value]) => [name, visible(String(value))]),
    );
    const [what, next] = [t(`problem.${error.code}.what`, values), t(`problem.${error.code}.next`, values)];
    // A word that is no command is a file to open.
    const meant = error.code === 'file-missing' ? commandMeant(argv[0], t) : '';
    terminal.err(`koryu: ${what}${meant}\n  ${next}\n`);
    return exitStatus.usage;
  }
  terminal.err(`${t('bug')}\n${error instanceof Error ? error.stack : String(error)}\n`);
  return exitStatus.bug;
};

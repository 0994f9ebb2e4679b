// The only place that turns a failure into a sentence and an exit status.

import type { Translate } from '../i18n/translate.js';
import { Problem } from '../model/problem.js';
import { visible, visibleLines } from '../text/visible.js';
import { type ExitStatus, exitStatus, type Terminal } from './command.js';
import { commandMeant } from './help/say-usage.js';
import { withSourcePositions } from './source-positions.js';

// Whether an error of Node or V8 means that memory, or the maximum length of a string, is not enough.
const isTooLittleMemory = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_MEMORY_ALLOCATION_FAILED' || code === 'ERR_STRING_TOO_LONG' || code === 'ENOMEM')
    return true;
  return (
    error instanceof RangeError && /allocation failed|invalid (?:string|array) length/i.test(error.message)
  );
};

/**
 * Reports a failure and the next step; for a bug it shows the stack with positions in the sources. `argv` is the call,
 * whose first word may be mistyped.
 */
export const reportProblem = (
  thrown: unknown,
  argv: readonly string[],
  t: Translate,
  terminal: Terminal,
): ExitStatus => {
  const error = isTooLittleMemory(thrown) ? new Problem('memory-short', {}, { cause: thrown }) : thrown;
  if (error instanceof Problem) {
    const values = Object.fromEntries(
      Object.entries(error.values).map(([name, value]) => [name, visible(String(value))]),
    );
    const [what, next] = [t(`problem.${error.code}.what`, values), t(`problem.${error.code}.next`, values)];
    // A word that is not a command is taken for a file to open.
    const meant = error.code === 'file-missing' ? commandMeant(argv[0], t) : '';
    terminal.err(`koryu: ${what}${meant}\n  ${next}\n`);
    return exitStatus.usage;
  }
  const stack = error instanceof Error ? error.stack : undefined;
  terminal.err(`${t('bug')}\n${visibleLines(withSourcePositions(stack ?? String(error)))}\n`);
  return exitStatus.bug;
};

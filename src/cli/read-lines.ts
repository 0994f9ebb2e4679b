// Queries from standard input, one a line, and answers no faster than they are taken.

import type { OnStep } from '../session/files/work-step.js';
import { eachLine } from '../text/each-line.js';
import type { Terminal } from './command.js';

/**
 * The lines of a text; the next one comes when what was written for the one before is out. Otherwise answers to millions of
 * lines would wait in memory, and Ctrl-C with them.
 * @param onStep told how far that is, where the answers do not show it themselves
 */
export async function* linesOf(
  text: string,
  { drained, bytes }: Pick<Terminal, 'drained' | 'bytes'>,
  onStep?: OnStep,
): AsyncGenerator<string> {
  const tell = bytes === undefined ? undefined : onStep;
  for (const { line, end } of eachLine(text)) {
    yield line;
    tell?.({ kind: 'answering', done: end, of: text.length });
    await drained?.();
  }
}

/** The lines of standard input in UTF-8. */
export async function* readLines(terminal: Terminal, onStep?: OnStep): AsyncGenerator<string> {
  yield* linesOf(new TextDecoder().decode(await terminal.stdin()), terminal, onStep);
}

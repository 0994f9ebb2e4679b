// Contract of a command: how it is called, and what it does.

import type { Command as Commander } from 'commander';
import type { Translate } from '../i18n/translate.js';
import type { Session } from '../session/session.js';

/** Exit status of the program (see the README). */
export const exitStatus = { done: 0, nothing: 1, usage: 2, bug: 70 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Where a command writes to and reads from; tests pass their own. */
export type Terminal = {
  /** Writes text to standard output as it is. */
  readonly out: (text: string) => void;
  /** Writes bytes to standard output; missing where that is a terminal, which would show them as letters. */
  readonly bytes?: ((content: Uint8Array) => void) | undefined;
  /** Writes text to standard error as it is. */
  readonly err: (text: string) => void;
  /** All of standard input, as bytes. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Whether both standard input and output are a terminal. */
  readonly interactive: boolean;
  /** Shows a passing message on standard error where that is a terminal; missing where nobody watches. */
  readonly progress?: (text: string) => void;
};

/** What every command is given. */
export type CommandContext = {
  readonly session: Session;
  readonly t: Translate;
  readonly terminal: Terminal;
};

/** Hands the work of a command to the caller, which runs it and takes its exit status. */
export type Run = (work: (context: CommandContext) => ExitStatus | Promise<ExitStatus>) => Promise<void>;

/** A command describes its arguments to commander and returns the function that runs it. */
export type Command = {
  readonly name: string;
  /**
   * Declares arguments and options on `program` and calls `run` with the work to do once they are parsed.
   * The work may be asynchronous; its result is the exit status. A Problem it throws is reported by the caller.
   */
  readonly declare: (program: Commander, t: Translate, run: Run) => void;
};

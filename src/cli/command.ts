// Contract of a command: its arguments and its work.

import type { Command as Commander } from 'commander';
import type { Translate } from '../i18n/translate.js';
import type { Session } from '../session/session.js';

/** Exit status of the program (see the README). */
export const exitStatus = { done: 0, nothing: 1, usage: 2, bug: 70 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Input and output of a command; tests pass their own. */
export type Terminal = {
  /** Writes text to standard output unchanged. */
  readonly out: (text: string) => void;
  /** Writes bytes to standard output; missing if that is a terminal, which would print them as characters. */
  readonly bytes?: ((content: Uint8Array) => void) | undefined;
  /** Waits until what was written to standard output is out, and lets signals in; missing where nothing waits. */
  readonly drained?: (() => Promise<void>) | undefined;
  /** Writes text to standard error as it is. */
  readonly err: (text: string) => void;
  /** Reads all of standard input as bytes. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Whether standard input and output are both a terminal. */
  readonly interactive: boolean;
  /** Asks the user; missing without a terminal. The end of the input is an empty answer. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Shows a transient message on standard error; missing if that is not a terminal. */
  readonly progress?: (text: string) => void;
};

/** The context of every command. */
export type CommandContext = {
  readonly session: Session;
  /** Whether `--lang` sets the interface language of this run. */
  readonly langGiven: boolean;
  readonly t: Translate;
  readonly terminal: Terminal;
};

/** Passes the work of a command to the caller, which runs it and returns its exit status. */
export type Run = (work: (context: CommandContext) => ExitStatus | Promise<ExitStatus>) => Promise<void>;

/**
 * The possible results of a call. The help shows the sentences of each for exit status 0 and, except for `done`, 1
 * (`help.outcome`). `done`: the work succeeds or is refused; `found`: there may be nothing to show.
 */
export type Outcome = 'done' | 'found' | 'checked' | 'imported' | 'compared' | 'written' | 'sound' | 'undone';

/** A command declares its arguments to Commander and passes on the work to run. */
export type Command = {
  readonly name: string;
  /**
   * Its outcome; for a group, the outcome of each subcommand by the words after the group's name (`participant list`).
   */
  readonly outcome: Outcome | Readonly<Record<string, Outcome>>;
  /**
   * Set if `--lang` is an option of the command itself (`tokens`: the language of the text) and does not set the
   * interface language.
   */
  readonly ownsLang?: true;
  /**
   * Declares arguments and options on `program`, and calls `run` with the work once they are parsed. The work may be
   * asynchronous; its result is the exit status. The caller reports a Problem that the work throws.
   */
  readonly declare: (program: Commander, t: Translate, run: Run) => void;
};

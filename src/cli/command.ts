// Contract of a command: how it is called, and what it does.

import type { Command as Commander } from 'commander';
import type { Translate } from '../i18n/translate.js';
import type { Session } from '../session/session.js';

/** Exit status of the program (see the README). */
export const exitStatus = { done: 0, nothing: 1, usage: 2, bug: 70 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Input and output of a command; tests pass their own. */
export type Terminal = {
  /** Writes text to standard output as it is. */
  readonly out: (text: string) => void;
  /** Writes bytes to standard output; missing where that is a terminal, which would show them as letters. */
  readonly bytes?: ((content: Uint8Array) => void) | undefined;
  /** Waits until what was written to standard output is out, and lets signals in; missing where nothing waits. */
  readonly drained?: (() => Promise<void>) | undefined;
  /** Writes text to standard error as it is. */
  readonly err: (text: string) => void;
  /** All of standard input, as bytes. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Whether both standard input and output are a terminal. */
  readonly interactive: boolean;
  /** Asks whoever sits at the terminal; missing where nobody does. The end of the input is an empty answer. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Shows a passing message on standard error where that is a terminal; missing where nobody watches. */
  readonly progress?: (text: string) => void;
};

/** The context of every command. */
export type CommandContext = {
  readonly session: Session;
  /** Whether `--lang` says which language the interface speaks today. */
  readonly langGiven: boolean;
  readonly t: Translate;
  readonly terminal: Terminal;
};

/** Hands the work of a command to the caller, which runs it and takes its exit status. */
export type Run = (work: (context: CommandContext) => ExitStatus | Promise<ExitStatus>) => Promise<void>;

/**
 * How a call may end: each has sentences for exit status 0 and, but for `done`, 1 (`help.outcome`), which the help shows.
 * `done`: it works or is refused; `found`: there may be nothing to show; the others speak for themselves.
 */
export type Outcome = 'done' | 'found' | 'checked' | 'imported' | 'compared' | 'written' | 'sound' | 'undone';

/** A command describes its arguments to commander and returns the function that runs it. */
export type Command = {
  readonly name: string;
  /** How it may end; for a group, by the words that follow its name (`participant list`). */
  readonly outcome: Outcome | Readonly<Record<string, Outcome>>;
  /** Set where `--lang` is an option of its own (`tokens`: the language of the text), which says nothing of the interface. */
  readonly ownsLang?: true;
  /**
   * Declares arguments and options on `program` and calls `run` with the work to do once they are parsed.
   * The work may be asynchronous; its result is the exit status. A Problem it throws is reported by the caller.
   */
  readonly declare: (program: Commander, t: Translate, run: Run) => void;
};

// Events of the process: signals, crashes, a closed terminal.

import { terminal } from './terminal.js';

const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

/** Reactions to the events. */
export type Watch = {
  readonly onInput: (chunk: Uint8Array) => void;
  readonly onSignal: (signal: NodeJS.Signals) => void;
  readonly onCrash: (error: unknown) => void;
  /** The terminal can no longer be read or written. */
  readonly onGone: () => void;
};

/**
 * Watches the process and its terminal.
 * @returns the function that stops watching
 */
export const watchProcess = ({ onInput, onSignal, onCrash, onGone }: Watch): (() => void) => {
  const { stdin, stdout } = process;
  stdin.on('data', onInput).on('end', onGone).on('error', onGone);
  stdout.on('error', onGone);
  for (const signal of signals) process.on(signal, onSignal);
  process.on('uncaughtException', onCrash).on('unhandledRejection', onCrash).on('exit', terminal.restore);
  return () => {
    stdin.off('data', onInput).off('end', onGone).off('error', onGone);
    stdin.unref();
    for (const signal of signals) process.off(signal, onSignal);
    process
      .off('uncaughtException', onCrash)
      .off('unhandledRejection', onCrash)
      .off('exit', terminal.restore);
  };
};

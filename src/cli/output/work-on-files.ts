// Processes the files of a command line one after the other; a broken file is reported and the others continue.

import { basename } from 'node:path';
import { Problem } from '../../model/problem.js';
import { visible } from '../../text/visible.js';
import { type CommandContext, type ExitStatus, exitStatus } from '../command.js';

/** A file that could not be read, with the sentence of its Problem. */
export type FailedFile = { readonly file: string; readonly code: string; readonly message: string };

/** The results of files in their order. */
export type WorkedFiles<T> = {
  readonly results: readonly { readonly file: string; readonly result: T }[];
  readonly failed: readonly FailedFile[];
};

/** These Problems concern no single file: every following file would cause them too. */
const stopsAll = /^(?:database|disk|memory|dictionary|bridge|meeting|output|encoding-name|option)/;

/** The sentence of a Problem, with the name of the file. */
const saidOf = ({ code, values }: Problem, file: string, t: CommandContext['t']): string => {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, visible(String(value))]),
  );
  const what = t(`problem.${code}.what`, shown);
  return what.includes(visible(basename(file))) ? what : `${visible(file)}: ${what}`;
};

/**
 * Processes files. With several files, a Problem of one is reported on standard error, that file is skipped, and a
 * summary counts such files; the Problem of a single file is thrown.
 * @param named the paths as the user wrote them
 * @param files the files that they stand for
 */
export const workOnFiles = async <T>(
  named: readonly string[],
  files: readonly string[],
  work: (file: string) => Promise<T>,
  { session, t, terminal }: CommandContext,
): Promise<WorkedFiles<T>> => {
  const results: { file: string; result: T }[] = [];
  const failed: FailedFile[] = [];
  const isSingle = files.length === 1 && named.length === 1;
  for (const [index, file] of files.entries()) {
    if (!isSingle) session.progress?.file?.({ name: basename(file), done: index, of: files.length });
    try {
      results.push({ file, result: await work(file) });
    } catch (error) {
      if (isSingle || !(error instanceof Problem) || stopsAll.test(error.code)) throw error;
      const message = saidOf(error, file, t);
      failed.push({ file, code: error.code, message });
      terminal.err(`koryu: ${message}\n`);
    }
  }
  return { results, failed };
};

/** Reports how many of several files were read; nothing for a single one. */
export const reportFiles = (
  { results, failed }: WorkedFiles<unknown>,
  { t, terminal }: Pick<CommandContext, 't' | 'terminal'>,
): void => {
  const files = results.length + failed.length;
  if (files > 1 || failed.length > 0)
    terminal.err(`${t('files.summary', { files, read: results.length, failed: failed.length })}\n`);
};

/** The exit status of work on files: unreadable input takes precedence over the result. */
export const statusOfFiles = ({ failed }: WorkedFiles<unknown>, otherwise: ExitStatus): ExitStatus =>
  failed.length > 0 ? exitStatus.usage : otherwise;

/** The files that could not be read, for JSON; empty if there are none. */
export const failedJson = ({ failed }: WorkedFiles<unknown>): { readonly failed?: readonly FailedFile[] } =>
  failed.length === 0 ? {} : { failed };

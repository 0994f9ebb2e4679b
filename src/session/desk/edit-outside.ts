// A text in the translator's own editor.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The command of an environment, as the shell would run it; POSIX prefers VISUAL where there is a screen. */
const editorOf = (env: NodeJS.ProcessEnv): string => env.VISUAL || env.EDITOR || 'vi';

/**
 * Opens a text in `$VISUAL` or `$EDITOR` and waits until it is closed. The terminal has to be the editor's meanwhile.
 * @returns the text as it was left, without a line end at its end; undefined where the editor failed
 */
export const editOutside = (text: string, env: NodeJS.ProcessEnv = process.env): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'koryu-'));
  const file = join(folder, 'translation.txt');
  try {
    writeFileSync(file, `${text}\n`, { mode: 0o600 });
    const { status } = spawnSync('/bin/sh', ['-c', `${editorOf(env)} "$1"`, 'sh', file], {
      stdio: 'inherit',
    });
    // Line ends of Windows and a mark at the beginning are no part of a translation.
    if (status !== 0) return undefined;
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/\n+$/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

// Edits a text in the translator's own editor.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The editor command of an environment, for the shell; POSIX prefers VISUAL on a full-screen terminal. */
const editorOf = (env: NodeJS.ProcessEnv): string => env.VISUAL || env.EDITOR || 'vi';

/**
 * Opens a text in `$VISUAL` or `$EDITOR` and waits until it is closed. The caller must release the terminal meanwhile.
 * @returns the edited text without a final line break; undefined if the editor failed
 */
export const editOutside = (text: string, env: NodeJS.ProcessEnv = process.env): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'koryu-'));
  const file = join(folder, 'translation.txt');
  try {
    writeFileSync(file, `${text}\n`, { mode: 0o600 });
    // Hardly any session edits outside, and the first frame would wait for this module.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const { status } = spawnSync('/bin/sh', ['-c', `${editorOf(env)} "$1"`, 'sh', file], {
      stdio: 'inherit',
    });
    // Windows line breaks and a byte order mark are not part of a translation.
    if (status !== 0) return undefined;
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/\n+$/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

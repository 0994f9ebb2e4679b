// The command line called as a function, with a terminal that remembers.

import type { Terminal } from '../../src/cli/command.js';
import { runCli } from '../../src/cli/run-cli.js';

/** What a command line did. */
export type Ran = { readonly status: number; readonly out: string; readonly err: string };

/** Where bytes go that are no text; a terminal takes none. */
type Bytes = (content: Uint8Array) => void;

/** Runs a command line on a database, in English unless it says otherwise. */
export const run = async (db: string, argv: readonly string[], input = '', bytes?: Bytes): Promise<Ran> => {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    bytes,
    err: (text) => {
      err += text;
    },
    stdin: async () => new TextEncoder().encode(input),
    interactive: false,
  };
  const status = await runCli([...argv, '--db', db, '--no-seed'], terminal, { LANG: 'en_US.UTF-8' });
  return { status, out, err };
};

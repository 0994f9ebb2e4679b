#!/usr/bin/env node
// The executable: hands the arguments to the command line and its result to the shell.

import { runCli } from './cli/run-cli.js';

// `koryu … | head -3`: the reader has seen enough, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

void runCli(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});

#!/usr/bin/env node
// The executable: passes the arguments to the command line and its exit status to the shell.

import type * as CommandLine from './cli/run-cli.js';
import { openCode } from './compiled-code.js';

// `koryu … | head -3`: the reader has closed the pipe, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

const argv = process.argv.slice(2);
// An argument that is no command name is a document to open.
const command = argv[0] !== undefined && /^[a-z]+$/.test(argv[0]) ? argv[0] : 'open';
const { load, keep } = openCode(import.meta.url, command);
const { runCli } = load('./run-cli.js') as typeof CommandLine;

void runCli(argv).then((status) => {
  process.exitCode = status;
  if (status === 0) process.on('exit', keep);
});

#!/usr/bin/env node
// The executable: hands the arguments to the command line and its result to the shell.

import { runCli } from './cli/run-cli.js';

process.exitCode = await runCli(process.argv.slice(2));

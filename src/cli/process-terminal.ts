// The real terminal, or the pipe that stands in its place.

import type { Terminal } from './command.js';

/** Standard streams of this process. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  ...(process.stderr.isTTY === true ? { progress: (text: string) => void process.stderr.write(text) } : {}),
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
};

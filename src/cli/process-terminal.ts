// The real terminal, or the pipe that stands in its place.

import type { Terminal } from './command.js';

/** Standard streams of this process; Node opens each when it is first asked for, which takes its time. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  get bytes() {
    return process.stdout.isTTY === true
      ? undefined
      : (content: Uint8Array) => void process.stdout.write(content);
  },
  err: (text) => void process.stderr.write(text),
  stdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  progress: (text) => {
    if (process.stderr.isTTY === true) process.stderr.write(text);
  },
  get interactive() {
    return process.stdin.isTTY === true && process.stdout.isTTY === true;
  },
};

// The real terminal, or the pipe in its place.

import { once } from 'node:events';
import { visibleLines } from '../text/visible.js';
import type { Terminal } from './command.js';

/** Writes text to a stream: a terminal gets control characters in visible form, a pipe gets everything unchanged. */
const write = (stream: NodeJS.WriteStream, text: string): void =>
  void stream.write(stream.isTTY === true ? visibleLines(text) : text);

const askOnTerminal = async (question: string): Promise<string> => {
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    lines.once('close', () => resolve(''));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
};

/** The longest time (ms) without letting the event loop run: to do so for each short line would take longer than the answers. */
const longestTurn = 20;

const waitForDrain = (): (() => Promise<void>) => {
  let turnBegan = 0;
  return async () => {
    const { stdout } = process;
    if (!stdout.writableNeedDrain && performance.now() - turnBegan < longestTurn) return;
    if (stdout.writableNeedDrain) await once(stdout, 'drain');
    await new Promise((resolve) => setImmediate(resolve));
    turnBegan = performance.now();
  };
};
const drained = waitForDrain();

/** Standard streams of this process; Node opens each when it is first asked for, which takes its time. */
export const processTerminal: Terminal = {
  out: (text) => write(process.stdout, text),
  get bytes() {
    return process.stdout.isTTY === true
      ? undefined
      : (content: Uint8Array) => void process.stdout.write(content);
  },
  drained,
  err: (text) => write(process.stderr, text),
  stdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  get ask() {
    return process.stdin.isTTY === true && process.stderr.isTTY === true ? askOnTerminal : undefined;
  },
  progress: (text) => {
    if (process.stderr.isTTY === true) process.stderr.write(text);
  },
  get interactive() {
    return process.stdin.isTTY === true && process.stdout.isTTY === true;
  },
};

// Feeds the terminal's input to the decoder, with the timeout that tells Esc from a sequence.

import { KeyDecoder, type Waiting } from './key-decoder.js';
import type { Press } from './press.js';

// Timeouts in milliseconds. A sequence arrives in one read, or within some milliseconds over a slow line; a pasted book
// takes longer. If an answer were given up, its rest would be typed into the translation.
const waitMs: Readonly<Record<Exclude<Waiting, 'nothing'>, number>> = {
  key: 30,
  answer: 1000,
  paste: 1000,
};

export type KeyReader = {
  readonly read: (chunk: Uint8Array | string) => void;
  readonly stop: () => void;
};

/** Creates a reader that passes on the presses of each chunk together. */
export const createKeyReader = (onPresses: (presses: readonly Press[]) => void): KeyReader => {
  const decoder = new KeyDecoder();
  let timer: NodeJS.Timeout | undefined;
  const handOn = (presses: readonly Press[]): void => {
    if (presses.length > 0) onPresses(presses);
    const waiting = decoder.waiting();
    clearTimeout(timer);
    if (waiting !== 'nothing') timer = setTimeout(() => handOn(decoder.flush()), waitMs[waiting]);
  };
  return {
    read: (chunk) => handOn(decoder.push(chunk)),
    stop: () => clearTimeout(timer),
  };
};

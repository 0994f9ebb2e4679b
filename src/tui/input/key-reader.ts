// Gives the decoder what the terminal sends, and the time it needs to tell Esc from a sequence.

import { KeyDecoder, type Waiting } from './key-decoder.js';
import type { Press } from './press.js';

// A sequence comes in one read, or over a slow line within some milliseconds; a paste of a book takes longer. Of an answer that
// was given up the rest would be typed into the translation. In milliseconds.
const waitMs: Readonly<Record<Exclude<Waiting, 'nothing'>, number>> = {
  key: 30,
  answer: 1000,
  paste: 1000,
};

export type KeyReader = {
  readonly read: (chunk: Uint8Array | string) => void;
  readonly stop: () => void;
};

/** A reader that hands on the presses of each chunk together. */
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

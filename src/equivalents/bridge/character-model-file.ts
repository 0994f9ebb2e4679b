// The character n-gram model as a file: its size, the three tables, and a stamp of its training texts.

import type { CharacterModel } from './character-model.js';

// Eight bytes, so that the keys are aligned.
const head = 8;

/** Writes a model to bytes. `stamp` identifies the training texts. */
export const packCharacterModel = ({ keys, cost, backOff }: CharacterModel, stamp: string): Uint8Array => {
  const tail = new TextEncoder().encode(stamp);
  const bytes = new Uint8Array(head + 16 * keys.length + tail.length);
  new Uint32Array(bytes.buffer, 0, 1)[0] = keys.length;
  new Float64Array(bytes.buffer, head, keys.length).set(keys);
  new Float32Array(bytes.buffer, head + 8 * keys.length, keys.length).set(cost);
  new Float32Array(bytes.buffer, head + 12 * keys.length, keys.length).set(backOff);
  bytes.set(tail, head + 16 * keys.length);
  return bytes;
};

/** Reads a model; undefined if the bytes are invalid or have another stamp. */
export const unpackCharacterModel = (file: Uint8Array, stamp: string): CharacterModel | undefined => {
  if (file.length < head) return undefined;
  // The bytes may start at any offset of a larger buffer, so they are copied for alignment.
  const { buffer } = Uint8Array.from(file);
  const count = new Uint32Array(buffer, 0, 1)[0] ?? 0;
  const end = head + 16 * count;
  if (end > file.length || new TextDecoder().decode(file.subarray(end)) !== stamp) return undefined;
  return {
    keys: new Float64Array(buffer, head, count),
    cost: new Float32Array(buffer, head + 8 * count, count),
    backOff: new Float32Array(buffer, head + 12 * count, count),
  };
};

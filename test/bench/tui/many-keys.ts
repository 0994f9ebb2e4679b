// A translation of hundreds of segments typed key by key, as nobody types in a day.

import { readFileSync } from 'node:fs';
import type { PseudoTerminal } from './pseudo-terminal.js';

/** Lines of a document of so many segments, no two the same. */
export const manySegments = (count: number): string =>
  Array.from({ length: count }, (_, index) => `제${index + 1}항의 회의를 서울에서 개최한다.`).join('\n\n');

const letters = '行政安全部は日本の総務省とともに会議を開く';

/** What is typed into a segment (counted from zero): so many letters, never the same twice in a row. */
export const translationOf = (segment: number, length: number): string =>
  Array.from({ length }, (_, index) => letters[(segment + index * 7) % letters.length]).join('');

/** Memory that the process holds now, in megabytes. */
export const memoryNow = (pid: number): number =>
  Number(/VmRSS:\s+([0-9]+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/**
 * Types a translation into each segment and confirms it, one key a write; waits for the frame of each confirmation, or of each
 * key where `every` is set.
 * @returns megabytes after a third of the segments, and after all
 */
export const typeThrough = async (
  terminal: PseudoTerminal,
  segments: number,
  length: number,
  every = false,
): Promise<{ readonly early: number; readonly late: number }> => {
  let early = 0;
  for (let segment = 0; segment < segments; segment += 1) {
    for (const letter of translationOf(segment, length)) {
      if (every) await terminal.press(letter);
      else terminal.child.stdin?.write(letter);
    }
    await terminal.press('\r');
    terminal.seen();
    if (segment === Math.floor(segments / 3)) early = memoryNow(terminal.pid());
  }
  await terminal.settle(500);
  return { early, late: memoryNow(terminal.pid()) };
};

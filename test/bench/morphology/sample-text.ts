// The text that every program reads: lines of our own samples, shuffled, never the same line twice.

import { readFileSync } from 'node:fs';
import type { Lang } from '../../../src/model/language.js';

const sources: Readonly<Record<Lang, string>> = {
  ko: 'data/samples/press-release-ko.md',
  ja: 'data/samples/briefing-ja.md',
};

/** A generator of numbers below `limit`, the same each time. */
const randomFrom = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

/** About `bytes` of UTF-8 in lines of one to four sentences. `root` is the project's folder. */
export const sampleText = (root: URL, lang: Lang, bytes: number): string => {
  const files = [sources[lang], `test/golden/tokens/${lang}.txt`];
  const sentences = files
    .flatMap((file) => readFileSync(new URL(file, root), 'utf8').split('\n'))
    .filter((line) => line.trim().length > 8 && !line.includes('\r'));
  const random = randomFrom(22);
  const between = lang === 'ko' ? ' ' : '';
  const lines: string[] = [];
  for (let size = 0; size < bytes; ) {
    const line = Array.from({ length: 1 + random(4) }, () => sentences[random(sentences.length)]).join(
      between,
    );
    // A number of its own keeps a program from remembering the line.
    const numbered = `${lines.length + 1}. ${line}`;
    lines.push(numbered);
    size += Buffer.byteLength(numbered) + 1;
  }
  return `${lines.join('\n')}\n`;
};

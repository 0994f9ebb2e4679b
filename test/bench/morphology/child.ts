// One engine in its own process: loads, says how long that took, and reads the text each time it is asked to.

import { readFileSync } from 'node:fs';
import type { Lang } from '../../../src/model/language.js';
import { engines } from './engines.js';

const [, , name = '', lang = 'ko', folder = '', file = ''] = process.argv;
const open = engines[name];
if (open === undefined) throw new RangeError(`no engine ${name}`);
const start = performance.now();
const read = await open(lang as Lang, folder);
process.send?.({ load: performance.now() - start, rss: process.memoryUsage().rss });

const lines = readFileSync(file, 'utf8').split('\n');
process.on('message', () => {
  const begun = performance.now();
  let seen = 0;
  for (const line of lines) seen += read(line);
  process.send?.({ time: performance.now() - begun, rss: process.memoryUsage().rss, seen });
});
process.on('disconnect', () => process.exit());

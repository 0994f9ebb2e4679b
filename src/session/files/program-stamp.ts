// Tells builds of the program apart: what one build has computed, another one may compute otherwise.

import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../../text/once.js';
import { manifestFile } from './places.js';

const built = 'koryu.js';

/**
 * The version and the build of the running program, with the machine and the tables of Unicode that it runs with; undefined
 * if it runs from its sources, which change without a trace.
 */
export const programStamp = once((): string | undefined => {
  const file = fileURLToPath(import.meta.url);
  if (basename(file) !== built) return undefined;
  try {
    const { version } = JSON.parse(readFileSync(manifestFile, 'utf8')) as { readonly version: string };
    const { size, mtimeMs } = statSync(file);
    return [version, size, mtimeMs, process.arch, process.versions.unicode].join(' ');
  } catch {
    return undefined;
  }
});

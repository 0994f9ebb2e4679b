// Maps positions in the built program to positions in the sources, for the report of a bug.

import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The source map beside a built file; undefined if the program runs from its sources. */
const readMap = (file: string): SourceMap | undefined => {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload);
  } catch {
    return undefined;
  }
};

// V8 writes `at name (file:line:column)`, `at file:line:column` and `at async file:line:column`.
const framePosition = /(?<=\(|\bat (?:async )?)(?!async )([^()\n]*\.js):(\d+):(\d+)/g;

/**
 * Replaces positions of the built program in a stack by positions of its sources: `at span
 * (/opt/koryu/dist/koryu.js:312:128993)` → `at span (src/text/span.ts:12:9)`. A position without a map stays unchanged.
 * Only this function reads the maps, so a start costs nothing.
 * @param stack of an error, or a text that contains one (the matching thread sends its stack as text)
 * @param program path or `file:` address of one of the built files; the maps are beside it
 */
export const withSourcePositions = (stack: string, program: string = import.meta.url): string => {
  const folder = dirname(program.startsWith('file:') ? fileURLToPath(program) : program);
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replace(framePosition, (built, address: string, line, column) => {
    const file = address.startsWith('file:') ? fileURLToPath(address) : address;
    if (dirname(file) !== folder) return built;
    const name = basename(file);
    if (!maps.has(name)) maps.set(name, readMap(join(folder, name)));
    // V8 counts lines and columns from one, the map from zero.
    const found = maps.get(name)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (found === undefined || !('originalSource' in found)) return built;
    const source = found.originalSource.replace(/^\.\.\//, '');
    return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  });
};

// Imports the memory from files of other tools, and exports it.

import { basename } from 'node:path';
import { decodeXml } from '../../container/decode-xml.js';
import type { ReadUnit, UnitFault, UnitFormat } from '../../exchange/memory/format.js';
import { unitFormats } from '../../exchange/memory/formats.js';
import type { MemoryPair } from '../../model/memory-match.js';
import { Problem } from '../../model/problem.js';
import type { MemoryStore } from '../../store/memory/memory-store.js';
import { unseenSigns } from '../../text/hidden-signs.js';
import { readPieces } from '../files/files.js';
import { readRecoded } from '../files/recode.js';
import type { OnStep } from '../files/work-step.js';

/** Results for the units of a file, with the refused ones. */
export type MemoryImport = {
  readonly added: number;
  readonly same: number;
  readonly refused: number;
  readonly rows: readonly { readonly line: number; readonly reason: UnitFault }[];
  /** Units that were taken although nobody sees all of their characters: `U+202E RIGHT-TO-LEFT OVERRIDE`. */
  readonly warnings: readonly { readonly line: number; readonly signs: readonly string[] }[];
};

// Pairs that are written in one transaction and indexed as one batch.
const batch = 50_000;

/** The readable file extensions, for help texts. */
export const memoryFormatNames = unitFormats.flatMap(({ extensions }) => extensions).join(', ');

const formatOf = (file: string): UnitFormat => {
  const ending = file.split('.').at(-1)?.toLowerCase() ?? '';
  const all: readonly UnitFormat[] = unitFormats;
  const format = all.find(({ extensions }) => extensions.includes(ending));
  if (format === undefined) throw new Problem('memory-format', { file, known: memoryFormatNames });
  return format;
};

/**
 * Imports the pairs of a file into the memory; existing pairs stay unchanged. A file of more than 50,000 pairs is
 * imported in several transactions; importing it again after a failure continues.
 * @param encoding encoding of the file; detected by default
 * @throws Problem `file-…`, `memory-format`, `xml-unreadable`, `document-encoding-unknown`
 */
export const importMemory = async (
  store: MemoryStore,
  file: string,
  onStep?: OnStep,
  encoding?: string,
): Promise<MemoryImport> => {
  const reader = formatOf(file).read({ name: basename(file) });
  const report = { added: 0, same: 0, refused: 0 };
  const rows: { line: number; reason: UnitFault }[] = [];
  const warnings: { line: number; signs: readonly string[] }[] = [];
  let waiting: MemoryPair[] = [];
  const flush = (): void => {
    for (const isNew of store.add(waiting)) report[isNew ? 'added' : 'same'] += 1;
    waiting = [];
  };
  const take = (unit: ReadUnit): void => {
    if ('pair' in unit) {
      const signs = unseenSigns(unit.pair.ko + unit.pair.ja);
      if (signs.length > 0) warnings.push({ line: unit.line, signs });
      waiting.push(unit.pair);
    } else {
      report.refused += 1;
      rows.push({ line: unit.line, reason: unit.fault });
    }
    if (waiting.length === batch) flush();
  };
  try {
    const pieces = encoding === undefined ? readPieces(file) : [await readRecoded(file, encoding)];
    for await (const text of decodeXml(pieces, file)) {
      reader.write(text).forEach(take);
      onStep?.({ kind: 'importing', done: report.added + report.same + waiting.length });
    }
    reader.end();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.code, { ...error.values, file }, { cause: error });
  }
  flush();
  return { ...report, rows, warnings };
};

/** Exports the whole memory in pieces; `count` receives the number of pairs written so far. */
export const exportMemory = (
  store: MemoryStore,
  count: (pairs: number) => void,
  onStep?: OnStep,
): Iterable<string> => {
  const [format] = unitFormats;
  function* counted(): Iterable<MemoryPair> {
    let pairs = 0;
    for (const pair of store.all()) {
      pairs += 1;
      count(pairs);
      onStep?.({ kind: 'exporting', done: pairs });
      yield pair;
    }
  }
  return format.write(counted());
};

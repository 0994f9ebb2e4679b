// Sources of the bridge: the two dictionary packages, the tables under data/bridge, and the package `hanja`.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BridgeSources } from '../../equivalents/bridge/compile/compile-bridge.js';
import { readLoanwords } from '../../equivalents/bridge/compile/loanwords.js';
import { type BridgeTables, readTable } from '../../equivalents/bridge/compile/table.js';
import { bridgeFolder, loanwordTable } from '../files/places.js';
import { dictionaryPackage } from './dictionary-package.js';
import { readDictionaryPackage } from './dictionary-sources.js';

const load = createRequire(import.meta.url);

// Increase this with every change of the compiler: it invalidates compiled bridges.
const compilerVersion = 5;
const tableNames = ['parts', 'affixes', 'loans', 'words', 'places', 'readings', 'rewritten'] as const;

const tableText = (name: (typeof tableNames)[number]): string =>
  readFileSync(join(bridgeFolder, `${name}.txt`), 'utf8');

/** A stamp that changes with every source of the bridge. */
export const bridgeStamp = (): string => {
  const tables = createHash('sha256');
  for (const name of tableNames) tables.update(tableText(name));
  tables.update(readFileSync(loanwordTable));
  const packages = [dictionaryPackage('ko').stamp, dictionaryPackage('ja').stamp];
  return ['bridge', compilerVersion, ...packages, tables.digest('hex').slice(0, 16)].join(' ');
};

/**
 * Reads all sources of the bridge.
 * @throws Problem `dictionary-package-missing`, `dictionary-damaged`
 */
export const readBridgeSources = async (): Promise<BridgeSources> => {
  const [ko, ja] = await Promise.all([readDictionaryPackage('ko'), readDictionaryPackage('ja')]);
  // Loaded here instead of imported: the bundle must not contain its tables.
  const { translate } = (load('hanja') as typeof import('hanja')).default;
  // After a closed syllable the package does not apply the initial sound law, so the plain reading remains.
  const readingOf = (character: string): string | undefined => {
    const reading = translate(`학${character}`, 'SUBSTITUTION').slice(1);
    return reading === character ? undefined : reading;
  };
  const tables: BridgeTables = {
    parts: readTable(tableText('parts')),
    affixes: readTable(tableText('affixes')),
    loans: readTable(tableText('loans')),
    words: readTable(tableText('words')),
    places: readTable(tableText('places')),
    readings: readTable(tableText('readings')),
    rewritten: readTable(tableText('rewritten')),
    loanwords: readLoanwords(readFileSync(loanwordTable, 'utf8')),
  };
  return { ko, ja, tables, readingOf };
};

// Glossaries, lists of participants, memories and files to check: read, and taken into a database.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bilingualFormats } from '../../../src/exchange/bilingual/formats.js';
import { readParticipants, writeParticipants } from '../../../src/exchange/participant-table.js';
import { formats } from '../../../src/exchange/termbase/formats.js';
import { importGlossary } from '../../../src/session/tasks/glossary-files.js';
import { importMemory } from '../../../src/session/tasks/memory-files.js';
import type { Database } from '../../../src/store/database.js';
import { interiorMinistry } from '../../helpers/concepts.js';
import { aTermbase } from '../../helpers/termbases.js';
import { samples } from '../samples.js';
import type { Target } from '../target.js';

/** Inputs that one database takes before a new one is begun: what they bring in stays small. */
const perDatabase = 300;

/** Gives a database in a folder, now and then a new one. */
const databases = (folder: string): (() => Promise<Database>) => {
  let open: Promise<Database> | undefined;
  let uses = 0;
  return async () => {
    uses += 1;
    if (open !== undefined && uses % perDatabase !== 0) return open;
    (await open)?.close();
    const path = join(folder, 'import.db');
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
    open = aTermbase(path, [interiorMinistry]);
    return open;
  };
};

const written = (id: string): Uint8Array => {
  const format = formats.find((one) => one.id === id);
  const content = format !== undefined && 'write' in format ? format.write([interiorMinistry]).content : '';
  return Buffer.from(content);
};

const glossaries = (database: () => Promise<Database>): readonly Target[] =>
  formats.flatMap((format) => {
    if (!('read' in format)) return [];
    return [
      {
        name: `glossary ${format.id}`,
        weight: 3,
        extension: `.${format.id}`,
        good: [written(format.id)],
        read: async (bytes: Uint8Array) => {
          const entries = format.read(bytes);
          importGlossary(await (await database()).terms(), entries);
        },
      },
    ];
  });

const pairsOf = (id: string): readonly Uint8Array[] =>
  id === 'tsv' ? samples.pairs : id === 'tmx' ? samples.tmx : samples.xlf;

/** @param folder for the databases that the files are taken into */
export const exchangeTargets = (folder: string): readonly Target[] => {
  const database = databases(folder);
  return [
    ...glossaries(database),
    ...bilingualFormats.map((format) => ({
      name: `pairs ${format.id}`,
      weight: 4,
      extension: `.${format.id}`,
      good: pairsOf(format.id),
      read: (bytes: Uint8Array) => format.read(bytes),
    })),
    {
      name: 'memory tmx',
      weight: 2,
      extension: '.tmx',
      good: samples.tmx,
      read: async (_, path) => importMemory(await (await database()).memory(), path),
    },
    {
      name: 'participants',
      weight: 3,
      extension: '.csv',
      good: samples.participants,
      read: (bytes) => writeParticipants(readParticipants(bytes)),
    },
  ];
};

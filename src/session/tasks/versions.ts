// Versions of the program and its parts, for bug reports.

import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { type Lang, languages } from '../../model/language.js';
import { dictionaryPackage } from '../dictionaries/dictionary-package.js';
import { readBytes } from '../files/files.js';
import { databaseSize } from '../files/peek-database.js';
import { manifestFile, seedFolder } from '../files/places.js';
import { seedTables } from '../files/seed-files.js';

/** Versions of the program and its dependencies. */
export type Versions = {
  readonly koryu: string;
  readonly node: string;
  readonly sqlite: string;
  /** Schema version that this program writes. */
  readonly schema: number;
  /** The database; `schema` and `concepts` are null if there is none yet or it cannot be read. */
  readonly database: {
    readonly path: string;
    readonly schema: number | null;
    readonly concepts: number | null;
  };
  readonly dictionaries: readonly { readonly lang: Lang; readonly name: string; readonly version: string }[];
  /** The shipped glossary: the beginning of the SHA-256 of its tables, so equal glossaries have equal versions. */
  readonly glossary: string;
};

const versionIn = (manifest: Uint8Array): string => {
  const read: unknown = JSON.parse(new TextDecoder().decode(manifest));
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '';
};

const shortHash = 12;

const glossaryVersion = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const table of seedTables(seedFolder)) hash.update(await readBytes(table));
  return hash.digest('hex').slice(0, shortHash);
};

/**
 * Returns the versions, and the state of the database file without creating, migrating or changing it.
 * @throws Problem `dictionary-package-missing`, `file-missing` for an incomplete installation
 */
export const versions = async (db: string): Promise<Versions> => {
  const [{ sqliteVersion }, { schemaVersion }, size] = await Promise.all([
    import('../../store/peek.js'),
    import('../../store/schema/migration.js'),
    databaseSize(db),
  ]);
  return {
    koryu: versionIn(await readBytes(manifestFile)),
    node: process.versions.node,
    sqlite: sqliteVersion(),
    schema: schemaVersion,
    database: { path: resolve(db), schema: size?.schema ?? null, concepts: size?.concepts ?? null },
    dictionaries: languages.map((lang) => {
      const { name, version } = dictionaryPackage(lang);
      return { lang, name, version };
    }),
    glossary: await glossaryVersion(),
  };
};

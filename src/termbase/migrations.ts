// The schema changes, in order; the last one's version is the schema this program knows.

import type { Migration } from './migration.js';
import { firstSchema } from './migrations/0001-first-schema.js';

export const migrations: readonly Migration[] = [firstSchema];

/** Version of the schema that this program reads and writes. */
export const schemaVersion = Math.max(...migrations.map((migration) => migration.version));

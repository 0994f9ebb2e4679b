// Contract of a migration, and the number of migrations.

/** Migrates a database from `version - 1` to `version`. Runs inside a transaction. */
export type Migration = { readonly version: number; readonly sql: string };

/**
 * Schema version that this program reads and writes: that of the last migration, stated here so that an ordinary start
 * need not load it.
 */
export const schemaVersion = 10;

/** `schemaDigest` of the migrated schema, stated here so that an ordinary start need not build one to compare. */
export const schemaDigestNow = '7959 3a64fa28 ef0d3f6';

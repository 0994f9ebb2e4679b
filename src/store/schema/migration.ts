// Contract of a schema change, and how many there have been.

/** Brings a database from `version - 1` to `version`; runs inside a transaction. */
export type Migration = { readonly version: number; readonly sql: string };

/** Version of the schema that this program reads and writes: the last migration's, which an ordinary start need not load. */
export const schemaVersion = 10;

/** `schemaDigest` of what the migrations make, so that an ordinary start need not make it to compare. */
export const schemaDigestNow = '13e6114c5bb07c885e68869344dbe5d9f3d65516c787b04c311c56413a5eab84';

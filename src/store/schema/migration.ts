// Contract of a schema change, and how many there have been.

/** Brings a database from `version - 1` to `version`; runs inside a transaction. */
export type Migration = { readonly version: number; readonly sql: string };

/** Version of the schema that this program reads and writes: the last migration's, which an ordinary start need not load. */
export const schemaVersion = 8;

/** `schemaDigest` of what the migrations make, so that an ordinary start need not make it to compare. */
export const schemaDigestNow = '27e9f4ec5d29718ed254fcb98498deb5c9c12aa7382b7b18de306ecc706b0794';

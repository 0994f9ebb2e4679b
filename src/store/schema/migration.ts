// Contract of a schema change, and how many there have been.

/** Brings a database from `version - 1` to `version`; runs inside a transaction. */
export type Migration = { readonly version: number; readonly sql: string };

/** Version of the schema that this program reads and writes: the last migration's, which an ordinary start need not load. */
export const schemaVersion = 7;

/** `schemaDigest` of what the migrations make, so that an ordinary start need not make it to compare. */
export const schemaDigestNow = 'e7e7a5e8737b37ee80f4a0e147a2c09cab91ba6475affa62cb0cedbc15679db9';

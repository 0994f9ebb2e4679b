// Contract of a schema change, and how many there have been.

/** Brings a database from `version - 1` to `version`; runs inside a transaction. */
export type Migration = { readonly version: number; readonly sql: string };

/** Version of the schema that this program reads and writes: the last migration's, which an ordinary start need not load. */
export const schemaVersion = 7;

/** `schemaDigest` of what the migrations make, so that an ordinary start need not make it to compare. */
export const schemaDigestNow = '8eafb03900396c069a5697fbf23c4412d8a69d8e4733b621dfab2ad8f2ae2118';

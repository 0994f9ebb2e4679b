// Contract of a schema change, and how many there have been.

/** Brings a database from `version - 1` to `version`; runs inside a transaction. */
export type Migration = { readonly version: number; readonly sql: string };

/** Version of the schema that this program reads and writes: the last migration's, which an ordinary start need not load. */
export const schemaVersion = 6;

/** `schemaDigest` of what the migrations make, so that an ordinary start need not make it to compare. */
export const schemaDigestNow = '01221294a5ee543c8b7136866ab72a438ec9443fae3a747017e7948fd8394919';

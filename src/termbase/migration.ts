// Contract of a schema change.

/** Brings a database from `version - 1` to `version`; runs inside a transaction. */
export type Migration = { readonly version: number; readonly sql: string };

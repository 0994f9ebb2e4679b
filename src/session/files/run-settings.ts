// The user's settings for this run, validated once.

/** Settings of one run of the program. */
export type Settings = {
  /** Path of the database file. */
  readonly db: string;
  /** Whether a new database is filled with the shipped glossary. */
  readonly seed: boolean;
};

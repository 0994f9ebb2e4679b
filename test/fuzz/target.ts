// Contract of a target: what is read, from what good files, and how.

/** Something that reads files. */
export type Target = {
  /** `--only` names it: `document docx`. */
  readonly name: string;
  /** How often it has its turn, beside the others. */
  readonly weight: number;
  /** Ending of the file, with its dot. */
  readonly extension: string;
  /** Files that it reads without a problem. */
  readonly good: readonly Uint8Array[];
  /**
   * Reads a file as the program does; whatever it throws but a Problem is a fault. `path` is where the bytes lie too.
   * It may leave files beside `path`, nowhere else.
   */
  readonly read: (bytes: Uint8Array, path: string) => unknown;
};

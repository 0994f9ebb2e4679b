// A row of the table: a command, and what of its input grows.

import type { Kind } from './inputs.js';

/**
 * Something brought into the database before the command is measured; with a number, always so much of it. `shipped` is the
 * built-in glossary, without which the database is empty.
 */
export type Preparation =
  | 'terms'
  | 'shipped'
  | 'memory'
  | 'document'
  | 'translated'
  | 'meeting'
  | 'people'
  | 'assigned'
  | 'review'
  | 'backup';
export type Prepared = Preparation | readonly [Preparation, number];

export type Row = {
  readonly name: string;
  /** The command as the help names it: `document add`. */
  readonly command: string;
  /** Its other arguments. FILE, OUT, OUT.db, BACKUP and REVIEW are replaced by paths. */
  readonly argv: readonly string[];
  /** Kind of its input file. */
  readonly file?: Kind;
  /** The size of that file, if something else grows. */
  readonly fileSize?: number;
  /** Kind of what it reads from its standard input. */
  readonly stdin?: Kind;
  readonly before?: readonly Prepared[];
  /** The smallest size that is tried first; larger ones are, where it takes hardly any time. */
  readonly n: number;
  /** The largest size of all, because more is refused, or is more than anybody has. */
  readonly most: number;
};

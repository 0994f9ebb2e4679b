// A meeting, and who takes part in it.

import type { MeetingId } from './ids.js';
import type { Lang } from './language.js';

/**
 * A person as each language writes them: name and office, either of which may be empty. A space in a name parts the
 * family name from the given one.
 */
export type Participant = {
  readonly name: Readonly<Record<Lang, string>>;
  readonly office: Readonly<Record<Lang, string>>;
};

/** A meeting for which documents are prepared. */
export type Meeting = {
  readonly id: MeetingId;
  readonly name: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly heldOn: string;
  readonly place: string;
  readonly participants: readonly Participant[];
  readonly documents: number;
};

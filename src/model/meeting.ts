// A meeting and its participants.

import type { MeetingId } from './ids.js';
import type { Lang } from './language.js';

/**
 * A person's name and office in each language, either of which may be empty. A space in a name separates family name and
 * given name.
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

// Contract of a format in which a translated document leaves.

import type { WorkDocument } from '../../model/unit.js';

/** The translation alone, or source and translation side by side. */
export const sides = ['target', 'both'] as const;
export type Side = (typeof sides)[number];

/** A writer of finished documents. */
export type DocumentFormat = {
  readonly id: string;
  /** File name ending without the dot. */
  readonly extension: string;
  /** The side that is meant when none is named. */
  readonly usual: Side;
  readonly write: (document: WorkDocument, side: Side) => string | Uint8Array;
};

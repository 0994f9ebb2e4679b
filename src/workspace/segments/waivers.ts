// The waivers of a document as the workspace needs them.

import type { Finding, Waiver } from '../../model/finding.js';

/** The waivers of a document. Each change is on disk when its function returns. */
export type Waivers = {
  /** All waivers of the document, including those whose finding no longer occurs. */
  readonly list: () => readonly Waiver[];
  /** Waives a finding of this translation; `reason` is why it may stand, as reports show it. */
  readonly waive: (finding: Finding, target: string, reason: string) => void;
  readonly unwaive: (finding: Finding, target: string) => void;
};

// The findings of a meeting that its filters let through.

import type { Laid } from '../overlay.js';
import type { PaperFinding } from './meetings.js';

/** The findings that the filters let through. */
export const shownFindings = ({
  checked,
  check,
  severity,
}: Pick<Laid<'meeting-check'>, 'checked' | 'check' | 'severity'>): readonly PaperFinding[] =>
  (checked?.findings ?? []).filter(
    ({ finding }) =>
      (check === undefined || finding.check === check) &&
      (severity === undefined || finding.severity === severity),
  );

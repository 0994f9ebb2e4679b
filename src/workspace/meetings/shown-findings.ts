// Filters the findings of a meeting.

import type { Laid } from '../overlay.js';
import type { PaperFinding } from './meetings.js';

/** The findings that pass the filters. */
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

// The findings of all papers of a meeting, which can be filtered by check and severity, visited, and waived.

import { type Severity, severities } from '../../model/finding.js';
import type { Meeting } from '../../model/meeting.js';
import { openWaive } from '../findings/open-waive.js';
import { chosenMeeting } from '../meetings/chosen.js';
import type { CheckedMeeting } from '../meetings/meetings.js';
import { shownFindings } from '../meetings/shown-findings.js';
import { type OverlayRules, showing, within } from '../overlay.js';
import { keepDraft } from '../segments/commit.js';
import { jumpTo } from '../segments/travel.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /**
     * `meeting` is undefined if it is the meeting of the document in work; `checked` is undefined while the papers are
     * read.
     */
    readonly 'meeting-check': {
      readonly meeting: Meeting['id'] | undefined;
      readonly checked: CheckedMeeting | undefined;
      /** The check and the severity that the list is filtered by. */
      readonly check: string | undefined;
      readonly severity: Severity | undefined;
      readonly chosen: number;
    };
  }
}

/** The value after this one; no value comes before the first. */
const turned = <T>(values: readonly T[], now: T | undefined, step: number): T | undefined => {
  const all = [undefined, ...values];
  return all[(all.indexOf(now) + step + all.length) % all.length];
};

export const meetingCheck: OverlayRules<'meeting-check'> = {
  opened: (state) => ({
    kind: 'meeting-check',
    meeting: chosenMeeting(state)?.id,
    checked: undefined,
    check: undefined,
    severity: undefined,
    chosen: 0,
  }),
  effect: ({ meeting }) => ({ kind: 'check-meeting', meeting }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, shownFindings(overlay).length) }),
  nextField: (state, overlay, step) => {
    const found = overlay.checked?.findings ?? [];
    const checks = [...new Set(found.map(({ finding }) => finding.check))].sort();
    return showing(state, { ...overlay, check: turned(checks, overlay.check, step), chosen: 0 });
  },
  filter: (state, overlay) =>
    showing(state, { ...overlay, severity: turned(severities, overlay.severity, 1), chosen: 0 }),
  accept: (state, overlay) => {
    const place = shownFindings(overlay)[overlay.chosen];
    if (place === undefined) return state;
    const { segment } = place.finding;
    if (place.document === state.document)
      return jumpTo({ ...state, overlay: { kind: 'none' }, under: [] }, segment);
    const kept = keepDraft(state);
    return withEffect(kept, { kind: 'open-document', which: place.document, at: segment });
  },
  waive: (state, overlay) => {
    const place = shownFindings(overlay)[overlay.chosen];
    if (place === undefined) return state;
    return place.finding.waived === undefined
      ? openWaive(state, [place.finding], 0, place)
      : withEffect(state, { kind: 'waive-in-paper', place, reason: undefined });
  },
};

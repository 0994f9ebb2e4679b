// The meetings. A document is assigned to one of them or removed from it; the last line adds a meeting.

import type { DocumentId, MeetingId } from '../../model/ids.js';
import type { Meeting } from '../../model/meeting.js';
import { chosenDocument, chosenMeeting } from '../meetings/chosen.js';
import { meetingForm } from '../meetings/forms.js';
import { laidOver, type OverlayRules, showing, within } from '../overlay.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** `document`: the document that Enter assigns; `assigned`: its present meeting. */
    readonly meetings: {
      readonly document: { readonly id: DocumentId; readonly name: string };
      readonly list: readonly Meeting[];
      readonly assigned: MeetingId | undefined;
      readonly chosen: number;
    };
  }
}

export const meetings: OverlayRules<'meetings'> = {
  opened: (state) => ({
    kind: 'meetings',
    document: chosenDocument(state),
    list: [],
    assigned: undefined,
    chosen: 0,
  }),
  effect: ({ document }) => ({ kind: 'meetings', document: document.id }),
  choose: (state, overlay, step) =>
    showing(state, { ...overlay, chosen: within(overlay.chosen + step, overlay.list.length + 1) }),
  accept: (state, { document, assigned }) => {
    const meeting = chosenMeeting(state);
    if (meeting === undefined) return laidOver(state, meetingForm(undefined));
    const next = meeting.id === assigned ? undefined : meeting.id;
    return withEffect(state, { kind: 'assign-meeting', document: document.id, meeting: next });
  },
};

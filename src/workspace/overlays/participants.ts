// The participants of a meeting, who can be added, changed and removed; a removal can be undone.

import type { Meeting, Participant } from '../../model/meeting.js';
import { chosenMeeting } from '../meetings/chosen.js';
import { personForm } from '../meetings/forms.js';
import { withList } from '../meetings/people.js';
import { laidOver, type OverlayRules, showing, within } from '../overlay.js';
import { withNotice } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** The last line adds a person; `former`: the lists before each removal, latest last. */
    readonly participants: {
      readonly meeting: Meeting;
      readonly chosen: number;
      readonly former: readonly (readonly Participant[])[];
    };
  }
}

export const participants: OverlayRules<'participants'> = {
  opened: (state) => {
    const meeting = chosenMeeting(state);
    return meeting === undefined ? undefined : { kind: 'participants', meeting, chosen: 0, former: [] };
  },
  choose: (state, overlay, step) => {
    const count = overlay.meeting.participants.length + 1;
    return showing(state, { ...overlay, chosen: within(overlay.chosen + step, count) });
  },
  accept: (state, overlay) => laidOver(state, personForm(overlay)),
  putAside: (state, overlay) => {
    const { meeting, chosen, former } = overlay;
    const person = meeting.participants[chosen];
    if (person === undefined) return state;
    const kept = { ...overlay, former: [...former, meeting.participants] };
    const next = withList(state, kept, meeting.participants.toSpliced(chosen, 1));
    return withNotice(next, 'person-removed', { name: person.name.ko || person.name.ja });
  },
  undo: (state, overlay) => {
    const before = overlay.former.at(-1);
    if (before === undefined) return withNotice(state, 'nothing-to-undo');
    return withList(state, { ...overlay, former: overlay.former.slice(0, -1) }, before);
  },
};

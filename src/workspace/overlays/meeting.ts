// The form of a meeting: name, day and place.

import type { MeetingId } from '../../model/ids.js';
import type { Editor } from '../editing/editor.js';
import { chosenMeeting } from '../meetings/chosen.js';
import { meetingForm } from '../meetings/forms.js';
import { type MeetingRow, meetingFields } from '../meetings/meetings.js';
import { type Laid, type OverlayRules, showing } from '../overlay.js';
import { withEffect } from '../state.js';

declare module '../state.js' {
  interface OverlayData {
    /** A meeting to add, or to change if `id` is set. */
    readonly meeting: {
      readonly id: MeetingId | undefined;
      readonly fields: readonly Editor[];
      readonly active: number;
    };
  }
}

const count = meetingFields.length;
const turned = (overlay: Laid<'meeting'>, step: number): Laid<'meeting'> => ({
  ...overlay,
  active: (overlay.active + step + count) % count,
});

export const meeting: OverlayRules<'meeting'> = {
  opened: (state) => (state.overlay.kind === 'meetings' ? meetingForm(chosenMeeting(state)) : undefined),
  withField: (state, overlay, field) =>
    showing(state, { ...overlay, fields: overlay.fields.with(overlay.active, field) }),
  choose: (state, overlay, step) => showing(state, turned(overlay, Math.sign(step))),
  nextField: (state, overlay, step) => showing(state, turned(overlay, step)),
  accept: (state, { id, fields }) => {
    const [name = '', heldOn = '', place = ''] = fields.map(({ text }) => text.trim());
    const row: MeetingRow = { name, heldOn: heldOn.normalize('NFKC'), place };
    return withEffect(state, { kind: 'save-meeting', row, id });
  },
};

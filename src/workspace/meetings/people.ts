// Changes and stores the list of participants on the screen.

import type { Participant } from '../../model/meeting.js';
import { type Laid, showing, within } from '../overlay.js';
import { type State, withEffect } from '../state.js';

/** Replaces the list. */
export const withList = (
  state: State,
  overlay: Laid<'participants'>,
  participants: readonly Participant[],
): State =>
  withEffect(
    showing(state, {
      ...overlay,
      meeting: { ...overlay.meeting, participants },
      chosen: within(overlay.chosen, participants.length + 1),
    }),
    { kind: 'set-participants', id: overlay.meeting.id, participants },
  );

// The screens, by overlay.

import type { Laid, OverlayKind } from '../workspace/overlay.js';
import { layoutOf, type View } from './drawing/view.js';
import type { DrawnScreen, Screen } from './screen.js';
import { candidatesScreen } from './screens/candidates.js';
import { concordanceScreen } from './screens/concordance.js';
import { conflictScreen } from './screens/conflict.js';
import { detailsLastTop, detailsScreen } from './screens/details.js';
import { documentScreen } from './screens/document.js';
import { earlierScreen } from './screens/earlier.js';
import { exportScreen } from './screens/export.js';
import { exportedLastTop, exportedScreen } from './screens/exported.js';
import { findingsScreen } from './screens/findings.js';
import { formScreen } from './screens/form.js';
import { helpScreen, lastTop } from './screens/help.js';
import { historyScreen } from './screens/history.js';
import { homeScreen } from './screens/home.js';
import { lookupScreen } from './screens/lookup.js';
import { meetingScreen } from './screens/meeting.js';
import { meetingCheckScreen } from './screens/meeting-check.js';
import { meetingsScreen } from './screens/meetings.js';
import { paletteScreen } from './screens/palette.js';
import { participantFileScreen } from './screens/participant-file.js';
import { participantsScreen } from './screens/participants.js';
import { personScreen } from './screens/person.js';
import { previewScreen } from './screens/preview.js';
import { replaceScreen } from './screens/replace.js';
import { reviewScreen } from './screens/review.js';
import { reviewFileScreen } from './screens/review-file.js';
import { settingsScreen } from './screens/settings.js';
import { statisticsLastTop, statisticsScreen } from './screens/statistics.js';
import { waiveScreen } from './screens/waive.js';

// The document stays visible under a one-line overlay and during a selection in the source.
const screens: { readonly [K in OverlayKind]: Screen<K> } = {
  candidates: { draw: candidatesScreen },
  comment: { draw: documentScreen },
  concordance: { draw: concordanceScreen },
  conflict: { draw: conflictScreen },
  details: { draw: detailsScreen, lastTop: detailsLastTop },
  export: { draw: exportScreen },
  exported: { draw: exportedScreen, lastTop: exportedLastTop },
  findings: { draw: findingsScreen },
  form: { draw: formScreen },
  goto: { draw: documentScreen },
  help: { draw: helpScreen, lastTop },
  history: { draw: historyScreen },
  earlier: { draw: earlierScreen },
  home: { draw: homeScreen },
  lookup: { draw: lookupScreen },
  meeting: { draw: meetingScreen },
  'meeting-check': { draw: meetingCheckScreen },
  meetings: { draw: meetingsScreen },
  palette: { draw: paletteScreen },
  'participant-file': { draw: participantFileScreen },
  participants: { draw: participantsScreen },
  person: { draw: personScreen },
  pick: { draw: documentScreen },
  preview: { draw: previewScreen },
  replace: { draw: replaceScreen },
  review: { draw: reviewScreen },
  'review-file': { draw: reviewFileScreen },
  search: { draw: documentScreen },
  settings: { draw: settingsScreen },
  statistics: { draw: statisticsScreen, lastTop: statisticsLastTop },
  propagate: { draw: documentScreen },
  waive: { draw: waiveScreen },
};

const draw = <K extends OverlayKind>(view: View, overlay: Laid<K>): DrawnScreen =>
  screens[overlay.kind].draw(view, overlay, layoutOf(view).body);

/** Draws the topmost overlay, or the document. */
export const drawScreen = (view: View): DrawnScreen =>
  view.state.overlay.kind === 'none' ? documentScreen(view) : draw(view, view.state.overlay);

/** The last top row of a screen that scrolls; undefined for other screens. */
export const lastTopOf = (view: View): number | undefined => {
  const { overlay } = view.state;
  return overlay.kind === 'none'
    ? undefined
    : screens[overlay.kind].lastTop?.(view, layoutOf(view).body.height);
};

// The meetings: the one of the document, and the numbers of participants and papers of each.

import type { Meeting } from '../../model/meeting.js';
import type { Laid } from '../../workspace/overlay.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { type Row, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import type { DrawnScreen } from '../screen.js';

const meetingRow = ({ t }: View, meeting: Meeting, isChosen: boolean, isAssigned: boolean): Row => {
  const when = [meeting.heldOn, meeting.place].filter((part) => part !== '').join(' ');
  const counts = t('meeting.counts', {
    participants: meeting.participants.length,
    documents: meeting.documents,
  });
  return [
    chosenMark(isChosen),
    run(isAssigned ? '✓ ' : '  ', 'done'),
    run(meeting.name, isChosen ? 'key' : 'plain'),
    run(`  ${when}  ${counts}`, 'faint'),
  ];
};

/** Draws the list of meetings; the last line creates one. */
export const meetingsScreen = (view: View, overlay: Laid<'meetings'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const { list, chosen, assigned, document } = overlay;
  const choices: Choices = {
    title: t('tui.meeting.title', { document: document.name }),
    count: list.length + 1,
    chosen,
    line: (index) => {
      const meeting = list[index];
      return meeting === undefined
        ? [chosenMark(index === chosen), run(`+ ${t('tui.meeting.new')}`, index === chosen ? 'key' : 'plain')]
        : meetingRow(view, meeting, index === chosen, meeting.id === assigned);
    },
    nothing: '',
  };
  return { panes: [{ at, rows: choiceRows(view.measure, choices, at) }] };
};

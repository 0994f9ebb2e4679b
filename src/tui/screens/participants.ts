// The participants of a meeting, as both languages write them.

import type { Participant } from '../../model/meeting.js';
import type { Laid } from '../../workspace/overlay.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { fitRow, type Row, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import type { DrawnScreen } from '../screen.js';

const personRow = ({ measure }: View, person: Participant, isChosen: boolean, columns: number): Row => {
  const side = (lang: 'ko' | 'ja'): Row => [
    run(person.name[lang] === '' ? '—' : person.name[lang], isChosen ? 'key' : 'plain'),
    run(person.office[lang] === '' ? '' : `  ${person.office[lang]}`, 'faint'),
  ];
  const half = Math.max(10, Math.floor((columns - 4) / 2));
  return [chosenMark(isChosen), ...fitRow(measure, side('ko'), half), run('  '), ...side('ja')];
};

/** Draws the list of participants; the last line adds one. */
export const participantsScreen = (view: View, overlay: Laid<'participants'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const { meeting, chosen } = overlay;
  const choices: Choices = {
    title: t('tui.person.title', { meeting: meeting.name }),
    count: meeting.participants.length + 1,
    chosen,
    line: (index) => {
      const person = meeting.participants[index];
      return person === undefined
        ? [chosenMark(index === chosen), run(`+ ${t('tui.person.new')}`, index === chosen ? 'key' : 'plain')]
        : personRow(view, person, index === chosen, at.width);
    },
    nothing: '',
  };
  return { panes: [{ at, rows: choiceRows(view.measure, choices, at) }] };
};

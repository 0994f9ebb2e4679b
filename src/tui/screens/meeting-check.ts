// The findings of all papers of a meeting: document, number and sentence of each, and the texts of the chosen one.

import type { PaperFinding } from '../../workspace/meetings/meetings.js';
import { shownFindings } from '../../workspace/meetings/shown-findings.js';
import type { Laid } from '../../workspace/overlay.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { fitRow, type Row, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { contextRows } from '../panes/finding-context.js';
import { findingMark, sentence } from '../panes/finding-rows.js';
import type { DrawnScreen } from '../screen.js';

const line = (view: View, place: PaperFinding | undefined, isChosen: boolean, columns: number): Row => {
  if (place === undefined) return [];
  const { name, finding } = place;
  const width = Math.max(8, Math.min(30, Math.floor(columns / 4)));
  return [
    chosenMark(isChosen),
    ...fitRow(view.measure, [run(name, isChosen ? 'key' : 'plain')], width),
    run(` ${String(finding.segment + 1).padStart(4)} `, 'faint'),
    findingMark(finding),
    run(` ${sentence(view, finding)}`, finding.waived === undefined ? 'plain' : 'faint'),
  ];
};

/** Columns of a title row beside its title: the place in the list (`999/999`) and what surrounds both. */
const around = 14;

const titleOf = ({ t, measure, size }: View, { checked, check, severity }: Laid<'meeting-check'>): string => {
  if (checked === undefined) return t('tui.meeting.checking');
  const open = checked.findings.filter(({ finding }) => finding.waived === undefined).length;
  const figures = {
    documents: checked.documents,
    findings: open,
    check: check ?? t('tui.meeting.all-checks'),
    severity: severity === undefined ? t('tui.meeting.all-severities') : t(`check.severity.${severity}`),
  };
  // The counts behind the name are what is looked for.
  const room = size.columns - around - measure.width(t('tui.meeting.checked', { name: '', ...figures }));
  return t('tui.meeting.checked', { name: measure.cut(checked.meeting.name, Math.max(8, room)), ...figures });
};

/** Draws the findings of a meeting. */
export const meetingCheckScreen = (view: View, overlay: Laid<'meeting-check'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const { checked, chosen } = overlay;
  const found = shownFindings(overlay);
  const place = found[chosen];
  const context = contextRows(view, place?.finding, at, place);
  const choices: Choices = {
    title: titleOf(view, overlay),
    count: found.length,
    chosen,
    line: (index) => line(view, found[index], index === chosen, at.width),
    nothing: t(checked === undefined ? 'tui.meeting.wait' : 'tui.no-findings'),
  };
  const rows = choiceRows(view.measure, choices, { ...at, height: at.height - context.length });
  return { panes: [{ at, rows: [...rows, ...context] }] };
};

// The home screen: the documents in work with their progress, or the files that match a typed path.

import { localMinute } from '../../text/local-time.js';
import { wrap } from '../../text/wrap.js';
import type { DocumentSummary, FileEntry } from '../../workspace/backend.js';
import type { Laid } from '../../workspace/overlay.js';
import { bar } from '../drawing/bar.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { fitRow, type Row, rowWidth, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { fieldRow } from '../panes/field.js';
import { noticeText } from '../panes/hints.js';
import type { DrawnScreen } from '../screen.js';

const documentRow = (
  { measure, t }: View,
  document: DocumentSummary,
  isChosen: boolean,
  columns: number,
): Row => {
  const { name, from, to, segments, done, draft, flagged, changedAt } = document;
  const percent = segments === 0 ? 100 : Math.floor((done * 100) / segments);
  const wide = columns >= 100;
  const rest: Row = [
    run(` ${t(`tui.lang.${from}`)} → ${t(`tui.lang.${to}`)} `, 'faint'),
    run(
      `${bar(percent, wide ? 20 : 10)} ${String(percent).padStart(3)}% `,
      percent === 100 ? 'done' : 'plain',
    ),
    run(`${done}/${segments} `, 'faint'),
    ...(wide ? [run(`~ ${draft} ! ${flagged}  ${localMinute(changedAt)}`, 'faint')] : []),
  ];
  const title: Row = [chosenMark(isChosen), run(name, isChosen ? 'key' : 'plain')];
  return [...fitRow(measure, title, Math.max(10, columns - rowWidth(measure, rest))), ...rest];
};

/** The name of the meeting above its first document; none if no document belongs to a meeting. */
const meetingAbove = ({ t }: View, documents: readonly DocumentSummary[], index: number): Row | undefined => {
  const meeting = documents[index]?.meeting;
  const isFirst = index === 0 || meeting?.id !== documents[index - 1]?.meeting?.id;
  if (!isFirst || documents.every((one) => one.meeting === undefined)) return undefined;
  if (meeting === undefined) return [run(t('tui.no-meeting'), 'faint')];
  const when = [meeting.heldOn, meeting.place].filter((part) => part !== '').join(' ');
  return [run(meeting.name, 'title'), run(`  ${when}`, 'faint')];
};

const entryRow = ({ name, folder }: FileEntry, isChosen: boolean): Row => [
  chosenMark(isChosen),
  run(folder ? `${name}/` : name, folder ? 'faint' : isChosen ? 'key' : 'plain'),
];

/** The reason why a file could not be opened, in full if the last row would truncate it. */
const failureRows = (view: View, columns: number): readonly Row[] => {
  const { measure } = view;
  const { notice } = view.state;
  if (notice?.kind !== 'problem') return [];
  const said = noticeText(notice, view);
  if (measure.width(said) < columns) return [];
  return wrap(measure, said, columns - 2).map(({ start, end }) => [
    run(` ${said.slice(start, end).trimEnd()}`, 'error'),
  ]);
};

/** Draws the list of documents to open. */
export const homeScreen = (view: View, overlay: Laid<'home'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const { field, documents, entries, chosen } = overlay;
  const typing = field.text !== '';
  const row = fieldRow(view.measure, t('tui.open-file'), field, [], { ...at, height: 1 });
  const line = (index: number): Row => {
    const isChosen = index === chosen;
    const entry = entries[index];
    const document = documents[index];
    if (typing) return entry === undefined ? [] : entryRow(entry, isChosen);
    return document === undefined ? [] : documentRow(view, document, isChosen, at.width);
  };
  const choices: Choices = {
    title: t(typing ? 'tui.files' : 'tui.documents'),
    count: (typing ? entries : documents).length,
    chosen,
    line,
    heading: (index) => (typing ? undefined : meetingAbove(view, documents, index)),
    nothing: t(typing ? 'tui.no-files' : 'tui.no-documents'),
  };
  const failure = failureRows(view, at.width);
  const rows = choiceRows(view.measure, choices, { ...at, height: at.height - 1 - failure.length });
  return { panes: [{ at, rows: [row.row, ...failure, ...rows] }], cursor: row.cursor };
};

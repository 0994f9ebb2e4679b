// The hints in the last row: as many keys as fit, each with a word for its effect.

import type { Finding } from '../../model/finding.js';
import { allFindings } from '../../workspace/findings/findings.js';
import { type TourStep, tourSteps } from '../../workspace/guide/tour-steps.js';
import { shownFindings } from '../../workspace/meetings/shown-findings.js';
import { progress } from '../../workspace/select.js';
import type { State } from '../../workspace/state.js';
import { type Row, type Run, rowWidth, run } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import type { Mode } from '../key.js';
import { firstKey, type Hint, hintsIn } from '../key-bindings.js';
import type { KeyAction } from '../keys.js';

/** Whether a key has no effect in the current overlay, so that it needs no hint. */
const isIdle = ({ state }: View, action: KeyAction): boolean => {
  const { overlay } = state;
  switch (overlay.kind) {
    case 'form':
      return action === 'term-form' && overlay.duplicates.length === 0;
    case 'history':
      return action === 'undo' && overlay.changes.length === 0;
    case 'candidates':
      return action !== 'close' && (overlay.list ?? []).length === 0;
    case 'meetings':
      // Enter makes a new one too.
      if (action === 'edit-meeting') return overlay.list[overlay.chosen] === undefined;
      return (
        (action === 'participants' || action === 'to-meeting-check') &&
        overlay.list[overlay.chosen] === undefined
      );
    case 'participants':
      return action === 'undo'
        ? overlay.former.length === 0
        : action === 'remove-participant' && overlay.meeting.participants[overlay.chosen] === undefined;
    case 'participant-file':
    case 'review-file':
      return action === 'complete' && overlay.entries.length === 0;
    case 'review':
      return action === 'undo'
        ? overlay.former.length === 0
        : action !== 'close' && overlay.changes.length === 0;
    case 'meeting-check':
      return action !== 'close' && (overlay.checked?.findings ?? []).length === 0;
    case 'findings':
      return action === 'fix'
        ? allFindings(state)[overlay.chosen]?.fix === undefined
        : action !== 'close' && allFindings(state).length === 0;
    default:
      return false;
  }
};

/** The finding that a list has chosen. */
const chosenFinding = (state: State): Finding | undefined => {
  const { overlay } = state;
  if (overlay.kind === 'findings') return allFindings(state)[overlay.chosen];
  if (overlay.kind === 'waive') return overlay.list[overlay.chosen];
  return overlay.kind === 'meeting-check' ? shownFindings(overlay)[overlay.chosen]?.finding : undefined;
};

/**
 * The word for what a key does: Enter on the last line of a list that grows adds one more, and ignoring an ignored finding
 * ends that.
 */
const wordFor = ({ state }: View, { action, word }: Hint): Hint['word'] => {
  const { overlay } = state;
  const decides = action === 'waive' || (action === 'accept' && overlay.kind === 'waive');
  if (decides) return chosenFinding(state)?.waived === undefined ? word : 'unwaive';
  if (action !== 'accept') return word;
  const adds =
    (overlay.kind === 'meetings' && overlay.list[overlay.chosen] === undefined) ||
    (overlay.kind === 'participants' && overlay.meeting.participants[overlay.chosen] === undefined);
  return adds ? 'add' : word;
};

const tourKeys: Readonly<Record<TourStep, KeyAction>> = {
  term: 'insert-term',
  quantity: 'insert-quantity',
  confirm: 'confirm',
  lookup: 'lookup',
  help: 'help',
};

/** The tour's request; or, while no segment of the sample is translated, how to open a file and start the tour. */
export const guideRow = (view: View): Row | undefined => {
  const { state, t } = view;
  const { tour, sample, overlay, editor } = state;
  if (overlay.kind !== 'none') return undefined;
  if (tour !== undefined) {
    const text = t(`tui.tour.${tour}`, { key: tour === 'term' ? 'Alt+1' : firstKey(view, tourKeys[tour]) });
    const values = { step: tourSteps.indexOf(tour) + 1, total: tourSteps.length, text };
    return [run(` ${t('tui.tour.step', values)}`, 'notice')];
  }
  const { untouched, total } = progress(state);
  if (!sample || editor.text !== '' || untouched < total) return undefined;
  return [
    run(
      ` ${t('tui.sample', { home: firstKey(view, 'home'), palette: firstKey(view, 'palette') })}`,
      'notice',
    ),
  ];
};

/** The hints of a mode that fit into a number of columns. */
export const hintRow = (view: View, mode: Mode, columns: number): Row => {
  const { t } = view;
  const runs: Run[] = [];
  for (const hint of hintsIn(mode)) {
    const { action } = hint;
    if (isIdle(view, action)) continue;
    const next = [
      run(`${runs.length > 0 ? '  ' : ' '}${firstKey(view, action)}`, 'key'),
      run(` ${t(`tui.hint.${wordFor(view, hint)}`)}`, 'faint'),
    ];
    if (rowWidth(view.measure, [...runs, ...next]) > columns) break;
    runs.push(...next);
  }
  return runs;
};

// Candidates for new terms: their frequency, and the context of the chosen one.

import { wrap } from '../../text/wrap.js';
import type { CandidateTerm } from '../../workspace/backend.js';
import type { Laid } from '../../workspace/overlay.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { hitSpans, markedRows } from '../drawing/marked-text.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import type { DrawnScreen } from '../screen.js';

const widest = ({ measure }: View, list: readonly CandidateTerm[]): number =>
  Math.min(40, Math.max(...list.map(({ text }) => measure.width(text))));

const contextRows = (
  { measure, t }: View,
  candidate: CandidateTerm | undefined,
  at: Rect,
): readonly Row[] => {
  if (candidate === undefined) return [];
  const spans = hitSpans(candidate.context, candidate.text, false);
  const most = Math.min(4, wrap(measure, candidate.context, at.width).length);
  const text = { text: candidate.context, spans, glued: new Set<number>() };
  return [
    titleRow(measure, [run(t('tui.context'), 'title')], at.width),
    ...fitRows(measure, markedRows(measure, text, at.width), at.width, most),
  ];
};

/** Draws the list of candidates for new terms. */
export const candidatesScreen = (view: View, { list, chosen }: Laid<'candidates'>, at: Rect): DrawnScreen => {
  const { t } = view;
  const context = contextRows(view, list?.[chosen], at);
  const columns = widest(view, list ?? []);
  const candidates = list ?? [];
  const line = (index: number): Row => {
    const candidate = candidates[index];
    if (candidate === undefined) return [];
    const { text, frequency, suggestions } = candidate;
    return [
      chosenMark(index === chosen),
      run(`${frequency}× `.padStart(6), 'faint'),
      run(view.measure.padTo(text, columns), index === chosen ? 'key' : 'plain'),
      run(suggestions?.length ? ` → ${suggestions.join(' · ')}` : '', 'faint'),
    ];
  };
  const nothing = t(list === undefined ? 'tui.searching-candidates' : 'tui.no-candidates');
  const choices: Choices = { title: t('tui.candidates'), count: candidates.length, chosen, line, nothing };
  const rows = [
    ...choiceRows(view.measure, choices, { ...at, height: at.height - context.length }),
    ...context,
  ];
  return { panes: [{ at, rows }] };
};

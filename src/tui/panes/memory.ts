// The memory pane: what was translated before, and what is not the same.

import type { MemoryMatch } from '../../model/memory-match.js';
import { otherMemory } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import { type Marked, markedRows } from '../drawing/marked-text.js';
import type { Painted } from '../drawing/paint.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { keysOf } from '../key-bindings.js';

const inOrder = (spans: readonly Marked[]): readonly Marked[] =>
  spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);

const matchRows = ({ measure }: View, match: MemoryMatch, columns: number, most: number): readonly Row[] => {
  const differing = match.differences.map(
    // What was put right in the proposal needs no care any more.
    ({ memorySpan, kind, substituted }): Marked => ({
      ...memorySpan,
      meaning: kind === 'form' ? 'draft' : substituted === undefined ? 'care' : 'key',
    }),
  );
  const put = match.differences.flatMap(({ substituted }): readonly Marked[] =>
    substituted === undefined ? [] : [{ ...substituted.span, meaning: 'key' }],
  );
  const rows = (text: string, spans: readonly Marked[]): readonly Row[] => {
    const all = markedRows(measure, { text, spans: inOrder(spans), glued: new Set() }, columns - 6);
    const cut: Row = [...(all[most - 1] ?? []), run('…', 'faint')];
    return all.length > most ? [...all.slice(0, most - 1), cut] : all;
  };
  const score = `${match.score}%`.padStart(5);
  return [
    ...rows(match.source, differing).map(
      (row, index): Row => [run(index === 0 ? score : '     ', 'key'), run(' '), ...row],
    ),
    ...rows(match.target, put).map(
      (row, index): Row => [run(index === 0 ? '    → ' : '      ', 'faint'), ...row],
    ),
  ];
};

/** One row where there is no room for more: the nearest proposal. */
export const memoryLine = ({ measure, state }: View, columns: number): Row | undefined => {
  const [best] = otherMemory(state);
  if (best === undefined) return undefined;
  const [target] = markedRows(measure, { text: best.target, spans: [], glued: new Set() }, columns);
  return [run(` ${best.score}% `, best.differences.length > 0 ? 'care' : 'done'), ...(target ?? [])];
};

export const memoryPane = (view: View, at: Rect): Painted => {
  const { t, state } = view;
  const found = otherMemory(state);
  const rows = found.flatMap((match) => matchRows(view, match, at.width, found.length > 2 ? 2 : 4));
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  const title: Row = [run(t('tui.pane.memory'), 'title')];
  return {
    at,
    rows: [
      titleRow(view.measure, title, at.width, [run(keysOf('insert-memory'), 'faint')]),
      ...fitRows(view.measure, rows, at.width, at.height - 1, more),
    ],
  };
};

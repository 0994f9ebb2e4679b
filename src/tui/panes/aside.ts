// Terms, memory and findings in one column: memory and findings get the rows they need, terms get the rest. Suggestions
// replace them while a span of the source is chosen.

import { currentFindings } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import { fitRow, type Row } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { findingLine, findingNeeds, findingPane } from './findings.js';
import { memoryNeeds, memoryPane, memoryRows } from './memory.js';
import { suggestionPane } from './suggestions.js';
import { termNeeds, termPane } from './terms.js';

/** Rows; below this height memory and findings have no titles, and findings take one row. */
const roomy = 14;
/** Rows of the memory without a title: former source, differences, and a proposal of two rows. */
const foldedMemory = 4;

const below = (at: Rect, y: number, height: number): Rect => ({ ...at, y, height });

const folded = (view: View, at: Rect): readonly Painted[] => {
  const finding = findingLine(view);
  const needed = Math.min(foldedMemory, memoryNeeds(view, at.width));
  const spare = at.height - Number(finding !== undefined) - termNeeds(view, at.width);
  const memory = needed === 0 ? 0 : Math.max(1, Math.min(needed, spare));
  const lines: readonly Row[] = [
    ...memoryRows(view, at.width, memory).slice(0, memory),
    ...(finding === undefined ? [] : [finding]),
  ];
  const shown = lines.slice(-Math.max(0, at.height - 1));
  const height = at.height - shown.length;
  return [
    termPane(view, { ...at, height }),
    {
      at: below(at, at.y + height, shown.length),
      rows: shown.map((line) => fitRow(view.measure, line, at.width)),
    },
  ];
};

/** The panes beside or below the text. */
export const sidePanes = (view: View, at: Rect): readonly Painted[] => {
  const { state } = view;
  if (state.overlay.kind === 'pick') return [suggestionPane(view, state.overlay, at)];
  if (at.height < roomy) return folded(view, at);
  const memory = memoryNeeds(view, at.width);
  const hasFindings = currentFindings(state).length > 0;
  const forFindings = hasFindings ? Math.min(1 + findingNeeds(view, at.width), Math.floor(at.height / 3)) : 0;
  const forMemory = memory === 0 ? 0 : Math.min(1 + memory, Math.floor((at.height - forFindings) / 2));
  const forTerms = at.height - forFindings - forMemory;
  return [
    termPane(view, { ...at, height: forTerms }),
    ...(forMemory === 0 ? [] : [memoryPane(view, below(at, at.y + forTerms, forMemory))]),
    ...(forFindings === 0 ? [] : [findingPane(view, below(at, at.y + forTerms + forMemory, forFindings))]),
  ];
};

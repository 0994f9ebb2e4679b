// Terms, memory and findings in one column: each gets the room it needs, terms what is left. While a span of the source
// is chosen, proposals for it take their place.

import { currentFindings, otherMemory } from '../../workspace/select.js';
import type { Rect } from '../drawing/layout.js';
import type { Painted } from '../drawing/paint.js';
import { fitRow, type Row } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { findingLine, findingPane } from './findings.js';
import { memoryLine, memoryPane } from './memory.js';
import { suggestionPane } from './suggestions.js';
import { termPane } from './terms.js';

/** Below this many rows memory and findings are told in one line each. */
const roomy = 14;

const below = (at: Rect, y: number, height: number): Rect => ({ ...at, y, height });

const folded = (view: View, at: Rect): readonly Painted[] => {
  const lines = [memoryLine(view, at.width), findingLine(view)].filter(
    (line): line is Row => line !== undefined,
  );
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

/** The panes beside, or below, the text. */
export const asidePanes = (view: View, at: Rect): readonly Painted[] => {
  const { state } = view;
  if (state.overlay.kind === 'pick') return [suggestionPane(view, state.overlay, at)];
  if (at.height < roomy) return folded(view, at);
  const findings = currentFindings(state).length;
  const memory = otherMemory(state).length;
  const forFindings = findings === 0 ? 0 : Math.min(1 + findings * 3, Math.floor(at.height / 3));
  const forMemory = memory === 0 ? 0 : Math.min(1 + memory * 4, Math.floor(at.height * 0.4));
  const forTerms = at.height - forFindings - forMemory;
  return [
    termPane(view, { ...at, height: forTerms }),
    ...(forMemory === 0 ? [] : [memoryPane(view, below(at, at.y + forTerms, forMemory))]),
    ...(forFindings === 0 ? [] : [findingPane(view, below(at, at.y + forTerms + forMemory, forFindings))]),
  ];
};

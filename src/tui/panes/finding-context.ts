// A finding in a list: its line, and the source and translation that it concerns.

import type { Finding } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import type { Measure } from '../../text/width.js';
import { chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import { markedRows } from '../drawing/marked-text.js';
import { fitRows, type Row, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { firstKey } from '../key-bindings.js';
import { findingMark, findingRows, fixText, sentence } from './finding-rows.js';

const textRows = (measure: Measure, text: string, { start, end }: Span, columns: number): readonly Row[] => {
  const isPart = end > start && end - start < text.length;
  return markedRows(
    measure,
    { text, spans: isPart ? [{ start, end, meaning: 'hit' }] : [], glued: new Set() },
    columns,
  );
};

/** The texts that a finding concerns. */
type Texts = { readonly source: string; readonly target: string };

/** The texts of a segment of the document in work. */
const textsOf = ({ state }: View, { segment }: Finding): Texts | undefined => {
  const unit = state.units[segment];
  if (unit === undefined) return undefined;
  return {
    source: unit.segment.text,
    target: segment === state.current ? state.editor.text : unit.target,
  };
};

/**
 * Source and translation of a finding's segment, with its spans marked.
 * @param paper its texts if it is in another document: the list then has less room for the sentence
 */
export const contextRows = (
  view: View,
  finding: Finding | undefined,
  at: Rect,
  paper?: Texts,
): readonly Row[] => {
  const { measure, t } = view;
  const texts = paper ?? (finding && textsOf(view, finding));
  if (finding === undefined || texts === undefined) return [];
  const room = Math.max(1, Math.floor(at.height / 6));
  const source = textRows(measure, texts.source, finding.source, at.width);
  const translation = textRows(measure, texts.target, finding.target, at.width);
  const more = (hidden: number): Row => [run(t('tui.more-rows', { count: hidden }), 'faint')];
  const said = findingRows(view, finding, at.width);
  return [
    // The list truncates a long sentence; this row shows all of it.
    ...(said.length === 1 && paper === undefined
      ? []
      : [
          titleRow(measure, [run(t('tui.pane.findings'), 'title')], at.width),
          ...fitRows(measure, said, at.width, Math.min(said.length, room + 1)),
        ]),
    titleRow(measure, [run(t('tui.pane.source'), 'title'), run(` ${finding.segment + 1}`)], at.width),
    ...fitRows(measure, source, at.width, Math.min(source.length, room), more),
    titleRow(measure, [run(t('tui.pane.target'), 'title')], at.width),
    ...fitRows(measure, translation, at.width, Math.min(Math.max(1, translation.length), room), more),
  ];
};

/** The line of a finding in a list. */
export const findingLine = (view: View, finding: Finding | undefined, isChosen: boolean): Row => {
  if (finding === undefined) return [];
  const digits = String(view.state.units.length).length;
  return [
    chosenMark(isChosen),
    run(`${String(finding.segment + 1).padStart(digits)} `, 'faint'),
    findingMark(finding),
    run(` ${sentence(view, finding)}`, finding.waived === undefined ? 'plain' : 'faint'),
    run(finding.fix === undefined ? '' : `  ${firstKey(view, 'fix')} → ${fixText(finding.fix)}`, 'key'),
  ];
};

// A row of the screen as data: runs of text, each with a meaning to which the theme assigns a look.

import { graphemes } from '../../text/graphemes.js';
import { cutMark, drawn, type Measure } from '../../text/width.js';
import { lineMarks } from './line-marks.js';
import type { Meaning } from './theme.js';

/** A text with one meaning. */
export type Run = { readonly text: string; readonly meaning: Meaning };
export type Row = readonly Run[];

/** Makes a run; plain by default. */
export const run = (text: string, meaning: Meaning = 'plain'): Run => ({ text, meaning });

/** The width of a row in columns. */
export const rowWidth = (measure: Measure, row: Row): number =>
  row.reduce((sum, { text }) => sum + measure.width(text), 0);

/** Truncates a row to leave room for the mark, and adds the mark. */
const cutRow = (measure: Measure, row: Row, columns: number): Row => {
  const kept: Run[] = [];
  let left = columns - measure.columnsOf(cutMark);
  for (const piece of row) {
    const { end, used } = measure.fitting(piece.text, left);
    if (end < piece.text.length) {
      const whole = left < 0 ? '' : piece.text.slice(0, end) + cutMark;
      return [...kept, { ...piece, text: whole }];
    }
    kept.push(piece);
    left -= used;
  }
  return kept;
};

/** Fits a row to exactly `columns` columns: truncates it with a mark, or fills it up. */
export const fitRow = (measure: Measure, row: Row, columns: number, filling: Meaning = 'plain'): Row => {
  let left = columns;
  // Measures only the visible part of a paragraph that may be pages long.
  for (const { text } of row) {
    const { end, used } = measure.fitting(text, left);
    if (end < text.length) return fitRow(measure, cutRow(measure, row, columns), columns, filling);
    left -= used;
  }
  return left > 0 ? [...row, run(' '.repeat(left), filling)] : row;
};

/** Fits rows to a rectangle; `more` describes the rows that were left out. */
export const fitRows = (
  measure: Measure,
  rows: readonly Row[],
  columns: number,
  height: number,
  more?: (hidden: number) => Row,
): readonly Row[] => {
  const tooMany = rows.length > height && more !== undefined;
  const shown = tooMany ? rows.slice(0, Math.max(0, height - 1)) : rows.slice(0, height);
  const last = tooMany && height > 0 ? [more(rows.length - shown.length)] : [];
  const blank = Array.from({ length: Math.max(0, height - shown.length - last.length) }, (): Row => []);
  return [...shown, ...last, ...blank].map((row) => fitRow(measure, row, columns));
};

/** Fills rows with pieces that are not divided; all rows but the first begin with the indent. */
export const flow = (
  measure: Measure,
  pieces: readonly Row[],
  columns: number,
  indent: string,
): readonly Row[] => {
  const rows: Row[] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    if (last === undefined) rows.push(piece);
    else if (rowWidth(measure, [...last, ...piece]) <= columns) rows[rows.length - 1] = [...last, ...piece];
    else rows.push([run(indent), ...piece]);
  }
  return rows;
};

/** A line across a pane with a title, and a remark at its right end. */
export const titleRow = (measure: Measure, title: Row, columns: number, remark: Row = []): Row => {
  const dash = lineMarks(measure).across;
  const left: Row = [run(`${dash} `, 'rule'), ...title, run(' ')];
  const right: Row = remark.length === 0 ? [] : [run(' '), ...remark, run(' '), run(dash, 'rule')];
  const free = columns - rowWidth(measure, left) - rowWidth(measure, right);
  return fitRow(measure, [...left, run(dash.repeat(Math.max(0, free)), 'rule'), ...right], columns);
};

/** The part of a one-line field around its insertion point that fits, and the cursor's column in it. */
export const fieldWindow = (
  measure: Measure,
  text: string,
  cursor: number,
  columns: number,
): { readonly shown: string; readonly column: number; readonly skipped: number } => {
  let start = 0;
  let before = measure.width(text.slice(0, cursor));
  for (const grapheme of graphemes(text.slice(0, cursor))) {
    if (before < columns) break;
    before -= measure.columnsOf(grapheme);
    start += grapheme.length;
  }
  return { shown: measure.cut(text.slice(start), columns), column: before, skipped: start };
};

/** A row as text without its looks. @internal for tests and the screens in README.md */
export const plainText = (row: Row): string => row.map(({ text }) => drawn(text)).join('');

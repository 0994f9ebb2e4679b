// A one-line field with its label, and forms of such fields.

import type { Measure } from '../../text/width.js';
import type { FileEntry } from '../../workspace/backend.js';
import { type Editor, editorWith, selectionOf } from '../../workspace/editing/editor.js';
import { type Choices, choiceRows, chosenMark } from '../drawing/choices.js';
import type { Rect } from '../drawing/layout.js';
import type { Place } from '../drawing/position.js';
import { fieldWindow, fitRow, fitRows, type Row, rowWidth, run, titleRow } from '../drawing/row.js';
import type { View } from '../drawing/view.js';
import { wrappedRows } from '../drawing/wrapped.js';

/** A row with a field, and the position of the insertion point. */
export type FieldRow = { readonly row: Row; readonly cursor: Place };

const marked = (shown: string, skipped: number, field: Editor): Row => {
  const selected = selectionOf(field);
  if (selected === undefined) return [run(shown)];
  const start = Math.max(0, selected.start - skipped);
  const end = Math.max(0, selected.end - skipped);
  return [run(shown.slice(0, start)), run(shown.slice(start, end), 'selected'), run(shown.slice(end))];
};

/** Draws a label, a one-line field and a remark, with the position of the insertion point. */
export const fieldRow = (measure: Measure, label: string, field: Editor, remark: Row, at: Rect): FieldRow => {
  const start = measure.width(label) + 2;
  const room = Math.max(4, at.width - start - rowWidth(measure, remark) - 2);
  const { shown, column, skipped } = fieldWindow(measure, field.text, field.cursor, room);
  const gap = ' '.repeat(Math.max(1, at.width - start - measure.width(shown) - rowWidth(measure, remark)));
  return {
    row: fitRow(
      measure,
      [run(` ${label} `, 'title'), ...marked(shown, skipped, field), run(gap), ...remark],
      at.width,
    ),
    cursor: { x: Math.min(at.x + start + column, at.x + at.width - 1), y: at.y },
  };
};

/** The parts of a drawn form. */
export type Form = {
  readonly title: string;
  readonly labels: readonly string[];
  readonly fields: readonly Editor[];
  readonly active: number;
  /** The text below the fields. */
  readonly remark: string;
};

/** Draws the rows of a form, and the insertion point in its active field. */
export const formFields = (
  { measure }: View,
  { title, labels, fields, active, remark }: Form,
  at: Rect,
): { readonly rows: readonly Row[]; readonly cursor: Place | undefined } => {
  const widest = Math.max(...labels.map((label) => measure.width(label)));
  const drawn = labels.map((label, index) =>
    fieldRow(
      measure,
      `${index === active ? '>' : ' '} ${measure.padTo(label, widest)}`,
      fields[index] ?? editorWith(''),
      [],
      { ...at, y: at.y + 1 + index, height: 1 },
    ),
  );
  const rows = [
    titleRow(measure, [run(title, 'title')], at.width),
    ...drawn.map(({ row }) => row),
    [],
    ...wrappedRows(measure, [run('  ')], remark, at.width, 'faint'),
  ];
  return { rows: fitRows(measure, rows, at.width, at.height), cursor: drawn[active]?.cursor };
};

/** The rows, and the place of the cursor. */
type FileRows = { readonly rows: readonly Row[]; readonly cursor: ReturnType<typeof fieldRow>['cursor'] };

type FileChoice = {
  readonly field: Editor;
  readonly entries: readonly FileEntry[];
  readonly chosen: number;
};

/** Draws a path with the files that match it. `words`: the label of the path, the title, the message for no files. */
export const fileRows = (
  measure: Measure,
  { field, entries, chosen }: FileChoice,
  at: Rect,
  words: Readonly<Record<'label' | 'title' | 'nothing', string>>,
): FileRows => {
  const row = fieldRow(measure, words.label, field, [], { ...at, height: 1 });
  const choices: Choices = {
    title: words.title,
    count: entries.length,
    chosen,
    line: (index) => {
      const { name = '', folder = false } = entries[index] ?? {};
      const meaning = folder ? 'faint' : index === chosen ? 'key' : 'plain';
      return [chosenMark(index === chosen), run(folder ? `${name}/` : name, meaning)];
    },
    nothing: words.nothing,
  };
  const rows = choiceRows(measure, choices, { ...at, height: at.height - 1 });
  return { rows: [row.row, ...rows], cursor: row.cursor };
};

// A text that is being edited, with insertion point and selection, and the edits that keys make.

import type { Span } from '../../model/span.js';
import { graphemeAfter, graphemeBefore, wordAfter, wordBefore } from '../../text/graphemes.js';
import type { Measure } from '../../text/width.js';
import { wrap } from '../../text/wrap.js';

/** A text and the insertion point (code units). */
export type Editor = {
  readonly text: string;
  readonly cursor: number;
  /** The other end of the selection; undefined without one. */
  readonly anchor?: number;
  /** The column that up and down aim for, kept while only such moves are made. */
  readonly goal?: number;
};

/** An editor with the insertion point at the end of its text. */
export const editorWith = (text: string): Editor => ({ text, cursor: text.length });

/** An editor with all of its text selected, so that typing replaces it. */
export const editorAround = (text: string): Editor =>
  text === '' ? editorWith('') : { ...editorWith(text), anchor: 0 };

/** The selected span; undefined if nothing is selected. */
export const selectionOf = ({ cursor, anchor }: Editor): Span | undefined =>
  anchor === undefined || anchor === cursor
    ? undefined
    : { start: Math.min(anchor, cursor), end: Math.max(anchor, cursor) };

/** The selected text; empty if nothing is selected. */
export const selectedText = (editor: Editor): string => {
  const span = selectionOf(editor);
  return span === undefined ? '' : editor.text.slice(span.start, span.end);
};

/** Replaces the text between two offsets and puts the insertion point after it. */
export const replace = (editor: Editor, start: number, end: number, text: string): Editor => ({
  text: editor.text.slice(0, start) + text + editor.text.slice(end),
  cursor: start + text.length,
});

/** Inserts typed or pasted text at the insertion point, or replaces the selection. */
export const insert = (editor: Editor, text: string): Editor => {
  const { start, end } = selectionOf(editor) ?? { start: editor.cursor, end: editor.cursor };
  return replace(editor, start, end, text);
};

const lineStart = ({ text, cursor }: Editor): number => text.lastIndexOf('\n', cursor - 1) + 1;
const lineEnd = ({ text, cursor }: Editor): number => {
  const end = text.indexOf('\n', cursor);
  return end < 0 ? text.length : end;
};

/** Destinations of movement keys. */
const moves = {
  left: ({ text, cursor }) => graphemeBefore(text, cursor),
  right: ({ text, cursor }) => graphemeAfter(text, cursor),
  'word-left': ({ text, cursor }) => wordBefore(text, cursor),
  'word-right': ({ text, cursor }) => wordAfter(text, cursor),
  'line-start': lineStart,
  'line-end': lineEnd,
  'text-start': () => 0,
  'text-end': ({ text }) => text.length,
} as const satisfies Record<string, (editor: Editor) => number>;
export type MoveName = keyof typeof moves;

/** Moves the insertion point; `select` extends the selection. */
export const move = (editor: Editor, to: MoveName, select = false): Editor => {
  const { text, cursor, anchor } = editor;
  if (select) return { text, cursor: moves[to](editor), anchor: anchor ?? cursor };
  const selected = selectionOf(editor);
  // The first step out of a selection goes to its edge, as in other editors.
  if (selected !== undefined && (to === 'left' || to === 'right')) {
    return { text, cursor: to === 'left' ? selected.start : selected.end };
  }
  return { text, cursor: moves[to](editor) };
};

const remove =
  (span: (editor: Editor) => Span) =>
  (editor: Editor): Editor => {
    const { start, end } = selectionOf(editor) ?? span(editor);
    return start === end ? editor : replace(editor, start, end, '');
  };

/** Edits by keys other than typing and moving. */
export const edits = {
  backspace: remove(({ text, cursor }) => ({ start: graphemeBefore(text, cursor), end: cursor })),
  delete: remove(({ text, cursor }) => ({ start: cursor, end: graphemeAfter(text, cursor) })),
  'delete-word': remove(({ text, cursor }) => ({ start: wordBefore(text, cursor), end: cursor })),
  'delete-to-end': remove((editor) => ({ start: editor.cursor, end: lineEnd(editor) })),
  'select-all': ({ text }) => ({ text, cursor: text.length, anchor: 0 }),
} as const satisfies Record<string, (editor: Editor) => Editor>;
export type EditName = keyof typeof edits;

/** Row and column of the insertion point in a text wrapped into these rows. */
export const placeOf = (
  measure: Measure,
  text: string,
  cursor: number,
  rows: readonly Span[],
): { readonly row: number; readonly column: number } => {
  const row = Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= cursor),
  );
  return { row, column: measure.width(text.slice(rows[row]?.start ?? 0, cursor)) };
};

/** The offset in a row that is nearest to a column. The end of a wrapped row is the start of the next one. */
const reachedIn = (
  measure: Measure,
  text: string,
  rows: readonly Span[],
  row: Span,
  column: number,
): number => {
  const reached = row.start + measure.head(text.slice(row.start, row.end), column).length;
  const wraps = rows.some(({ start }) => start === row.end && start > row.start);
  return wraps && reached === row.end ? graphemeBefore(text, reached) : reached;
};

/** Wraps the text of a field into rows. */
export type FieldRows = { readonly columns: number; readonly measure: Measure };

/** Puts the insertion point at a row and column of the field; below the last row, into the last row. */
export const pointAt = (
  { text }: Editor,
  row: number,
  column: number,
  { columns, measure }: FieldRows,
): Editor => {
  const rows = wrap(measure, text, columns);
  const there = rows[Math.min(row, rows.length - 1)];
  return { text, cursor: there === undefined ? 0 : reachedIn(measure, text, rows, there, column) };
};

/** Moves one row up or down; undefined at the edge of the text. */
export const moveRow = (
  editor: Editor,
  step: -1 | 1,
  { columns, measure }: FieldRows,
  select = false,
): Editor | undefined => {
  const rows = wrap(measure, editor.text, columns);
  const place = placeOf(measure, editor.text, editor.cursor, rows);
  const row = rows[place.row + step];
  if (row === undefined) return undefined;
  const goal = editor.goal ?? place.column;
  const cursor = reachedIn(measure, editor.text, rows, row, goal);
  return { text: editor.text, cursor, goal, ...(select && { anchor: editor.anchor ?? editor.cursor }) };
};

// A table of an office document as rows of cells, with reviewers' changes.

/** Author and time (ISO 8601) of a change; empty if the file does not say. */
export type Signature = { readonly who: string; readonly at: string };

/** A comment beside the text. */
export type CellRemark = Signature & { readonly text: string };

/** A cell of a table. */
export type OfficeCell = {
  /** The text with tracked changes accepted; lines are separated by `\n`. */
  readonly text: string;
  /** The text before the tracked changes; equal without tracked changes. */
  readonly before: string;
  /** The last tracked change. */
  readonly changed?: Signature;
  readonly remarks: readonly CellRemark[];
};

/** A row: its one-based number in its table or sheet, its cells, and the names of its bookmarks. */
export type OfficeRow = {
  readonly line: number;
  readonly cells: readonly OfficeCell[];
  readonly marks: readonly string[];
};

/** The tables or sheets of a document, and the last author. */
export type OfficeTables = { readonly tables: readonly (readonly OfficeRow[])[]; readonly saved: Signature };

/** Makes a cell without changes. */
export const plainCell = (text: string): OfficeCell => ({ text, before: text, remarks: [] });

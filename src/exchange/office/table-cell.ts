// A table of an office document as rows of cells, with what reviewers did to them.

/** Author and time (ISO 8601) of a change; empty if the file does not say. */
export type Signature = { readonly who: string; readonly at: string };

/** A remark that a program keeps beside the text. */
export type CellRemark = Signature & { readonly text: string };

/** A cell. */
export type OfficeCell = {
  /** As it reads once tracked changes are accepted; lines are separated by `\n`. */
  readonly text: string;
  /** As it read before the tracked changes; the same where there are none. */
  readonly before: string;
  /** The last tracked change. */
  readonly changed?: Signature;
  readonly remarks: readonly CellRemark[];
};

/** A row, its one-based number in its table or sheet, and the names of bookmarks in it. */
export type OfficeRow = {
  readonly line: number;
  readonly cells: readonly OfficeCell[];
  readonly marks: readonly string[];
};

/** The tables or sheets of a document, and who saved it last. */
export type OfficeTables = { readonly tables: readonly (readonly OfficeRow[])[]; readonly saved: Signature };

/** A cell in which nothing was done. */
export const plainCell = (text: string): OfficeCell => ({ text, before: text, remarks: [] });

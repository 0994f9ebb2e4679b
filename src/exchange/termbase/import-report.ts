// Reports the result of an import, row by row.

import type { ConceptId } from '../../model/ids.js';
import type { Fault } from '../draft.js';
import type { ChangedConcept } from './compare-concepts.js';
import type { RowWarning } from './row-warnings.js';

/** Reasons to refuse a row: its content, or an earlier row with the same identifier. */
export type ImportFault = Fault | 'repeated-id';

/** An accepted row: its changes and warnings. */
export type TakenRow = {
  readonly line: number;
  readonly outcome: 'added' | 'changed' | 'same';
  readonly concept: ConceptId;
  /** The fields of a changed concept, before and after. */
  readonly fields: ChangedConcept['fields'];
  readonly warnings: readonly RowWarning[];
};

/** The result of one row. */
export type ImportedRow =
  | TakenRow
  | {
      readonly line: number;
      readonly outcome: 'refused';
      readonly reason: ImportFault;
      readonly value: string;
    };

/** All rows in the order of the file, and the number of rows for each outcome. */
export type ImportReport = Readonly<Record<ImportedRow['outcome'], number>> & {
  /** Number of rows that replace a value of the glossary, or give a term another equivalent than the glossary has. */
  readonly conflicts: number;
  /** Whether the rows were written to the glossary: false for a preview, or if rows were refused. */
  readonly written: boolean;
  readonly rows: readonly ImportedRow[];
};

/** Whether a row contradicts the glossary. */
export const isConflict = (row: ImportedRow): boolean =>
  row.outcome !== 'refused' &&
  (row.fields.some(({ before }) => before !== '') || row.warnings.some(({ kind }) => kind === 'exists'));

/** Makes the report of some rows. */
export const reportOn = (rows: readonly ImportedRow[], written: boolean): ImportReport => {
  const count = (outcome: ImportedRow['outcome']): number =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
    conflicts: rows.filter(isConflict).length,
    written,
    rows,
  };
};

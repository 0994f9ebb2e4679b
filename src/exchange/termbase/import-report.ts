// Reports the result of an import, row by row.

import type { ConceptId } from '../../model/ids.js';
import type { Fault } from '../draft.js';
import type { ChangedConcept } from './compare-concepts.js';
import type { RowWarning } from './row-warnings.js';

/** Why a row of a file was not taken: for what it says, or because an earlier row has its identifier. */
export type ImportFault = Fault | 'repeated-id';

/** A row that was taken: what it changed, and what looks wrong with it. */
export type TakenRow = {
  readonly line: number;
  readonly outcome: 'added' | 'changed' | 'same';
  readonly concept: ConceptId;
  /** The fields of a changed concept, before and after. */
  readonly fields: ChangedConcept['fields'];
  readonly warnings: readonly RowWarning[];
};

/** The fate of one row. */
export type ImportedRow =
  | TakenRow
  | {
      readonly line: number;
      readonly outcome: 'refused';
      readonly reason: ImportFault;
      readonly value: string;
    };

/** All rows in the order of the file, and how many of them met which fate. */
export type ImportReport = Readonly<Record<ImportedRow['outcome'], number>> & {
  /** Rows that put something else in the place of what the glossary has, or translate a term that it has otherwise. */
  readonly conflicts: number;
  /** Whether the rows are in the glossary now: not in a preview, nor where some were refused. */
  readonly written: boolean;
  readonly rows: readonly ImportedRow[];
};

/** Whether a row contradicts what the glossary has. */
export const isConflict = (row: ImportedRow): boolean =>
  row.outcome !== 'refused' &&
  (row.fields.some(({ before }) => before !== '') || row.warnings.some(({ kind }) => kind === 'exists'));

/** The report on rows. */
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

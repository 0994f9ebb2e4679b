// Reports the result of an import, row by row.

import type { ConceptId } from '../../model/ids.js';
import type { Fault } from '../draft.js';

/** Why a row of a file was not taken: for what it says, or because an earlier row has its identifier. */
export type ImportFault = Fault | 'repeated-id';

/** The fate of one row. */
export type ImportedRow =
  | { readonly line: number; readonly outcome: 'added' | 'changed' | 'same'; readonly concept: ConceptId }
  | {
      readonly line: number;
      readonly outcome: 'refused';
      readonly reason: ImportFault;
      readonly value: string;
    };

/** All rows in the order of the file, and how many of them met which fate. */
export type ImportReport = Readonly<Record<ImportedRow['outcome'], number>> & {
  readonly rows: readonly ImportedRow[];
};

/** The report on rows. */
export const reportOn = (rows: readonly ImportedRow[]): ImportReport => {
  const count = (outcome: ImportedRow['outcome']): number =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
    rows,
  };
};

// Changes of a glossary for `--json`.

import type { GlossaryDifference, ImportedRow } from '../../session/tasks/glossary-files.js';
import type { GlossaryUpdate } from '../../store/termbase/update-report.js';
import { conceptJson } from './concept-json.js';

/** The result of one row of an imported file; `line` counts from one. */
export const importedRowJson = (row: ImportedRow) =>
  row.outcome === 'refused'
    ? { line: row.line, outcome: row.outcome, reason: row.reason, value: row.value }
    : {
        line: row.line,
        outcome: row.outcome,
        concept: row.concept,
        ...(row.fields.length > 0 && {
          fields: row.fields.map(({ column, before, after }) => ({ column, before, after })),
        }),
        ...(row.warnings.length > 0 && {
          warnings: row.warnings.map(({ kind, value }) => ({ kind, value })),
        }),
      };

/** Differences between two glossaries. */
export const differenceJson = ({ added, removed, changed }: GlossaryDifference) => ({
  added: added.map(conceptJson),
  removed: removed.map(conceptJson),
  changed: changed.map(({ concept, fields }) => ({
    concept,
    fields: fields.map(({ column, before, after }) => ({ column, before, after })),
  })),
});

/** The changes of an update of the shipped glossary, and its time (ISO 8601, UTC). */
export const updateJson = ({ at, added, changed, removed, kept, concepts }: GlossaryUpdate) => ({
  at,
  added,
  changed,
  removed,
  kept,
  concepts: concepts.map((one) => ({
    concept: one.concept,
    outcome: one.outcome,
    taken: one.taken,
    kept: one.kept,
  })),
});

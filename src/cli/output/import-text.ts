// The report of an import into the glossary, as text.

import type { Translate } from '../../i18n/translate.js';
import type { ImportedRow, ImportReport } from '../../session/tasks/glossary-files.js';
import { visible } from '../../text/visible.js';
import { shortened } from './pair-notes.js';

const rowLines = (row: ImportedRow, detailed: boolean, t: Translate): readonly string[] => {
  const where = t('glossary.line', { line: row.line });
  if (row.outcome === 'refused') {
    const reason = t(`glossary.fault.${row.reason}`, { value: row.value });
    return [`${where}  ${t('glossary.outcome.refused')}  ${reason}`];
  }
  const fields = row.fields.map(({ column, before, after }) => `    ${column}: ${before} → ${after}`);
  const warnings = row.warnings.map(
    ({ kind, value }) =>
      `    ! ${t(`glossary.warning.${kind}`, {
        value: kind === 'invisible' ? value : shortened(value),
      })}`,
  );
  const isTold = row.outcome !== 'same' || warnings.length > 0;
  const head = `${where}  ${t(`glossary.outcome.${row.outcome}`)}  ${row.concept}`;
  return isTold ? [head, ...(detailed ? fields : []), ...warnings] : [];
};

/**
 * A line for each row that was not imported unchanged, with its warnings, and the totals; with `detailed` also the
 * changes.
 */
export const importText = (report: ImportReport, detailed: boolean, t: Translate): string => {
  const { rows, added, changed, same, refused, conflicts } = report;
  const lines = rows.flatMap((row) => rowLines(row, detailed, t)).map(visible);
  const conflicting = detailed && conflicts > 0 ? [t('glossary.conflicts', { conflicts })] : [];
  return `${[...lines, t('glossary.imported', { added, changed, same, refused }), ...conflicting].join('\n')}\n`;
};

// Draws a finding: its mark and its sentence.

import { sayFinding } from '../../i18n/say-finding.js';
import type { Finding } from '../../model/finding.js';
import { wrap } from '../../text/wrap.js';
import { type Row, type Run, run } from '../drawing/row.js';
import type { Meaning } from '../drawing/theme.js';
import type { View } from '../drawing/view.js';

const marks: Readonly<Record<Finding['severity'], readonly [mark: string, meaning: Meaning]>> = {
  error: ['✗', 'error'],
  warning: ['!', 'notice'],
  hint: ['?', 'faint'],
};

/** The mark of a finding; a waived finding has its own mark. */
export const findingMark = ({ severity, waived }: Finding): Run => {
  const [mark, meaning] = waived === undefined ? marks[severity] : (['=', 'faint'] as const);
  return run(mark, meaning);
};

/** The text of a fix, with visible spaces. */
export const fixText = (fix: string): string => fix.replaceAll(' ', '␣') || '∅';

const reasonOf = ({ waived }: Finding): string => (waived === undefined ? '' : ` — ${waived.reason}`);

/** The sentence of a finding in the interface language, with the reason if it is waived. */
export const sentence = ({ t }: View, finding: Finding): string => sayFinding(finding, t) + reasonOf(finding);

/** Whether the sentence of a finding already ends with the fix: `연장와 → 연장과` contains 과. */
const saysFix = (said: string, fix: string): boolean =>
  fix !== '' && said.includes('→') && said.endsWith(fix);

/** The text of a fix that the sentence does not contain. */
export const unsaidFix = ({ t }: View, finding: Finding): string | undefined => {
  const { fix } = finding;
  return fix === undefined || saysFix(sayFinding(finding, t), fix) ? undefined : fixText(fix);
};

/** Wraps a finding into as many rows as it needs. */
export const findingRows = (view: View, finding: Finding, columns: number): readonly Row[] => {
  const fix = unsaidFix(view, finding);
  // The reason comes last, so that the fix is not read as part of it.
  const said = sayFinding(finding, view.t) + (fix === undefined ? '' : ` → ${fix}`) + reasonOf(finding);
  return wrap(view.measure, said, columns - 3).map(
    ({ start, end }, index): Row => [
      run(' '),
      index === 0 ? findingMark(finding) : run(' '),
      run(` ${said.slice(start, end).trimEnd()}`, finding.waived === undefined ? 'plain' : 'faint'),
    ],
  );
};

// The terms of a document as plain lines.

import type { Translate } from '../../i18n/translate.js';
import type { Scan } from '../../session/tasks/scan-file.js';
import { visible } from '../../text/visible.js';
import { measures } from '../../text/width.js';

const widestTerm = 28;

/** A scan as a list for the translator: terms in order of appearance, with counts and equivalents. */
export const scanAsText = (
  file: string,
  { document, terms, nouns, covered, date }: Scan,
  t: Translate,
): string => {
  const shown = terms.filter(({ occurrences }) => occurrences.some(({ nested }) => !nested));
  const widest = Math.min(
    widestTerm,
    Math.max(0, ...shown.map(({ term }) => measures.narrow.width(term.text))),
  );
  const rows = shown.map(({ concept, term, targets, occurrences }) => {
    const count = `${occurrences.filter(({ nested }) => !nested).length}`.padStart(4);
    const sign = concept.equivalence === 'exact' ? '=' : '~';
    const remarks = [
      ...(occurrences.some(({ verdict }) => verdict === 'ambiguous') ? [t('scan.ambiguous')] : []),
      ...(occurrences.some(({ anachronism }) => anachronism)
        ? [t('scan.anachronism', { date: date ?? '' })]
        : []),
    ];
    const remark = remarks.length === 0 ? '' : `  (${remarks.join('; ')})`;
    return `${count}  ${measures.narrow.padTo(visible(term.text), widest)} ${sign} ${visible(targets.join(' | '))}${remark}\n`;
  });
  const share = nouns === 0 ? 0 : Math.round((100 * covered) / nouns);
  const summary = t('scan.summary', {
    file: visible(file),
    segments: document.segments.length,
    terms: shown.length,
    share,
  });
  return `${summary}\n${rows.join('')}`;
};

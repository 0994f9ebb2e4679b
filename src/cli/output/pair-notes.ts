// Remarks on units of a bilingual file, one a line.

import type { Translate } from '../../i18n/translate.js';
import type { PairNote } from '../../session/tasks/read-work.js';
import { visible } from '../../text/visible.js';
import type { Terminal } from '../command.js';

const longest = 60;

/** The start of a text for a line of a report. */
export const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/** Reports on standard error the units of a file that were left out or imported with a remark. */
export const reportNotes = (
  notes: readonly PairNote[],
  file: string,
  t: Translate,
  terminal: Terminal,
): void => {
  const lines = notes.map(({ line, reason, value }) => {
    const said = t(`bilingual.note.${reason}`, { value: shortened(value) });
    return visible(t('bilingual.row', { file, line, said }));
  });
  if (lines.length > 0) terminal.err(`${lines.join('\n')}\n`);
};

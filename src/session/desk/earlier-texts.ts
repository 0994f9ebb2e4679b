// Earlier translations of a segment for the TUI, from its history.

import type { OpenWork } from '../../store/work/open-work.js';
import type { EarlierText } from '../../workspace/editing/earlier-text.js';

/** Changes that are read; more than anyone makes to a sentence. */
const mostChanges = 200;

/**
 * The translations that a segment had, newest first, each once and without today's. Texts that lost against another
 * window are among them.
 */
export const earlierTexts = (
  work: Pick<OpenWork, 'history' | 'load'>,
  ordinal: number,
): readonly EarlierText[] => {
  const changes = work.history(ordinal, mostChanges);
  const oldest = changes.at(-1);
  const texts = changes.map(({ at, who, after }) => ({ at, who, ...after }));
  if (oldest !== undefined) texts.push({ at: oldest.at, who: '', ...oldest.before });
  const seen = new Set(['', work.load().units[ordinal]?.target ?? '']);
  return texts.flatMap(({ at, who, target, state }) => {
    if (seen.has(target)) return [];
    seen.add(target);
    return [{ at, who, target, state }];
  });
};

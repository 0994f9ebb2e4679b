// Numbers, names and words of a segment for the TUI.

import type { SegmentInsertables } from '../../model/insertable.js';
import type { Participant } from '../../model/meeting.js';
import type { WorkDocument } from '../../model/unit.js';
import { langOf } from '../files/segment-lang.js';
import type { MatchThread } from '../worker/open-match-thread.js';

/**
 * Implements `Backend.insertables`. Before the question it sends the thread the names that the document gives in both
 * languages.
 */
export const deskInsertables = (
  document: WorkDocument,
  thread: Pick<MatchThread, 'insertables' | 'putNames'>,
  participants: () => readonly Participant[],
): ((ordinal: number) => Promise<SegmentInsertables>) => {
  const { lang, to } = document;
  // The participants may change while the document is open.
  let told: string | undefined;
  return async (ordinal) => {
    const { units } = document;
    const segment = units[ordinal]?.segment;
    // A source in the target language needs no insertables.
    if (segment === undefined || segment.lang === to) return { insertables: [], words: [] };
    const listed = participants();
    const list = JSON.stringify(listed);
    if (told !== list) {
      const explaining = units.filter(({ segment: { text } }) => /[(（]/.test(text));
      const passages = explaining.map((one) => ({ text: one.segment.text, lang: langOf(one.segment, lang) }));
      thread.putNames(passages, listed);
      told = list;
    }
    return thread.insertables({ text: segment.text, lang: langOf(segment, lang) });
  };
};

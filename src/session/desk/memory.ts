// The memory for the TUI: asks the matching thread about a segment with its neighbours.

import { otherLang } from '../../model/language.js';
import { type MemoryMatch, usualThreshold } from '../../model/memory-match.js';
import type { WorkDocument } from '../../model/unit.js';
import type { Backend } from '../../workspace/backend.js';
import type { MatchThread } from '../worker/open-match-thread.js';

/** Implements `Backend.memory`. */
export const deskMemory =
  (
    document: WorkDocument,
    thread: Pick<MatchThread, 'propose'>,
  ): ((ordinal: number) => Promise<readonly MemoryMatch[]>) =>
  async (ordinal) => {
    const { units, to } = document;
    const text = units[ordinal]?.segment.text;
    if (text === undefined) return [];
    return thread.propose({
      text,
      lang: otherLang(to),
      before: units[ordinal - 1]?.segment.text ?? '',
      after: units[ordinal + 1]?.segment.text ?? '',
    });
  };

/** Implements `Backend.drafts`. */
export const deskDrafts =
  (document: WorkDocument, sources: Pick<Backend, 'memory' | 'matches'>): Backend['drafts'] =>
  async (ordinals) => {
    const { draftsFor } = await import('../tasks/pretranslate.js');
    return draftsFor(document, ordinals, usualThreshold, {
      memory: sources.memory,
      terms: sources.matches,
    });
  };

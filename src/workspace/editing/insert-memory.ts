// Inserts a translation from the memory.

import type { MemoryMatch } from '../../model/memory-match.js';
import { withoutCodes } from '../../text/coded-text.js';
import { currentMemory } from '../select.js';
import { type State, withNotice } from '../state.js';
import { editorWith } from './editor.js';
import { withEditor } from './with-editor.js';

const mostSaid = 3;

/** Differences of meaning that were not adapted, such as `부산 → 대구`; the translator has to change them. */
const leftOver = ({ differences }: MemoryMatch): readonly string[] =>
  differences
    .filter(({ kind, substituted }) => kind !== 'form' && substituted === undefined)
    .map(({ source, memory }) => `${memory || '–'} → ${source || '–'}`);

/**
 * Replaces the translation with the nearest proposal, or with the next one if a proposal is already there. A notice
 * names the differences that were not adapted.
 */
export const insertMemory = (state: State): State => {
  const found = currentMemory(state);
  const place = found.findIndex(({ target }) => target === withoutCodes(state.editor.text));
  const next = found[(place + 1) % found.length];
  if (next === undefined)
    return withNotice(state, state.memory.has(state.current) ? 'no-memory' : 'still-searching');
  const left = leftOver(next);
  const inserted = withEditor(state, editorWith(next.target));
  if (left.length === 0) return inserted;
  const named = left.slice(0, mostSaid).join(' · ') + (left.length > mostSaid ? ' …' : '');
  return withNotice(inserted, 'memory-differs', { differences: named });
};

// Pairs of the memory, for tests.

import type { Lang } from '../../src/model/language.js';
import type { MemoryPair } from '../../src/model/memory-match.js';

/** A pair of which nothing is known but its texts. */
export const memoryPair = (from: Lang, source: string, target: string): MemoryPair => ({
  ko: from === 'ko' ? source : target,
  ja: from === 'ko' ? target : source,
  from,
  document: '',
  meeting: '',
  translator: '',
  at: '',
  before: '',
  after: '',
});

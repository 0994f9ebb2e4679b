// Decides which expressions of nouns may be terms.

import loadEdges from '../../data/language/term-edges.tsv';
import type { Morpheme } from '../model/analysis.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';
import type { NounRun } from './noun-runs.js';
import { isPersonWithTitle } from './persons.js';
import { hasTermHead, isActionNoun } from './word-lists.js';

const edgesAt = (place: 'start' | 'end') =>
  once(
    () =>
      new Set(
        readTable(loadEdges, 'form', 'edge')
          .filter(({ edge }) => edge === place)
          .map(({ form }) => form),
      ),
  );

/**
 * Ends of words that are no terms: an adjective (적, 的), a plural, a quality (성, 性), a time or a position (후, 内).
 */
const openEnded = edgesAt('end');

/** Beginnings that only say that a thing is another one, or which one: 未整備, 各府省, 타지역. */
const openings = edgesAt('start');

const isShort = ({ surface }: Morpheme): boolean => surface.length <= 2;
const mayOpen = new Set(['noun', 'prefix', 'modifier']);
const mayClose = new Set(['noun', 'suffix']);

/** デジタル民主主義2030: a name may end with a year without a space. */
const endsInYear = (words: NounRun): boolean => {
  const name = words.findLastIndex(({ wordClass }) => wordClass !== 'number');
  const year = words.slice(name + 1);
  const isWrittenOn = name >= 0 && words[name]?.end === year[0]?.start;
  return isWrittenOn && /^(?:19|20)\d\d$/u.test(year.map(({ surface }) => surface).join(''));
};

/** Endings of laws, money, rights, documents and organisations: 상품권, 답례품, 대통령령. */
const officialEnd = /[법령세금권증채비료품제회단원청부국처성율률]$/u;

const japaneseOfficial = /^[\u4e00-\u9fff]{2,}[府省庁局院法令税券権料債]$/u;

/** A word that the dictionary has as several parts: 상품|권, 立法|府; not 밑|거름. */
const isCompound = ({ surface, inner }: Morpheme): boolean => {
  if (japaneseOfficial.test(surface)) return true;
  return inner.length > 0 && (surface.length > 3 || (surface.length === 3 && officialEnd.test(surface)));
};

/** 추진체계, 활동지원단: an activity joined with an organisation for it is a name. */
const opensName = (words: NounRun): boolean => {
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  return (
    first.end === second.start && isActionNoun(first.surface) && hasTermHead(words.at(-1)?.surface ?? '')
  );
};

/**
 * Whether a part of a run of nouns can be a term: it starts with no suffix, ends with no prefix, and contains more than
 * numbers. A single word must be unknown to the dictionary or a compound, because other words are general vocabulary.
 */
export const canBeTerm = (words: NounRun, isStopWord: (word: string) => boolean): boolean => {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  if (isPersonWithTitle(words)) return false;
  if (!mayOpen.has(first.wordClass) || openEnded().has(last.surface)) return false;
  if (!mayClose.has(last.wordClass) && !endsInYear(words)) return false;
  if (words.length === 2 && first.wordClass !== 'noun' && openings().has(first.surface)) return false;
  // 令和8年: a number with its counter.
  if (last.wordClass === 'suffix' && words.at(-2)?.wordClass === 'number') return false;
  // 제6조제1항 is a reference to a law; 모금·접수 are two activities.
  if (first.wordClass === 'prefix' && words[1]?.wordClass === 'number') return false;
  if (words.length === 3 && words[1]?.wordClass === 'symbol' && isShort(first) && isShort(last)) return false;
  if (isStopWord(last.surface) || (isStopWord(first.surface) && !opensName(words))) return false;
  if (words.length === 1) {
    const isName = first.origin === 'unknown' && !/[간별적씩]$/u.test(first.surface);
    return first.surface.length > 1 && (isName || isCompound(first));
  }
  return words.some(({ wordClass, surface }) => wordClass === 'noun' && surface.length > 1);
};

// Which expressions of nouns may be terms.

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
 * What makes an adjective (적, 的), a plural, a quality (성, 性), a time or a place of a word (후, 内): what ends so is no term.
 */
const openEnded = edgesAt('end');

/** What says of a word only that it is another one, or which: 未整備, 各府省, 타지역. */
const openings = edgesAt('start');

const isShort = ({ surface }: Morpheme): boolean => surface.length <= 2;
const mayOpen = new Set(['noun', 'prefix', 'modifier']);
const mayClose = new Set(['noun', 'suffix']);

/** デジタル民主主義2030: a name may end in a year, written on. */
const endsInYear = (words: NounRun): boolean => {
  const name = words.findLastIndex(({ wordClass }) => wordClass !== 'number');
  const year = words.slice(name + 1);
  const isWrittenOn = name >= 0 && words[name]?.end === year[0]?.start;
  return isWrittenOn && /^(?:19|20)\d\d$/u.test(year.map(({ surface }) => surface).join(''));
};

/** What is law, money, right, paper or body: 상품권, 답례품, 대통령령. */
const officialEnd = /[법령세금권증채비료품제회단원청부국처성율률]$/u;

const japaneseOfficial = /^[\u4e00-\u9fff]{2,}[府省庁局院法令税券権料債]$/u;

/** A word that the dictionary has, but as one of parts: 상품|권, 立法|府; not 밑|거름. */
const isCompound = ({ surface, inner }: Morpheme): boolean => {
  if (japaneseOfficial.test(surface)) return true;
  return inner.length > 0 && (surface.length > 3 || (surface.length === 3 && officialEnd.test(surface)));
};

/** 추진체계, 활동지원단: what is done, written together with what is set up for it, is a name after all. */
const opensName = (words: NounRun): boolean => {
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  return (
    first.end === second.start && isActionNoun(first.surface) && hasTermHead(words.at(-1)?.surface ?? '')
  );
};

/**
 * Whether a part of a run of nouns can be a term: it starts with no suffix, ends with no prefix, and has more than numbers.
 * A single word must be one that the dictionary does not have, or a compound: what else it has is everybody's.
 */
export const canBeTerm = (words: NounRun, isStopWord: (word: string) => boolean): boolean => {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  if (isPersonWithTitle(words)) return false;
  if (!mayOpen.has(first.wordClass) || openEnded().has(last.surface)) return false;
  if (!mayClose.has(last.wordClass) && !endsInYear(words)) return false;
  if (words.length === 2 && first.wordClass !== 'noun' && openings().has(first.surface)) return false;
  // 令和8年: a number with what it counts.
  if (last.wordClass === 'suffix' && words.at(-2)?.wordClass === 'number') return false;
  // 제6조제1항 is a place in a law; 모금·접수 are two things done.
  if (first.wordClass === 'prefix' && words[1]?.wordClass === 'number') return false;
  if (words.length === 3 && words[1]?.wordClass === 'symbol' && isShort(first) && isShort(last)) return false;
  if (isStopWord(last.surface) || (isStopWord(first.surface) && !opensName(words))) return false;
  if (words.length === 1) {
    const isName = first.origin === 'unknown' && !/[간별적씩]$/u.test(first.surface);
    return first.surface.length > 1 && (isName || isCompound(first));
  }
  return words.some(({ wordClass, surface }) => wordClass === 'noun' && surface.length > 1);
};

// Company of the homographs that administration is full of, known before any termbase: 전통시장 is a market wherever
// it stands. What is common to both senses (지역, 회의 …) is left out.

import loadHomographs from '../../../data/language/homographs.tsv';
import { normalForm } from '../../text/normalise.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';

type Cue = { readonly kanji: string; readonly words: readonly string[] };

/** Context words of each Korean homograph's senses, in normal form. */
const cues = once((): ReadonlyMap<string, readonly Cue[]> => {
  const found = new Map<string, Cue[]>();
  for (const { korean, kanji, context_words } of readTable(
    loadHomographs,
    'korean',
    'kanji',
    'context_words',
  )) {
    const cue = { kanji, words: wordsOf(context_words).map(normalForm) };
    const others = found.get(korean);
    if (others === undefined) found.set(korean, [cue]);
    else others.push(cue);
  }
  return found;
});

/**
 * Words that speak for a reading of a Korean homograph, by what it is in Japanese: 시장 as 市長 is supported by 취임, as 市場 by
 * 도매.
 */
export const knownCompany = (word: string, targets: readonly string[]): readonly string[] =>
  (cues().get(word) ?? []).flatMap(({ kanji, words }) =>
    targets.some((target) => target.includes(kanji)) ? words : [],
  );

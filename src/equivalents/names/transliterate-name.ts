// The entrance: a name in the other language's letters, best first, with the rule behind each.

import type { Lang } from '../../model/language.js';
import { isHangul } from '../../text/hangul.js';
import { officialSpelling } from './hangul-variants.js';
import { japaneseNameInHangul } from './japanese-name.js';
import { koreanNameInJapanese } from './korean-name.js';
import { type NameSuggestion, type ReadingsOf, suggest, withoutRepeats } from './suggestion.js';

/** What is known of a name beside its spelling. */
export type NameKnowledge = {
  /** Kana of a Japanese name (`|` between morphemes if wanted), Hanja or katakana of a Korean one. */
  readonly reading?: string | undefined;
  /** Readings of Japanese names, for when none is given. */
  readonly readingsOf?: ReadingsOf | undefined;
};

/**
 * A name in the letters of `to`: Japanese names in Hangul by 외래어 표기법, Korean ones in katakana by custom. A Japanese
 * name that is already in Hangul comes back in its official spelling (미츠루 → 미쓰루). Empty when nothing is known.
 */
export const transliterateName = (
  text: string,
  to: Lang,
  known: NameKnowledge = {},
): readonly NameSuggestion[] => {
  if (to === 'ja') return withoutRepeats(koreanNameInJapanese(text, known.reading));
  if (isHangul(text.trim())) return [suggest(officialSpelling(text.trim()), 'official-spelling')];
  return withoutRepeats(japaneseNameInHangul(text.normalize('NFKC'), known.reading, known.readingsOf));
};

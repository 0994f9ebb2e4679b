// What a transliteration answers.

/**
 * Why a name is spelled as it is: by the kana rule, by it with a suffix named in Korean, corrected from another spelling,
 * by Japanese custom for Korean names, with the Hanja in front, or from the table of Korean place names.
 */
export type NameRule =
  | 'kana'
  | 'kana+suffix'
  | 'official-spelling'
  | 'katakana-custom'
  | 'hanja+katakana'
  | 'place-table'
  | 'place-suffix';

/** A name in the other language. It is an offer, never an approved term. */
export type NameSuggestion = { readonly text: string; readonly how: 'name'; readonly rule: NameRule };

/** The readings (kana) of a Japanese name, best first; a dictionary's, so the caller brings it. */
export type ReadingsOf = (surface: string) => readonly string[];

/** One suggestion. */
export const suggest = (text: string, rule: NameRule): NameSuggestion => ({ text, how: 'name', rule });

/** Every text once, in order. */
export const withoutRepeats = (suggestions: readonly NameSuggestion[]): readonly NameSuggestion[] => {
  const seen = new Set<string>();
  return suggestions.filter(({ text }) => !seen.has(text) && seen.add(text));
};

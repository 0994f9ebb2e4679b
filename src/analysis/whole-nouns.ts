// Segments a word into whole nouns, for comparison with the dictionary's cheapest segmentation.

/** Whether the dictionary has a common noun with this form. */
export type IsNoun = (surface: string) => boolean;

const particles = new Set('의도은는이가을를로에와과');
/** The copula 이다 before a noun: 위법인 행위. */
const copula = '인';

/**
 * Segments a word into the fewest nouns of at least two syllables or kanji; a Korean particle may follow them.
 * @returns the end offsets of the nouns, or undefined if there is no such segmentation
 */
export const wholeNouns = (word: string, isNoun: IsNoun): readonly number[] | undefined => {
  const cuts: (readonly number[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end++) {
    for (let start = 0; start <= end - 2; start++) {
      const before = cuts[start];
      const known = cuts[end];
      if (before === undefined || (known !== undefined && known.length <= before.length + 1)) continue;
      if (isNoun(word.slice(start, end))) cuts[end] = [...before, end];
    }
  }
  const whole = cuts[word.length];
  const besideParticle =
    particles.has(word.slice(-1)) || word.endsWith(copula) ? cuts[word.length - 1] : undefined;
  return whole ?? besideParticle;
};

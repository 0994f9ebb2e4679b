// A word cut into whole nouns: what the dictionary's cheapest cut is compared with.

/** Whether the dictionary has a common noun of this form. */
export type IsNoun = (surface: string) => boolean;

const particles = new Set('의도은는이가을를로에와과');

/**
 * Cuts a word into the fewest nouns of two or more syllables or kanji; a Korean particle may follow them.
 * @returns where the nouns end, or undefined where it cannot be done
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
  const besideParticle = particles.has(word.slice(-1)) ? cuts[word.length - 1] : undefined;
  return whole ?? besideParticle;
};

// The hash of a pair of texts, by which the memory finds an equal pair.

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Hash of texts without normalisation: 32 bits, FNV-1a over UTF-16 code units
 * (http://www.isthe.com/chongo/tech/comp/fnv/). 제1조 and 제2조 have different hashes.
 */
export const pairKey = (...texts: readonly string[]): number => {
  let hash = offsetBasis;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    // Separates the texts: 가나·다 and 가·나다 are different pairs.
    hash = Math.imul(hash ^ 0xffff, prime);
  }
  return hash | 0;
};

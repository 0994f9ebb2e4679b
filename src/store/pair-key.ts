// A number for a pair of texts, under which the memory finds the same pair again.

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Hash of texts as they are, letter by letter: 32 bits, FNV-1a over UTF-16 code units
 * (http://www.isthe.com/chongo/tech/comp/fnv/). 제1조 and 제2조 have different ones.
 */
export const pairKey = (...texts: readonly string[]): number => {
  let hash = offsetBasis;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
    // Ends a text: 가나·다 is another pair than 가·나다.
    hash = Math.imul(hash ^ 0xffff, prime);
  }
  return hash | 0;
};

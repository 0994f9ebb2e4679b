// A character n-gram model: how usual a Japanese text is in administration. Of two readings of 시장 after 금융 it tells
// which belongs there (市場, not 市長), where words and their classes cannot.

/**
 * A character trigram model with back-off, as flat tables. A key is up to three UTF-16 units, read as one number of 48 bits.
 * Costs are negative natural logarithms of probabilities.
 */
export type CharacterModel = {
  /** The character n-grams that were seen, rising. */
  readonly keys: Float64Array;
  /** What the last character of each n-gram costs after the others. */
  readonly cost: Float32Array;
  /** What is added where the n-gram is followed by a character that it was never seen with. */
  readonly backOff: Float32Array;
};

/** Stand for the beginning and the end of a text. */
export const edges = { start: 1, end: 2 } as const;
export const longestGram = 3;
/** How many characters there are to choose from where one was never seen. */
export const alphabet = 8000;
const unseen = Math.log(alphabet);

/** An n-gram of UTF-16 units as a key. No unit is 0, so that n-grams of different lengths differ. */
export const keyOf = (units: readonly number[], from: number, to: number): number => {
  let key = 0;
  for (let i = from; i < to; i++) key = key * 0x10000 + (units[i] ?? 0);
  return key;
};

/** The units of a text as the model reads it: without spaces, between its two edges. */
export const unitsOf = (text: string): number[] => {
  const units: number[] = [edges.start];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x20 && unit !== 0x3000) units.push(unit);
  }
  units.push(edges.end);
  return units;
};

const find = (keys: Float64Array, key: number): number => {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** Cost of a text in nats: the higher, the less usual. Only texts for the same query are comparable. */
export const characterCost = ({ keys, cost, backOff }: CharacterModel, text: string): number => {
  const units = unitsOf(text);
  let total = 0;
  for (let at = 1; at < units.length; at++) {
    for (let from = Math.max(0, at + 1 - longestGram); ; from++) {
      const gram = find(keys, keyOf(units, from, at + 1));
      if (gram >= 0) {
        total += cost[gram] ?? 0;
        break;
      }
      const context = find(keys, keyOf(units, from, at));
      if (context >= 0) total += backOff[context] ?? 0;
      if (from === at) {
        total += unseen;
        break;
      }
    }
  }
  return total;
};

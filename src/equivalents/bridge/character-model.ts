// A character n-gram model of Japanese administrative text. After 금융 it chooses between two readings of 시장 (市場,
// not 市長), which words and their classes cannot.

/**
 * A character trigram model with back-off, as flat tables. A key is up to three UTF-16 code units as one number of 48
 * bits. Costs are negative natural logarithms of probabilities.
 */
export type CharacterModel = {
  /** The observed character n-grams, in increasing order. */
  readonly keys: Float64Array;
  /** Cost of the last character of each n-gram after the others. */
  readonly cost: Float32Array;
  /** Additional cost if an n-gram is followed by a character that was never observed after it. */
  readonly backOff: Float32Array;
};

/** Markers for the start and the end of a text. */
export const edges = { start: 1, end: 2 } as const;
export const longestGram = 3;
/** Number of possible characters for one that was never observed. */
export const alphabet = 8000;
const unseen = Math.log(alphabet);

/** The key of an n-gram of UTF-16 code units. No unit is 0, so n-grams of different lengths have different keys. */
export const keyOf = (units: readonly number[], from: number, to: number): number => {
  let key = 0;
  for (let i = from; i < to; i++) key = key * 0x10000 + (units[i] ?? 0);
  return key;
};

/** The code units of a text for the model: without spaces, between the two markers. */
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

/** Cost of a text in nats: the higher, the less usual. Compare only texts for the same query. */
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

// Sorts keys by code units and packs them one after another: the input of a trie.

/** Keys as code units, and their numbers in order. A 0 ends the units of a key. */
export type SortedKeys = {
  readonly units: Uint16Array;
  /** Start of the units of the key with a number. */
  readonly offsets: Int32Array;
  readonly order: Int32Array;
};

/** Below this number of keys, insertion sort is faster. */
const few = 12;

/** A UTF-16 code unit of a key, or 0 behind its last one, so that a key precedes those that begin with it. */
export const unitOf = ({ units, offsets }: SortedKeys, key: number, at: number): number =>
  units[(offsets[key] as number) + at] as number;

/** Whether key `a` precedes key `b`; both have the same units before `from`. */
const goesBefore = (keys: SortedKeys, a: number, b: number, from: number): boolean => {
  for (let at = from; ; at++) {
    const left = unitOf(keys, a, at);
    const right = unitOf(keys, b, at);
    if (left !== right || left === 0) return left < right;
  }
};

const insertEach = (keys: SortedKeys, low: number, high: number, depth: number): void => {
  const { order } = keys;
  for (let i = low + 1; i < high; i++) {
    const key = order[i] as number;
    let place = i;
    for (; place > low && goesBefore(keys, key, order[place - 1] as number, depth); place--) {
      order[place] = order[place - 1] as number;
    }
    order[place] = key;
  }
};

const swap = (order: Int32Array, a: number, b: number): void => {
  const key = order[a] as number;
  order[a] = order[b] as number;
  order[b] = key;
};

/** Multikey quicksort (Bentley and Sedgewick, 1997): no unit of a common prefix is compared twice. */
const sortRange = (keys: SortedKeys, low: number, high: number, depth: number): void => {
  if (high - low < few) {
    insertEach(keys, low, high, depth);
    return;
  }
  const { order } = keys;
  const pivot = unitOf(keys, order[(low + high) >> 1] as number, depth);
  let less = low;
  let more = high;
  for (let i = low; i < more; ) {
    const unit = unitOf(keys, order[i] as number, depth);
    if (unit < pivot) swap(order, less++, i++);
    else if (unit > pivot) swap(order, --more, i);
    else i++;
  }
  sortRange(keys, low, less, depth);
  if (pivot !== 0) sortRange(keys, less, more, depth + 1);
  sortRange(keys, more, high, depth);
};

/** Packs and sorts keys. @param keys without U+0000 */
export const sortKeys = (keys: readonly string[]): SortedKeys => {
  const units = new Uint16Array(keys.reduce((sum, { length }) => sum + length + 1, 0));
  const offsets = new Int32Array(keys.length);
  const order = new Int32Array(keys.length);
  let at = 0;
  keys.forEach((key, i) => {
    offsets[i] = at;
    order[i] = i;
    for (let unit = 0; unit < key.length; unit++) units[at++] = key.charCodeAt(unit);
    at++;
  });
  const sorted = { units, offsets, order };
  sortRange(sorted, 0, keys.length, 0);
  return sorted;
};

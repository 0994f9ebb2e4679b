// Results kept for the next call that asks for the same; `undefined` is no result that is kept.

/**
 * Keeps one result for each object, as long as the object lives.
 * @example const lengthOf = memoByObject((segment: Segment) => [...segment.text].length)
 */
export const memoByObject = <Key extends object, Result>(
  make: (key: Key) => Result,
): ((key: Key) => Result) => {
  const results = new WeakMap<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = make(key);
    results.set(key, result);
    return result;
  };
};

/**
 * Keeps the result of the latest call; a call with the same arguments (`===`) gets it again.
 * @param keysOf what is compared instead of the arguments, where the result depends on parts of them only
 */
export const memoLast = <Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
  keysOf: (...args: Args) => readonly unknown[] = (...args) => args,
): ((...args: Args) => Result) => {
  let latest: { readonly keys: readonly unknown[]; readonly result: Result } | undefined;
  return (...args) => {
    const keys = keysOf(...args);
    if (latest?.keys.every((key, index) => key === keys[index])) return latest.result;
    const result = make(...args);
    latest = { keys, result };
    return result;
  };
};

/**
 * A map that holds at most `limit` entries and forgets all of them when one more comes: a frequent key is back at once, and no
 * order of use has to be kept. Whoever makes one says in a comment why the limit is what it is.
 */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: Key): Value | undefined {
    return this.entries.get(key);
  }

  set(key: Key, value: Value): void {
    if (this.entries.size >= this.limit) this.entries.clear();
    this.entries.set(key, value);
  }
}

/** Keeps up to `limit` results by key, in a `BoundedMap`. */
export const boundedMemo = <Key extends string | number, Result>(
  limit: number,
  make: (key: Key) => Result,
): ((key: Key) => Result) => {
  const results = new BoundedMap<Key, Result>(limit);
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = make(key);
    results.set(key, result);
    return result;
  };
};

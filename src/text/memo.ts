// Results kept for the next call that asks for the same. The first and the last of these make `undefined` anew each time.

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

/** Keeps the result of the latest call; a call with the same arguments (`===`) gets it again. */
export const memoLast = <Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): ((...args: Args) => Result) => {
  let latest: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (latest?.args.every((arg, index) => arg === args[index])) return latest.result;
    const result = make(...args);
    latest = { args, result };
    return result;
  };
};

/**
 * Keeps up to `limit` results by key and forgets all of them when one more comes: a frequent key is back at once, and no
 * order of use has to be kept.
 * @param limit how many results fit; the caller says in a comment why so many
 */
export const boundedMemo = <Key extends string | number, Result>(
  limit: number,
  make: (key: Key) => Result,
): ((key: Key) => Result) => {
  const results = new Map<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = make(key);
    if (results.size >= limit) results.clear();
    results.set(key, result);
    return result;
  };
};

// Caches results for later calls with the same arguments; a result `undefined` is not cached.

/**
 * Caches one result for each object as long as the object lives.
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

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean => {
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
};

/**
 * Caches the result of the latest call for calls with the same arguments (`===`).
 * @param keysOf values to compare instead of the arguments, if the result depends on parts of them only
 */
export const memoLast = <Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
  keysOf?: (...args: Args) => readonly unknown[],
): ((...args: Args) => Result) => {
  let latest: { readonly keys: readonly unknown[]; readonly result: Result } | undefined;
  return (...args) => {
    const keys = keysOf === undefined ? args : keysOf(...args);
    if (latest !== undefined && areSame(latest.keys, keys)) return latest.result;
    const result = make(...args);
    latest = { keys, result };
    return result;
  };
};

/**
 * A map with at most `limit` entries, which drops all of them before it adds one more: frequent keys return at once, and
 * no order of use is needed. Each use states the reason for its limit in a comment.
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

/** Caches up to `limit` results by key in a `BoundedMap`. */
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

/**
 * Caches the result for the last text of each language: several checks ask the same of one side of a unit.
 * @example const isQuestion = memoOfText(({ text, lang }) => asks[lang].test(text))
 */
export const memoOfText = <Side extends { readonly text: string; readonly lang: string }, Result>(
  make: (side: Side) => Result,
): ((side: Side) => Result) => {
  const latest = new Map<string, { readonly text: string; readonly result: Result }>();
  return (side) => {
    const last = latest.get(side.lang);
    if (last !== undefined && last.text === side.text) return last.result;
    const result = make(side);
    latest.set(side.lang, { text: side.text, result });
    return result;
  };
};

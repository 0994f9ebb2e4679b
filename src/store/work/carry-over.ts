// Matches the segments of a changed document with those of its former version.

/** An element of an ordered list of texts. */
type Texts = readonly { readonly text: string }[];

const commonStart = (before: Texts, after: Texts): number => {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count]?.text === after[count]?.text) count += 1;
  return count;
};

/**
 * For each segment of `after` returns the index in `before` of the segment that it continues, or undefined if it is new.
 * Only an equal text continues. Equal beginnings and ends are matched in place, and between them equal texts are matched
 * in order. Each index is used once.
 */
export const carryOver = (before: Texts, after: Texts): readonly (number | undefined)[] => {
  const head = commonStart(before, after);
  const tail = commonStart(before.slice(head).toReversed(), after.slice(head).toReversed());
  const waiting = new Map<string, number[]>();
  for (const [index, { text }] of before.entries()) {
    if (index < head || index >= before.length - tail) continue;
    const queue = waiting.get(text);
    if (queue === undefined) waiting.set(text, [index]);
    else queue.push(index);
  }
  for (const queue of waiting.values()) queue.reverse();
  return after.map(({ text }, index) => {
    if (index < head) return index;
    if (index >= after.length - tail) return index - after.length + before.length;
    return waiting.get(text)?.pop();
  });
};

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const bare = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < bare.length; at += 1) {
    const pair = bare.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** Share of letter pairs that two texts have in common (Dice coefficient): 0–1. */
const likeness = (a: string, b: string): number => {
  const [own, other] = [pairsOf(a), pairsOf(b)];
  let [common, all] = [0, 0];
  for (const [pair, count] of own) {
    common += Math.min(count, other.get(pair) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
};

// Chosen by hand: a sentence with other numbers and one other word is well above, another sentence on the same subject
// below.
const leastLikeness = 0.5;

/**
 * For each segment of `after` returns the index in `before` of the segment that was edited into it, or undefined if it
 * continues one or is new. Compares only segments between the same continued neighbours. Each index is used once.
 * @param continued the result of `carryOver` for the same segments
 */
export const changedFrom = (
  before: Texts,
  after: Texts,
  continued: readonly (number | undefined)[],
): readonly (number | undefined)[] => {
  const used = new Set(continued);
  const result: (number | undefined)[] = after.map(() => undefined);
  for (let start = 0; start < after.length; start += 1) {
    if (continued[start] !== undefined) continue;
    let end = start;
    while (end < after.length && continued[end] === undefined) end += 1;
    const from = start === 0 ? 0 : (continued[start - 1] ?? 0) + 1;
    const to = end === after.length ? before.length : (continued[end] ?? before.length);
    for (let at = start; at < end; at += 1) {
      let best: number | undefined;
      let most = leastLikeness;
      for (let index = from; index < to; index += 1) {
        const alike = used.has(index) ? 0 : likeness(before[index]?.text ?? '', after[at]?.text ?? '');
        if (alike > most) [best, most] = [index, alike];
      }
      if (best === undefined) continue;
      used.add(best);
      result[at] = best;
    }
    start = end;
  }
  return result;
};

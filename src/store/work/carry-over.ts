// Which segment of a changed document is which segment of the document before.

/** Something with a text, in an order. */
type Texts = readonly { readonly text: string }[];

const commonStart = (before: Texts, after: Texts): number => {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count]?.text === after[count]?.text) count += 1;
  return count;
};

/**
 * For each segment of `after`, the index in `before` of the one it continues, or undefined where it is new.
 * Only the same text continues; what stands before the first and after the last change keeps its place, and in
 * between equal texts are taken in order. No index is given twice.
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

// Tells in one pass over the letters of a text which forms of a table it may contain, by the letters of each form before its
// first mark. Most texts contain few of them, and the expressions of all others need not be tried.

// Small tables stay in the fast memory of the processor; two forms at one place cost only a comparison.
const tableSize = 1 << 13;
const place = (first: number, second: number): number => (first * 31 + second) & (tableSize - 1);
/** The place of a form of one letter. */
const placeAlone = (only: number): number => only & (tableSize - 1);
/** The letters of a form (text/alternatives.ts) behind marks that it begins with, and before the next one. */
const literal = /^(?:_|<[a-z-]+>)*([^_<]+)/;

type Held<Item> = { readonly letters: string; readonly item: Item };

/** Adds the items whose letters a text has at a position. */
const addHeld = <Item>(cell: readonly Held<Item>[], text: string, at: number, found: Set<Item>): void => {
  for (const { letters, item } of cell) if (text.startsWith(letters, at)) found.add(item);
};

/**
 * Makes a filter of forms and the items that they belong to. Of a form with a mark only the
 * letters before it count. The result contains every item of which the text has a form, and few others.
 * @example formFilter([['올해', 'year'], ['매월', 'month']])('올해 6월') // year
 */
export const formFilter = <Item>(
  forms: Iterable<readonly [form: string, item: Item]>,
): ((text: string) => ReadonlySet<Item>) => {
  // A number of a cell for each place; a cell lists forms.
  const pairs = new Uint16Array(tableSize);
  const singles = new Uint16Array(tableSize);
  const cells: Held<Item>[][] = [[]];
  for (const [form, item] of forms) {
    const letters = literal.exec(form)?.[1] ?? '';
    const isSingle = letters.length === 1;
    const table = isSingle ? singles : pairs;
    const at = isSingle
      ? placeAlone(letters.charCodeAt(0))
      : place(letters.charCodeAt(0), letters.charCodeAt(1));
    const cell = table[at] as number;
    if (cell === 0) table[at] = cells.push([{ letters, item }]) - 1;
    else cells[cell]?.push({ letters, item });
  }
  return (text) => {
    const found = new Set<Item>();
    let first = text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const single = singles[placeAlone(first)] as number;
      const pair = pairs[place(first, second)] as number;
      if (single !== 0) addHeld(cells[single] as readonly Held<Item>[], text, at, found);
      if (pair !== 0) addHeld(cells[pair] as readonly Held<Item>[], text, at, found);
      first = second;
    }
    return found;
  };
};

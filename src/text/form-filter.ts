// Tells in one pass over the letters of a text which forms of a table it may contain, by the first two letters of each
// form. Most texts contain few of them, and the expressions of all others need not be tried.

const tableSize = 1 << 16;
const place = (first: number, second: number): number => (first * 31 + second) & (tableSize - 1);
// A form may contain marks (text/alternatives.ts), but does not begin with one.
const marks = /[_<]/;

/**
 * Makes a filter of forms and the items that they belong to. A form of one letter, or with a mark behind the first, is
 * found by that letter. The result contains every item of which the text has a form, and few others.
 * @example formFilter([['올해', 'year'], ['매월', 'month']])('올해 6월') // year
 */
export const formFilter = <Item>(
  forms: Iterable<readonly [form: string, item: Item]>,
): ((text: string) => ReadonlySet<Item>) => {
  // A number of a cell for each place; a cell lists items.
  const pairs = new Uint16Array(tableSize);
  const singles = new Uint16Array(tableSize);
  const cells: (readonly Item[])[] = [[]];
  for (const [form, item] of forms) {
    const second = form.charAt(1);
    const isSingle = second === '' || marks.test(second);
    const table = isSingle ? singles : pairs;
    const at = isSingle ? form.charCodeAt(0) : place(form.charCodeAt(0), second.charCodeAt(0));
    const known = cells[table[at] as number] as readonly Item[];
    if (!known.includes(item)) table[at] = cells.push([...known, item]) - 1;
  }
  return (text) => {
    const found = new Set<Item>();
    let first = text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const single = singles[first] as number;
      const pair = pairs[place(first, second)] as number;
      if (single !== 0) for (const one of cells[single] as readonly Item[]) found.add(one);
      if (pair !== 0) for (const one of cells[pair] as readonly Item[]) found.add(one);
      first = second;
    }
    return found;
  };
};

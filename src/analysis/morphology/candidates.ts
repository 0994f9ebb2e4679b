// The words that may start at one position of a sentence.

/** Words in MeCab's order of finding them, which decides between paths of equal cost; those that end together in one item. */
export class Candidates {
  /** Number of the first entry: below the dictionary's count its own, above it user words. */
  first = new Int32Array(64);
  /** Number behind the last entry. */
  last = new Int32Array(64);
  /** Where the words end. */
  end = new Int32Array(64);
  count = 0;

  /** Adds the entries from `first` to before `last`, which all end at `end`. */
  add(first: number, last: number, end: number): void {
    if (this.count === this.first.length) this.grow();
    const item = this.count++;
    this.first[item] = first;
    this.last[item] = last;
    this.end[item] = end;
  }

  private grow(): void {
    const larger = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(2 * old.length);
      grown.set(old);
      return grown;
    };
    this.first = larger(this.first);
    this.last = larger(this.last);
    this.end = larger(this.end);
  }
}

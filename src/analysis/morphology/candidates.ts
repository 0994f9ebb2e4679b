// The words that may start at one position of a sentence.

/** Words in MeCab's order of finding them, which decides between paths of equal cost. */
export class Candidates {
  /** Entry numbers: below the dictionary's count its own, above it user words. */
  entry = new Int32Array(256);
  /** Where the words end. */
  end = new Int32Array(256);
  count = 0;

  /** Adds the entries from `first` to before `last`, which all end at `end`. */
  add(first: number, last: number, end: number): void {
    const count = this.count + last - first;
    if (count > this.entry.length) this.grow(count);
    for (let i = this.count, entry = first; entry < last; i++, entry++) {
      this.entry[i] = entry;
      this.end[i] = end;
    }
    this.count = count;
  }

  private grow(count: number): void {
    const entry = new Int32Array(2 * count);
    const end = new Int32Array(2 * count);
    entry.set(this.entry);
    end.set(this.end);
    this.entry = entry;
    this.end = end;
  }
}

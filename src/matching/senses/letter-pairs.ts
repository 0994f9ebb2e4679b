// Rules out most of many words before a text is searched for them: a word occurs only if its first two letters do.

// A power of two; a text of 800 letters fills a fifth of the table.
const places = 4096;
/** The place of words that have no two letters. */
const anywhere = -1;

const placeOf = (first: number, second: number): number => (first * 31 + second) & (places - 1);

/** The place of a word's first two letters in the table: `pairPlace('전통')`. */
export const pairPlace = (word: string): number =>
  word.length < 2 ? anywhere : placeOf(word.charCodeAt(0), word.charCodeAt(1));

/** The letter pairs of the text read last. */
export class LetterPairs {
  // The number of the latest text with such a pair, so that no table is cleared.
  private readonly latest = new Uint32Array(places);
  private number = 0;
  private text: string | undefined;

  /** Reads a text, unless it is the one read last. */
  read(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.number++;
    for (let at = 1; at < text.length; at++) {
      this.latest[placeOf(text.charCodeAt(at - 1), text.charCodeAt(at))] = this.number;
    }
  }

  /** Whether the text may have a word, by the place of its first two letters. */
  mayHave(place: number): boolean {
    return place === anywhere || this.latest[place] === this.number;
  }
}

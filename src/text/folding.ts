// Normalisation: folds a text character by character, with an offset map to the original.

import { boundedMemo } from './memo.js';

/** A normalised text. `starts` and `ends` have an element for every UTF-16 code unit of `text`, and possibly more. */
export type Normalised = {
  readonly text: string;
  /** Start of each unit's span in the original. */
  readonly starts: readonly number[];
  /** End of that span. */
  readonly ends: readonly number[];
};

// A character with its combining marks in any form: conjoining jamo, kana with (half-width) voicing marks, letters with
// combining marks, variation selectors.
const cluster =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]?[\u11a8-\u11ff\ud7cb-\ud7fb]?[\u302e\u302f]?|\p{M}*.[\p{M}\uff9e\uff9f]*|\p{M}+/suy;

/** Units that are complete characters unless a mark follows: ASCII, kana, kanji, Hangul syllables, CJK punctuation. */
const isPlain = (unit: number): boolean =>
  unit < 0x7f ||
  (unit >= 0xac00 && unit <= 0xd7a3) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x30ff) ||
  (unit >= 0x3000 && unit <= 0x3029);

/** The folded form of one character with its marks. */
type Fold = (piece: string) => string;

// A text repeats a few thousand characters with marks; a hundred thousand take some 10 MB.
const mostPieces = 100_000;

// Values of the table other than a single folded unit: not computed yet, and folded to nothing.
const unasked = 0;
const nothing = 1;
/** A unit that is a mark or may be followed by one: such units are folded together. */
const several = 2;

/** A table of a fold's results for single units. Past the end of a text it gets NaN, which never combines. */
const tabled = (fold: Fold): ((unit: number) => number) => {
  const answers = new Uint16Array(0x10000);
  return (unit) => {
    const answer = answers[unit];
    if (answer === undefined) return nothing;
    if (answer !== unasked) return answer;
    const folded = isPlain(unit) ? fold(String.fromCharCode(unit)) : '  ';
    const only = folded.charCodeAt(0);
    const found = folded === '' ? nothing : folded.length === 1 && only > several ? only : several;
    answers[unit] = found;
    return found;
  };
};

/** The offset map of an unchanged text. It grows to the longest text so far and is shared. */
const places = (from: number): ((length: number) => readonly number[]) => {
  let known: number[] = [];
  return (length) => {
    if (known.length < length) known = Array.from({ length: 2 * length + 64 }, (_, i) => i + from);
    return known;
  };
};
const startingThere = places(0);
const endingBehind = places(1);

const nowhere: number[] = [];

/** A normalised text under construction. Unchanged spans are copied from the original. */
class Growing {
  private readonly original: string;
  private text = '';
  // Plain arrays, because for a sentence they are created faster than typed ones.
  private readonly starts: number[];
  private readonly ends: number[];
  private readonly keepsPlaces: boolean;
  private length = 0;
  private keptFrom = 0;
  private keptTo = 0;

  constructor(original: string, keepsPlaces: boolean) {
    this.original = original;
    this.keepsPlaces = keepsPlaces;
    this.starts = keepsPlaces ? new Array(original.length) : nowhere;
    this.ends = keepsPlaces ? new Array(original.length) : nowhere;
  }

  /** Copies the original up to `end`. */
  keepTo(end: number): void {
    this.keptTo = end;
  }

  /** Appends the folded form of a span of the original. */
  put(folded: string, start: number, end: number): void {
    this.flush();
    this.text += folded;
    if (this.keepsPlaces) for (let i = 0; i < folded.length; i++) this.place(start, end);
    this.keptFrom = end;
    this.keptTo = end;
  }

  done(): Normalised {
    this.flush();
    return { text: this.text, starts: this.starts, ends: this.ends };
  }

  private flush(): void {
    if (this.keptFrom === this.keptTo) return;
    this.text += this.original.slice(this.keptFrom, this.keptTo);
    if (!this.keepsPlaces) return;
    for (let at = this.keptFrom; at < this.keptTo; at++) this.place(at, at + 1);
  }

  private place(start: number, end: number): void {
    this.starts[this.length] = start;
    this.ends[this.length++] = end;
  }
}

/** A folding: of the text alone, or with its offset map, which costs twice as much. */
export type Folding = {
  readonly normalise: (original: string) => Normalised;
  readonly textOf: (original: string) => string;
};

/**
 * Makes a folding from a function for one piece.
 * @param fold receives one character with its marks (か with a combining ゛, a syllable in conjoining jamo); its results
 *   may
 *   have any length and are cached
 */
export const folding = (fold: Fold): Folding => {
  const foldPiece = boundedMemo(mostPieces, fold);
  const foldUnit = tabled(fold);
  /** Length of the unchanged beginning. */
  const sameUntil = (original: string): number => {
    let at = 0;
    while (at < original.length && foldUnit(original.charCodeAt(at)) === original.charCodeAt(at)) at++;
    // The next characters may combine with the last one.
    return at === original.length ? at : Math.max(0, at - 1);
  };
  const foldFrom = (original: string, same: number, keepsPlaces: boolean): Normalised => {
    const { length } = original;
    const result = new Growing(original, keepsPlaces);
    result.keepTo(same);
    let unit = original.charCodeAt(same);
    let folded = foldUnit(unit);
    for (let at = same; at < length; ) {
      const next = original.charCodeAt(at + 1);
      const nextFolded = foldUnit(next);
      if (folded !== several && nextFolded !== several) {
        if (folded === unit) result.keepTo(at + 1);
        else result.put(folded === nothing ? '' : String.fromCharCode(folded), at, at + 1);
        at++;
        unit = next;
        folded = nextFolded;
        continue;
      }
      cluster.lastIndex = at;
      const piece = cluster.exec(original)?.[0] ?? original.charAt(at);
      const end = at + piece.length;
      result.put(foldPiece(piece), at, end);
      at = end;
      unit = original.charCodeAt(at);
      folded = foldUnit(unit);
    }
    return result.done();
  };
  return {
    normalise: (original) => {
      const { length } = original;
      const same = sameUntil(original);
      return same === length
        ? { text: original, starts: startingThere(length), ends: endingBehind(length) }
        : foldFrom(original, same, true);
    },
    textOf: (original) => {
      const same = sameUntil(original);
      return same === original.length ? original : foldFrom(original, same, false).text;
    },
  };
};

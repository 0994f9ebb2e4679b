// The text under analysis as MeCab's tokenizer sees it: code units, and the classes of its characters.

import { typeMask } from './character-classes.js';
import type { Dictionary } from './dictionary.js';

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** One text at a time. Keeps the end of the current run of characters, which makes long runs linear. */
export class Sentence {
  /** The text's UTF-16 code units; what lies beyond `length` belongs to earlier texts. */
  units = new Uint16Array(1024);
  length = 0;
  /** Packed properties of the character that begins at each unit; MeCab files everything beyond the BMP under code 0. */
  private properties = new Uint32Array(1024);
  private readonly characters: Uint32Array;
  private readonly space: number;
  private runEnd = 0;

  constructor({ characters }: Dictionary) {
    this.characters = characters;
    this.space = characters[0x20] as number;
  }

  /** Takes the next text. */
  reset(text: string): void {
    const { length } = text;
    if (this.units.length <= length) {
      this.units = new Uint16Array(2 * length + 1);
      this.properties = new Uint32Array(2 * length + 1);
    }
    const { units, properties, characters } = this;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      units[i] = unit;
      properties[i] = characters[unit] as number;
      if (isLow(unit) && i > 0 && isHigh(units[i - 1] as number)) properties[i - 1] = characters[0] as number;
    }
    // Where the text ends, a 0 stands behind it, which is no low surrogate.
    units[length] = 0;
    this.length = length;
    this.runEnd = 0;
  }

  /** Code units of the character at a position: 1 or 2. */
  widthAt(at: number): number {
    return isHigh(this.units[at] as number) && isLow(this.units[at + 1] as number) ? 2 : 1;
  }

  /** Packed properties of the character at a position. */
  propertyAt(at: number): number {
    return this.properties[at] as number;
  }

  /** First position from `at` on that is no space. */
  skipSpaces(at: number): number {
    return (this.propertyAt(at) & this.space & typeMask) === 0 ? at : this.endOfKin(at, this.space);
  }

  /** End of the run of characters from `at` on in which each shares a category with the one before. */
  endOfRun(at: number): number {
    if (at >= this.runEnd) this.runEnd = this.endOfKin(at + this.widthAt(at), this.propertyAt(at));
    return this.runEnd;
  }

  /** Where the chain of characters from `at` on breaks, of which each shares a category with the one before. */
  private endOfKin(at: number, property: number): number {
    let previous = property;
    let here = at;
    while (here < this.length) {
      const next = this.propertyAt(here);
      if ((previous & next & typeMask) === 0) break;
      previous = next;
      here += this.widthAt(here);
    }
    return here;
  }

  /** Number of characters between two positions. */
  charactersBetween(start: number, end: number): number {
    let count = 0;
    for (let at = start; at < end; at += this.widthAt(at)) count++;
    return count;
  }
}

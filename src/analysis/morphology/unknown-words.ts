// What may stand where the lexicon has nothing: MeCab's rules over char.def (tokenizer.cpp, `lookup`).

import { categoryOf, isGrouped, isInvoked, lengthOf, typeMask } from './character-classes.js';
import type { Dictionary } from './dictionary.js';

/** Longest grouped unknown word, in characters after the first (MeCab's default `max-grouping-size`). */
const longestGroup = 24;

const isPair = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= text.length) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
};

/** Code units of the character at a position: 1 or 2. */
const widthAt = (text: string, at: number): number => (isPair(text, at) ? 2 : 1);

/** Reads a text's characters by class. Keeps the end of the current run, which makes long runs linear. */
export class CharacterReader {
  private readonly characters: Uint32Array;
  private readonly space: number;
  private text = '';
  private runEnd = 0;

  constructor({ characters }: Dictionary) {
    this.characters = characters;
    this.space = characters[0x20] as number;
  }

  reset(text: string): void {
    this.text = text;
    this.runEnd = 0;
  }

  /** Packed properties of the character at a position; MeCab files everything beyond the BMP under code 0. */
  propertyAt(at: number): number {
    return this.characters[isPair(this.text, at) ? 0 : this.text.charCodeAt(at)] as number;
  }

  /** First position from `at` on that is no space. */
  skipSpaces(at: number): number {
    let previous = this.space;
    let here = at;
    while (here < this.text.length) {
      const property = this.propertyAt(here);
      if ((previous & property & typeMask) === 0) break;
      previous = property;
      here += widthAt(this.text, here);
    }
    return here;
  }

  /** End of the run of characters from `at` on in which each shares a category with the one before. */
  private endOfRun(at: number): number {
    if (at < this.runEnd) return this.runEnd;
    let property = this.propertyAt(at);
    let here = at + widthAt(this.text, at);
    while (here < this.text.length) {
      const next = this.propertyAt(here);
      if ((property & next & typeMask) === 0) break;
      property = next;
      here += widthAt(this.text, here);
    }
    this.runEnd = here;
    return here;
  }

  private charactersBetween(start: number, end: number): number {
    let count = 0;
    for (let at = start; at < end; at += widthAt(this.text, at)) count++;
    return count;
  }

  /**
   * Calls `found(category, end)` for each unknown word that may start at `at`, in MeCab's order.
   * @param known whether the lexicon has words here
   */
  unknownWords(at: number, known: boolean, found: (category: number, end: number) => void): void {
    const property = this.propertyAt(at);
    if (known && !isInvoked(property)) return;
    const category = categoryOf(property);
    const first = at + widthAt(this.text, at);
    let any = known;
    let groupEnd = -1;
    if (isGrouped(property)) {
      groupEnd = this.endOfRun(at);
      // Two units a character at most: what is longer than that need not be counted.
      if (groupEnd - first <= 2 * longestGroup && this.charactersBetween(first, groupEnd) <= longestGroup) {
        found(category, groupEnd);
        any = true;
      }
    }
    let end = first;
    for (let i = 1; i <= lengthOf(property) && end <= this.text.length && end !== groupEnd; i++) {
      found(category, end);
      any = true;
      if (end >= this.text.length || (property & this.propertyAt(end) & typeMask) === 0) break;
      end += widthAt(this.text, end);
    }
    if (!any) found(category, end);
  }
}

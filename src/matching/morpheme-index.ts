// Indexes the morphemes of a text by position.

import type { Analysis, Morpheme } from '../model/analysis.js';

/** The morphemes of one analysed text by position, in UTF-16 code units. */
export class MorphemeIndex {
  private readonly morphemes: readonly Morpheme[];
  // One-based numbers of morphemes, 0 for none. Plain arrays, because for a sentence they are created faster than typed
  // ones.
  private readonly startingAt: number[];
  private readonly endingAt: number[];
  /** Negative where two parts of the morpheme meet: 지방|자치 in 지방자치. */
  private readonly acrossAt: number[];

  constructor({ text, morphemes, secondOpinion }: Analysis) {
    const positions = text.length + 1;
    this.morphemes = morphemes;
    const startingAt: number[] = new Array(positions).fill(0);
    const endingAt: number[] = new Array(positions).fill(0);
    const acrossAt: number[] = new Array(positions).fill(0);
    for (let i = 0; i < morphemes.length; i++) {
      const { start, end, inner } = morphemes[i] as Morpheme;
      startingAt[start] = i + 1;
      endingAt[end] = i + 1;
      for (let at = start + 1; at < end; at++) acrossAt[at] = i + 1;
      for (let k = 0; k < inner.length; k++) acrossAt[inner[k] as number] = -(i + 1);
    }
    if (secondOpinion !== undefined) {
      for (const at of secondOpinion.possible) acrossAt[at] = -Math.abs(acrossAt[at] as number);
    }
    this.startingAt = startingAt;
    this.endingAt = endingAt;
    this.acrossAt = acrossAt;
  }

  /** The one-based number of the morpheme that starts at a position; 0 if there is none. */
  startNumber(at: number): number {
    return this.startingAt[at] as number;
  }

  /** The one-based number of the morpheme that ends at a position; 0 if there is none. */
  endNumber(at: number): number {
    return this.endingAt[at] as number;
  }

  /** Whether a position lies inside a morpheme. */
  isInside(at: number): boolean {
    return this.acrossAt[at] !== 0;
  }

  /** Whether a position is inside a morpheme and not between two of its parts. */
  isInsidePart(at: number): boolean {
    return (this.acrossAt[at] as number) > 0;
  }

  /** The morpheme with a one-based number. */
  numbered(number: number | undefined): Morpheme | undefined {
    return number ? this.morphemes[number - 1] : undefined;
  }

  /** The morpheme that starts at a position. */
  starting(at: number): Morpheme | undefined {
    return this.numbered(this.startingAt[at]);
  }

  /** The morpheme that ends at a position. */
  ending(at: number): Morpheme | undefined {
    return this.numbered(this.endingAt[at]);
  }

  /** The morpheme around a position. */
  around(at: number): Morpheme | undefined {
    return this.numbered(Math.abs(this.acrossAt[at] ?? 0));
  }
}

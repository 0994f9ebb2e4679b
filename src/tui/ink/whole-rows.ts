// Takes the place of Ink's own output buffer in the bundle (see .build.mjs).
//
// Ink puts a frame together character by character, and cuts and measures each: nine tenths of the time of a key. We
// give it whole rows of exactly the screen's width, so that putting them together is joining them.

type Write = { readonly y: number; readonly text: string };

/** Ink's buffer, for rows that are each written once, from the left edge. */
export class WholeRows {
  readonly height: number;
  readonly writes: Write[] = [];

  constructor({ height }: { readonly width: number; readonly height: number }) {
    this.height = height;
  }

  write(_x: number, y: number, text: string): void {
    this.writes.push({ y, text });
  }

  clip(): void {}

  unclip(): void {}

  get(): { readonly output: string; readonly height: number } {
    const rows = Array.from({ length: this.height }, () => '');
    for (const { y, text } of this.writes) {
      for (const [index, row] of text.split('\n').entries()) {
        if (y + index < this.height) rows[y + index] = row;
      }
    }
    return { output: rows.join('\n'), height: this.height };
  }
}

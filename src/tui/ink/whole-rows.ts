// Replaces Ink's output buffer in the bundle (see .build.mjs).
// Ink composes a frame character by character and measures each one, which takes nine tenths of the time of a key. The
// TUI passes whole rows of exactly the screen's width, so composing is joining them.

type Write = { readonly y: number; readonly text: string };

/** Implements Ink's buffer for rows that are each written once, from the left edge. */
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

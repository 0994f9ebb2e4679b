// Collects paragraphs, cells and rows while an RTF file is read.

import type { FlowingLine } from '../../conversion/flow-document.js';
import type { Aside } from './words.js';

type Open = { text: string; readonly paragraphs: string[]; readonly cells: string[][] };

const newOpen = (): Open => ({ text: '', paragraphs: [], cells: [] });

/**
 * Collects text into paragraphs, cells and rows; notes and comments follow the paragraph with their reference, headers come at the
 * end.
 */
export class Paragraphs {
  readonly lines: FlowingLine[] = [];
  isInTable = false;
  private open = newOpen();
  private readonly outer: {
    readonly open: Open;
    readonly isInTable: boolean;
    readonly place: Aside;
  }[] = [];
  private readonly after: FlowingLine[] = [];
  private readonly last = new Set<string>();

  text(text: string): void {
    this.open.text += text;
  }

  /** Ends a paragraph. */
  end(): void {
    const { open } = this;
    open.paragraphs.push(open.text);
    open.text = '';
    if (!this.isInTable && open.cells.length === 0) this.flush();
  }

  endCell(): void {
    const { open } = this;
    const paragraphs = [...open.paragraphs, open.text].filter((text) => text.trim() !== '');
    open.cells.push(paragraphs);
    open.paragraphs.length = 0;
    open.text = '';
  }

  endRow(): void {
    const { open } = this;
    if (open.cells.length > 0) this.lines.push({ kind: 'row', cells: [...open.cells] });
    this.open = newOpen();
    this.sayAfter();
  }

  /** Starts text that belongs elsewhere: a note, a comment, a header. */
  enter(place: Aside): void {
    this.outer.push({ open: this.open, isInTable: this.isInTable, place });
    this.open = newOpen();
    this.isInTable = false;
  }

  leave(): void {
    const outer = this.outer.pop();
    if (outer === undefined) return;
    const { cells, paragraphs, text } = this.open;
    const all = [...cells.flat(), ...paragraphs, text].filter((one) => one.trim() !== '');
    for (const one of all) {
      if (outer.place === 'last') this.last.add(one);
      else
        this.after.push({
          kind: 'paragraph',
          text: one,
          ...(outer.place === 'comment' && { as: 'comment' as const }),
        });
    }
    this.open = outer.open;
    this.isInTable = outer.isInTable;
  }

  finish(): void {
    while (this.outer.length > 0) this.leave();
    if (this.open.cells.length > 0) this.endRow();
    if (this.open.text !== '') this.end();
    this.flush();
    this.say(this.last);
  }

  private say(paragraphs: Iterable<string>): void {
    for (const text of paragraphs) this.lines.push({ kind: 'paragraph', text });
  }

  private flush(): void {
    // The paragraphs of a note are collected until it ends.
    if (this.outer.length > 0) return;
    this.say(this.open.paragraphs.splice(0));
    this.sayAfter();
  }

  private sayAfter(): void {
    if (this.outer.length > 0) return;
    this.lines.push(...this.after.splice(0));
  }
}

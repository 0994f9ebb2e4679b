// A text put together from the paragraphs of an office document, as its elements begin and end.

import type { ReadDocument } from '../model/document.js';
import type { Block, BlockKind } from '../model/segment.js';
import { blockWithin, lineBlocks } from './line-blocks.js';

type Paragraph = {
  text: string;
  kind: BlockKind | undefined;
  readonly within: [string, BlockKind | undefined][];
};

/**
 * Collects paragraphs. One that stands inside of another (in a table, a text box, a note) follows it: the sentence around it
 * stays whole.
 */
export class Paragraphs {
  private readonly open: Paragraph[] = [];
  private readonly done: (readonly [text: string, kind: BlockKind | undefined])[] = [];

  /** A paragraph begins. */
  begin(kind?: BlockKind): void {
    this.open.push({ text: '', kind, within: [] });
  }

  /** Text of the paragraph that was begun last; outside of any it is dropped. A line break in it is `\n`. */
  add(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  }

  /** What the paragraph that was begun last turns out to be; what was said before stays. */
  call(kind: BlockKind | undefined): void {
    const paragraph = this.open.at(-1);
    if (paragraph !== undefined) paragraph.kind ??= kind;
  }

  /** It ends; where `isKept` says no, only what stands inside of it stays. */
  end(isKept: (text: string) => boolean = () => true): void {
    const paragraph = this.open.pop();
    if (paragraph === undefined) return;
    const own = isKept(paragraph.text) ? [[paragraph.text, paragraph.kind] as const] : [];
    const lines = [...own, ...paragraph.within];
    const around = this.open.at(-1);
    if (around === undefined) this.done.push(...lines);
    else around.within.push(...lines.map(([text, kind]): [string, BlockKind | undefined] => [text, kind]));
  }

  /** The document: a line a paragraph, those without a word left out of the blocks. */
  document(encoding: string): ReadDocument {
    const lines = this.done.filter(([line]) => line.trim() !== '');
    // Joined before it is looked at: V8 puts a growing text together anew for each look.
    const text = lines.map(([line]) => `${line}\n`).join('');
    let start = 0;
    const blocks = lines.flatMap(([line, kind]): readonly Block[] => {
      const span = { start, end: start + line.length };
      start = span.end + 1;
      return line.includes('\n')
        ? blockWithin(text, span, kind ?? 'paragraph')
        : lineBlocks(text, span, kind);
    });
    return { text, encoding, blocks };
  }
}

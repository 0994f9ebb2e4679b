// Builds a skeleton from the start and end events of a document's elements.

import { inPart } from '../../container/in-part.js';
import type { CodeKind } from '../../model/inline-code.js';
import type { BlockKind } from '../../model/segment.js';
import type { Span } from '../../model/span.js';
import { requireLength, requirePieces } from '../longest.js';
import { type Frame, type Loose, newFrame, skeletonOf } from './frame.js';
import type { Atom, Part, Skeleton, Wrapper } from './skeleton.js';
import { decodeReferences, xmlPlaces } from './xml-places.js';

/** A code: its kind and its source. */
export type CodeGiven = {
  readonly kind: CodeKind;
  readonly shown?: string;
  /** Its text, if it is a line break or a tab. */
  readonly text?: string;
  readonly side?: 'open' | 'close';
  readonly movable?: boolean;
};

type Given = Pick<Wrapper, 'head' | 'foot' | 'look' | 'start'> & {
  readonly isLink?: boolean;
  readonly trims?: Span;
};

/** Offsets of a text whose characters have no known source positions: it is replaced as a whole. */
const whole = (text: string, { start, end }: Span): readonly number[] => [
  ...Array.from({ length: text.length }, () => start),
  end,
];

/** Visible text of an atom; empty for a drawing and for the side of a link. */
const seenOf = (atom: Loose<Atom>): string => ('shown' in atom && atom.text === '' ? atom.shown : atom.text);

/**
 * Collects paragraphs. A paragraph inside another one (in a table, a text box, a note) follows it in the text, so that
 * the outer sentence stays whole.
 */
export class SkeletonBuilder {
  private readonly parts: Part[] = [];
  private length = 0;
  private pieces = 0;
  private readonly open: Frame[] = [];
  private roots: Frame[] = [];
  private readonly looks = new Map<string, number>();
  /** A paragraph whose mark is deleted, by the frame around it. */
  private readonly unfinished = new Map<Frame | undefined, Frame>();

  /** Starts a file, or continues one. */
  beginPart(name: string, source: string): void {
    this.parts.push({ name, source });
    this.unfinished.clear();
  }

  /** Reads a file as a part; Problems name it. */
  readPart<T>(name: string, source: string, read: () => T): T {
    this.beginPart(name, source);
    return inPart(name, read);
  }

  private get part(): number {
    return this.parts.length - 1;
  }

  private get frame(): Frame | undefined {
    return this.open.at(-1);
  }

  /** Starts a paragraph. */
  begin(kind?: BlockKind): void {
    const around = this.frame;
    const before = this.unfinished.get(around);
    if (before !== undefined) {
      this.unfinished.delete(around);
      before.goesOn = false;
      this.open.push(before);
      return;
    }
    this.enter(kind);
  }

  private enter(kind: BlockKind | undefined): void {
    const around = this.frame;
    const frame = newFrame(this.part, kind, around);
    (around?.within ?? this.roots).push(frame);
    this.open.push(frame);
  }

  /** Starts a comment: the paragraphs in it are of its kind and follow the paragraph around it; other text is dropped. */
  beginComment(): void {
    this.enter('comment');
  }

  endComment(): void {
    this.end(() => false);
  }

  /** Sets the kind of the current paragraph, unless it is already set. */
  setKind(kind: BlockKind | undefined): void {
    if (this.frame !== undefined) this.frame.kind ??= kind;
  }

  /** Makes the next paragraph continue this one, whose mark is deleted. */
  joinNext(): void {
    if (this.frame !== undefined) this.frame.goesOn = true;
  }

  /** Ends the paragraph; if `isKept` returns false, only the paragraphs inside it stay. */
  end(isKept: (text: string) => boolean = () => true): void {
    const frame = this.open.pop();
    if (frame === undefined) return;
    if (frame.goesOn) this.unfinished.set(frame.around, frame);
    frame.isKept = isKept(frame.atoms.map(({ text }) => text).join(''));
  }

  /** Whether text belongs to a paragraph here. */
  get isInside(): boolean {
    return this.frame !== undefined;
  }

  /** Whether a space here would follow nothing, a space or a line break. A field or a note's mark is neither. */
  get endsInSpace(): boolean {
    const last = this.frame?.atoms.findLast((atom) => seenOf(atom) !== '');
    return last === undefined || /\s$/.test(seenOf(last));
  }

  /** Starts an element around text. */
  wrap({ head, foot, look, start, isLink = false, trims }: Given): void {
    // Fields one by one: a hundred thousand runs copied with a spread took a fifth of the time.
    this.frame?.chain.push({ head, foot, look, isLink, trims, start, end: -1 });
  }

  /** Ends the innermost element around text. */
  unwrap(end: number): void {
    const wrapper = this.frame?.chain.pop();
    if (wrapper !== undefined) wrapper.end = end;
  }

  /** Ends the element that started at an offset, if it is open. */
  unwrapFrom(start: number, end: number): void {
    if (this.frame?.chain.at(-1)?.start === start) this.unwrap(end);
  }

  private lookOf(chain: readonly Wrapper[]): number {
    let key = '';
    for (const { look } of chain) if (look !== '') key = key === '' ? look : `${key}\u0001${look}`;
    const known = this.looks.get(key) ?? this.looks.size;
    this.looks.set(key, known);
    return known;
  }

  private add(atom: Loose<Atom>): void {
    this.length += atom.text.length;
    requireLength(this.length);
    this.pieces += 1;
    this.frame?.atoms.push(atom);
    requirePieces(this.pieces, this.frame?.atoms.length ?? 0);
  }

  /** Adds text to the current paragraph; outside any paragraph it is dropped. A line break in it is `\n`. */
  text(text: string, place: Span, places?: readonly number[]): void {
    const { frame } = this;
    if (frame === undefined || text === '') return;
    const chain = [...frame.chain];
    const raw = this.parts[this.part]?.source.slice(place.start, place.end) ?? '';
    const written = places ?? (raw === text ? undefined : xmlPlaces(raw, place.start));
    this.add({
      type: 'text',
      start: place.start,
      end: place.end,
      part: this.part,
      chain,
      text,
      look: this.lookOf(chain),
      places: written?.length === text.length + 1 ? written : written && whole(text, place),
      isElement: false,
    });
  }

  /** Adds text by its XML source: `A&amp;B` is A&B. */
  written(raw: string, place: Span): void {
    this.text(decodeReferences(raw), place);
  }

  /** Adds text that an element represents: all of it is removed when the sentence changes. */
  element(text: string, { start, end }: Span): void {
    const { frame } = this;
    if (frame === undefined || text === '') return;
    const chain = [...frame.chain];
    const look = this.lookOf(chain);
    const { part } = this;
    this.add({ type: 'text', start, end, part, chain, text, look, places: undefined, isElement: true });
  }

  /** Adds something that is not text. */
  code({ kind, shown = '', text = '', side, movable = true }: CodeGiven, { start, end }: Span): void {
    const { frame } = this;
    if (frame === undefined) return;
    const chain = [...frame.chain];
    const look = this.lookOf(chain);
    const { part } = this;
    this.add({ type: 'code', start, end, part, chain, text, kind, shown, side, movable, look });
  }

  /** Number of texts and codes of the open paragraph; `textSince` and `dropSince` start from such a number. */
  get count(): number {
    return this.frame?.atoms.length ?? 0;
  }

  /** The text and the visible codes added since `count` was `from`. */
  textSince(from: number): string {
    return (this.frame?.atoms ?? []).slice(from).map(seenOf).join('');
  }

  /** Removes the texts and codes added since `count` was `from`. */
  dropSince(from: number): void {
    this.frame?.atoms.splice(from);
  }

  /** Adds a tracked change that is removed, or accepted, when the paragraph's text changes. */
  addTrackedChange({ start, end }: Span): void {
    this.frame?.cuts.push({ start, end });
  }

  /** Adds a span that is removed when the text of the paragraph, or of one inside it, changes. */
  addDerived({ start, end }: Span): void {
    this.frame?.caches.push({ start, end });
  }

  /** Number of top-level paragraphs so far. */
  get rootCount(): number {
    return this.roots.length;
  }

  /** Reorders the top-level paragraphs; those that are not in the order are dropped. */
  arrange(order: readonly number[]): void {
    this.roots = order.flatMap((index) => this.roots[index] ?? []);
  }

  /** Returns the skeleton; paragraphs without text have no line. */
  finish(): Skeleton {
    return skeletonOf(this.parts, this.roots);
  }
}

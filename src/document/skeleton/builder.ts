// A skeleton put together as the elements of a document begin and end.

import { inPart } from '../../container/in-part.js';
import type { CodeKind } from '../../model/inline-code.js';
import type { BlockKind } from '../../model/segment.js';
import type { Span } from '../../model/span.js';
import { requireLength } from '../longest.js';
import { type Frame, type Loose, skeletonOf } from './frame.js';
import type { Atom, Part, Skeleton, Wrapper } from './skeleton.js';
import { decodeReferences, xmlPlaces } from './xml-places.js';

/** A code: its kind, and how it is written. */
export type CodeGiven = {
  readonly kind: CodeKind;
  readonly shown?: string;
  /** The line break or tab that it is in the text. */
  readonly text?: string;
  readonly side?: 'open' | 'close';
  readonly movable?: boolean;
};

type Given = Pick<Wrapper, 'head' | 'foot' | 'look' | 'start'> & {
  readonly isLink?: boolean;
  readonly trims?: Span;
};

/** Places of a text of which nobody knows how it is written: it is replaced as a whole. */
const whole = (text: string, { start, end }: Span): readonly number[] => [
  ...Array.from({ length: text.length }, () => start),
  end,
];

/**
 * Collects paragraphs. One that stands inside of another (in a table, a text box, a note) follows it in the text: the
 * sentence around it stays whole.
 */
export class SkeletonBuilder {
  private readonly parts: Part[] = [];
  private length = 0;
  private readonly open: Frame[] = [];
  private readonly roots: Frame[] = [];
  private readonly looks = new Map<string, number>();
  /** A paragraph whose end is deleted, by the frame around it. */
  private readonly unfinished = new Map<Frame | undefined, Frame>();

  /** A file begins, or another one goes on being read. */
  beginPart(name: string, source: string): void {
    this.parts.push({ name, source });
    this.unfinished.clear();
  }

  /** Reads a file as a part; its problems name it. */
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

  /** A paragraph begins. */
  begin(kind?: BlockKind): void {
    const around = this.frame;
    const before = this.unfinished.get(around);
    if (before !== undefined) {
      this.unfinished.delete(around);
      before.goesOn = false;
      this.open.push(before);
      return;
    }
    const frame: Frame = {
      part: this.part,
      kind,
      atoms: [],
      chain: [],
      cuts: [],
      caches: [],
      within: [],
      around,
      goesOn: false,
      isKept: true,
    };
    (around?.within ?? this.roots).push(frame);
    this.open.push(frame);
  }

  /** Sets the kind of the paragraph that was begun last; a kind that was set before stays. */
  call(kind: BlockKind | undefined): void {
    if (this.frame !== undefined) this.frame.kind ??= kind;
  }

  /** The next paragraph goes on with this one: its end is deleted. */
  joinNext(): void {
    if (this.frame !== undefined) this.frame.goesOn = true;
  }

  /** The paragraph ends; where `isKept` says no, only those inside of it stay. */
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

  /** Whether a space here would follow nothing, a space or a line break. */
  get endsInSpace(): boolean {
    const last = this.frame?.atoms.findLast(({ text }) => text !== '');
    return last === undefined || /\s$/.test(last.text);
  }

  /** An element around text begins. */
  wrap({ isLink = false, trims, ...given }: Given): void {
    this.frame?.chain.push({ ...given, isLink, trims, end: -1 });
  }

  /** The element around text that began last ends. */
  unwrap(end: number): void {
    const wrapper = this.frame?.chain.pop();
    if (wrapper !== undefined) wrapper.end = end;
  }

  /** The element around text that began at a place ends, if it is open. */
  unwrapFrom(start: number, end: number): void {
    if (this.frame?.chain.at(-1)?.start === start) this.unwrap(end);
  }

  private lookOf(chain: readonly Wrapper[]): number {
    const key = chain.flatMap(({ look }) => (look === '' ? [] : [look])).join('\u0001');
    const known = this.looks.get(key) ?? this.looks.size;
    this.looks.set(key, known);
    return known;
  }

  private add(atom: Loose<Atom>): void {
    this.length += atom.text.length;
    requireLength(this.length);
    this.frame?.atoms.push(atom);
  }

  /** Text of the paragraph that was begun last; outside of any it is dropped. A line break in it is `\n`. */
  text(text: string, place: Span, places?: readonly number[]): void {
    const { frame } = this;
    if (frame === undefined || text === '') return;
    const chain = [...frame.chain];
    const raw = this.parts[this.part]?.source.slice(place.start, place.end) ?? '';
    const written = places ?? (raw === text ? undefined : xmlPlaces(raw, place.start));
    this.add({
      type: 'text',
      ...place,
      part: this.part,
      chain,
      text,
      look: this.lookOf(chain),
      places: written?.length === text.length + 1 ? written : written && whole(text, place),
      isElement: false,
    });
  }

  /** Text by the XML that writes it: `A&amp;B` is A&B. */
  written(raw: string, place: Span): void {
    this.text(decodeReferences(raw), place);
  }

  /** Text that an element makes: all of it goes when the sentence changes. */
  element(text: string, { start, end }: Span): void {
    const { frame } = this;
    if (frame === undefined || text === '') return;
    const chain = [...frame.chain];
    const look = this.lookOf(chain);
    this.add({
      type: 'text',
      start,
      end,
      part: this.part,
      chain,
      text,
      look,
      places: undefined,
      isElement: true,
    });
  }

  /** Something that is no text. */
  code({ kind, shown = '', text = '', side, movable = true }: CodeGiven, { start, end }: Span): void {
    const { frame } = this;
    if (frame === undefined) return;
    const chain = [...frame.chain];
    const look = this.lookOf(chain);
    this.add({ type: 'code', start, end, part: this.part, chain, text, kind, shown, side, movable, look });
  }

  /** Texts and codes of the open paragraph so far; `told` and `forget` begin there. */
  get count(): number {
    return this.frame?.atoms.length ?? 0;
  }

  /** The text and the shown codes that were added since `count` was `from`. */
  told(from: number): string {
    return (this.frame?.atoms ?? [])
      .slice(from)
      .map((atom) => ('shown' in atom && atom.text === '' ? atom.shown : atom.text))
      .join('');
  }

  /** Removes the texts and codes that were added since `count` was `from`. */
  forget(from: number): void {
    this.frame?.atoms.splice(from);
  }

  /** A tracked change that goes, or is accepted, when the paragraph's text changes. */
  cut({ start, end }: Span): void {
    this.frame?.cuts.push({ start, end });
  }

  /** A stretch that goes when the paragraph's text, or that of one in it, changes. */
  cache({ start, end }: Span): void {
    this.frame?.caches.push({ start, end });
  }

  /** How many paragraphs have begun that stand in no other one. */
  get rootCount(): number {
    return this.roots.length;
  }

  /** Puts the paragraphs that stand in no other one into an order; those that are not in it are left out. */
  arrange(order: readonly number[]): void {
    const arranged = order.flatMap((index) => this.roots[index] ?? []);
    this.roots.splice(0, this.roots.length, ...arranged);
  }

  /** The skeleton: paragraphs without text stand in no line. */
  finish(): Skeleton {
    return skeletonOf(this.parts, this.roots);
  }
}

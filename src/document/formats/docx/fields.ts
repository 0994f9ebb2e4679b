// Fields of WordprocessingML (ECMA-376, part 1, 17.16): which of them are text, links, or one thing to the sentence.

import type { Span } from '../../../model/span.js';
import type { CodeGiven, SkeletonBuilder } from '../../skeleton/builder.js';

/** Whose result is text (that of ADDIN is a citation of Zotero, Mendeley or EndNote): the others compute what they show. */
const textual =
  /^\s*(?:HYPERLINK|TOC|FORMTEXT|INDEX|QUOTE|MACROBUTTON|GOTOBUTTON|TA|TOA|ADDIN|CITATION|BIBLIOGRAPHY)\b/i;
const linking = /^\s*HYPERLINK\b/i;

/** A run, as far as fields have to know it. */
export type OpenRun = { readonly start: number; readonly isWrapped: boolean };

/** A field that has begun and not ended. */
type OpenField = {
  instruction: string;
  /** Whether its result has begun. */
  isShown: boolean;
  /** The paragraph that it began in, by its number. */
  readonly paragraph: number;
  /** How much of the paragraph had been told. */
  readonly from: number;
  /** Start of its first run, or of its first mark if there is text before that in the run. */
  readonly start: number;
  readonly isWhole: boolean;
};

/** Follows the fields of a part and tells a builder what they are. */
export class Fields {
  private readonly builder: SkeletonBuilder;
  private readonly open: OpenField[] = [];
  /** Field that ended in the open run: it is told when the run ends, or when there is more in it. */
  private pending: (Span & { readonly given: CodeGiven }) | undefined;

  constructor(builder: SkeletonBuilder) {
    this.builder = builder;
  }

  /** Whether an instruction is being read: no reader sees it. */
  get isInstruction(): boolean {
    return this.open.some(({ isShown }) => !isShown);
  }

  /** An element begins that holds a field's result, or what is taken as a whole. */
  beginElement(instruction: string, start: number, paragraph: number): void {
    this.open.push({ instruction, isShown: true, paragraph, from: this.builder.count, start, isWhole: true });
  }

  /** The element ends. @returns what was told in it, which is told no more; undefined where it stays */
  endElement(): { readonly text: string; readonly start: number } | undefined {
    const field = this.open.pop();
    if (field === undefined || textual.test(field.instruction)) return undefined;
    return { text: this.taken(field), start: field.start };
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field !== undefined && !field.isShown) field.instruction += text;
  }

  /** A mark of a field: `begin`, `separate` or `end`. */
  mark(type: string, tag: Span, run: OpenRun | undefined, paragraph: number): void {
    if (type === 'begin') this.begin(tag, run, paragraph);
    else if (type === 'separate') this.separate(tag, run);
    else if (type === 'end') this.end(tag, run, paragraph);
  }

  private begin({ start }: Span, run: OpenRun | undefined, paragraph: number): void {
    const isWhole = run !== undefined && !run.isWrapped;
    this.open.push({
      instruction: '',
      isShown: false,
      paragraph,
      from: this.builder.count,
      start: isWhole ? run.start : start,
      isWhole,
    });
  }

  private separate({ end }: Span, run: OpenRun | undefined): void {
    const field = this.open.at(-1);
    if (field === undefined) return;
    field.isShown = true;
    if (!linking.test(field.instruction)) return;
    this.hold({ kind: 'link', side: 'open', movable: field.isWhole }, { start: field.start, end }, run);
  }

  private end({ start, end }: Span, run: OpenRun | undefined, paragraph: number): void {
    const field = this.open.pop();
    if (field === undefined || field.paragraph !== paragraph) return;
    const isWhole = run !== undefined && !run.isWrapped;
    if (linking.test(field.instruction)) {
      if (!field.isShown) return;
      this.flush();
      const from = isWhole ? run.start : start;
      this.hold({ kind: 'link', side: 'close', movable: isWhole }, { start: from, end }, run);
    } else if (!textual.test(field.instruction)) {
      const shown = this.taken(field);
      this.pending = undefined;
      this.hold(
        { kind: 'field', shown, movable: field.isWhole && isWhole },
        { start: field.start, end },
        run,
      );
    }
  }

  private taken({ from }: OpenField): string {
    const told = this.builder.told(from);
    this.builder.forget(from);
    return told;
  }

  private hold(given: CodeGiven, { start, end }: Span, run: OpenRun | undefined): void {
    if (run?.isWrapped) this.builder.code({ ...given, movable: false }, { start, end });
    else this.pending = { given, start, end };
  }

  /** There is more in the run that a field ended in: what is told of the field cannot move with its runs. */
  flush(): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending !== undefined) this.builder.code({ ...pending.given, movable: false }, pending);
  }

  /** The run ends. */
  endRun(run: OpenRun | undefined, end: number): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending === undefined) return;
    const isWhole = pending.given.movable === true && !run?.isWrapped;
    this.builder.code(
      { ...pending.given, movable: isWhole },
      isWhole ? { start: pending.start, end } : pending,
    );
  }
}

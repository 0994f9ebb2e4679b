// Fields of WordprocessingML (ECMA-376, part 1, 17.16): their result is text, a link, or a single code in the sentence.

import type { Span } from '../../../model/span.js';
import type { CodeGiven, SkeletonBuilder } from '../../skeleton/builder.js';

/**
 * Fields whose result is text (ADDIN: a citation of Zotero, Mendeley or EndNote). The others compute what they show.
 */
const textual =
  /^\s*(?:HYPERLINK|TOC|FORMTEXT|INDEX|QUOTE|MACROBUTTON|GOTOBUTTON|TA|TOA|ADDIN|CITATION|BIBLIOGRAPHY)\b/i;
const linking = /^\s*HYPERLINK\b/i;

/** The facts about an open run that fields need. */
export type OpenRun = { readonly start: number; readonly isWrapped: boolean };

/** A field that has started but not ended. */
type OpenField = {
  instruction: string;
  /** Whether its result has started. */
  isShown: boolean;
  /** Number of the paragraph in which it started. */
  readonly paragraph: number;
  /** Number of texts and codes of the paragraph before it. */
  readonly from: number;
  /** Start of its first run, or of its first mark if that run has text before it. */
  readonly start: number;
  readonly isWhole: boolean;
};

/** Follows the fields of a part and reports them to a builder. */
export class Fields {
  private readonly builder: SkeletonBuilder;
  private readonly open: OpenField[] = [];
  /** A field that ended in the open run. It is reported when the run ends or has further content. */
  private pending: (Span & { readonly given: CodeGiven }) | undefined;

  constructor(builder: SkeletonBuilder) {
    this.builder = builder;
  }

  /** Whether an instruction is being read, which is never visible. */
  get isInstruction(): boolean {
    return this.open.some(({ isShown }) => !isShown);
  }

  /** Starts an element that contains a field's result, or that counts as a whole. */
  beginElement(instruction: string, start: number, paragraph: number): void {
    this.open.push({ instruction, isShown: true, paragraph, from: this.builder.count, start, isWhole: true });
  }

  /** Ends the element. @returns its text, which is removed from the builder; undefined if the text stays */
  endElement(): { readonly text: string; readonly start: number } | undefined {
    const field = this.open.pop();
    if (field === undefined || textual.test(field.instruction)) return undefined;
    return { text: this.taken(field), start: field.start };
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field !== undefined && !field.isShown) field.instruction += text;
  }

  /** Handles a mark of a field: `begin`, `separate` or `end`. */
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
    const told = this.builder.textSince(from);
    this.builder.dropSince(from);
    return told;
  }

  private hold(given: CodeGiven, { start, end }: Span, run: OpenRun | undefined): void {
    if (run?.isWrapped) this.builder.code({ ...given, movable: false }, { start, end });
    else this.pending = { given, start, end };
  }

  /** Reports a pending field: the run has further content, so the field cannot move with its runs. */
  flush(): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending !== undefined) this.builder.code({ ...pending.given, movable: false }, pending);
  }

  /** Ends the run. */
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

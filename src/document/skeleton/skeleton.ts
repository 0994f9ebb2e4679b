// The positions of a document's text in its files, which allow replacing the text and keeping everything else.

import type { CodeKind } from '../../model/inline-code.js';
import type { BlockKind } from '../../model/segment.js';
import type { Span } from '../../model/span.js';

/** An XML or HTML file of a document. */
export type Part = { readonly name: string; readonly source: string };

/**
 * An element around text within a paragraph: a run, a hyperlink, an emphasis. It may be repeated elsewhere as head,
 * content, foot.
 */
export type Wrapper = {
  /** Its start tag with everything before its content: `<w:r><w:rPr><w:b/></w:rPr>`. */
  readonly head: string;
  readonly foot: string;
  /** Its effect on the look of its text; adjacent texts with equal looks are one for the translator. */
  readonly look: string;
  /** A link occurs once: it is never split into two. */
  readonly isLink: boolean;
  /** Start tag of an element that loses outer spaces because it has no attribute to preserve them. */
  readonly trims: Span | undefined;
  readonly start: number;
  /** End of its end tag; -1 until it is known. */
  end: number;
};

type Place = Span & {
  /** Index of its part; the span refers to that part's source. */
  readonly part: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** The elements around it within its paragraph, outermost first. */
  readonly chain: readonly Wrapper[];
  /** Its start in the document's text, and its kind. */
  readonly at: number;
  readonly text: string;
};

/** Characters of a paragraph. */
export type TextAtom = Place & {
  readonly type: 'text';
  readonly look: number;
  /** Offset of each character in the source, and the end; undefined if the characters are consecutive in it. */
  readonly places: readonly number[] | undefined;
  /** Text that an element represents (a space element, kanji under kana): it is removed when its sentence changes. */
  readonly isElement: boolean;
};

/** Something in a paragraph that is not text. Its own text is empty, or the line break or tab that it represents. */
export type CodeAtom = Place & {
  readonly type: 'code';
  readonly kind: CodeKind;
  readonly shown: string;
  /** The look of the surrounding text. */
  readonly look: number;
  readonly side: 'open' | 'close' | undefined;
  /** Whether its source can be moved; a field that starts and ends within runs cannot. */
  readonly movable: boolean;
};

export type Atom = TextAtom | CodeAtom;

/** A paragraph of a part. */
export type SkeletonParagraph = {
  readonly part: number;
  readonly kind: BlockKind | undefined;
  readonly atoms: readonly Atom[];
  /** Index of the paragraph that contains it. */
  readonly around: number | undefined;
  /** Spans that are removed when its text changes: tracked deletions, and the tags around tracked insertions. */
  readonly cuts: readonly Span[];
  /**
   * Spans that are removed when its text, or that of a paragraph inside it, changes: the line layout of Hangul, kana
   * over kanji.
   */
  readonly caches: readonly Span[];
};

/** A document's text with one line for each paragraph, and the positions of all of it. */
export type Skeleton = {
  readonly parts: readonly Part[];
  readonly paragraphs: readonly SkeletonParagraph[];
  readonly text: string;
};

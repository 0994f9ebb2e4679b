// The places of a document's text in its files: what is needed to put other text there and to leave all else as it is.

import type { CodeKind } from '../../model/inline-code.js';
import type { BlockKind } from '../../model/segment.js';
import type { Span } from '../../model/span.js';

/** An XML or HTML file of a document. */
export type Part = { readonly name: string; readonly source: string };

/**
 * An element around text within a paragraph: a run, a hyperlink, an emphasis. It may be written again elsewhere as head,
 * content, foot.
 */
export type Wrapper = {
  /** Its start tag and what belongs to it, before its content: `<w:r><w:rPr><w:b/></w:rPr>`. */
  readonly head: string;
  readonly foot: string;
  /** Its effect on the look of the text in it; the translator sees texts of equal looks as one. */
  readonly look: string;
  /** A link stands once: it is never closed and opened again in the middle. */
  readonly isLink: boolean;
  /** Start tag of an element that loses outer spaces unless it is told to keep them, if it is not told so. */
  readonly trims: Span | undefined;
  readonly start: number;
  /** End of its end tag; -1 until that is known. */
  end: number;
};

type Place = Span & {
  /** Place of its part in the list of parts; the span is one of that part's source. */
  readonly part: number;
  /** Place of its paragraph in the list of paragraphs. */
  readonly paragraph: number;
  /** The elements around it within its paragraph, from the outermost. */
  readonly chain: readonly Wrapper[];
  /** Its start in the document's text, and its kind there. */
  readonly at: number;
  readonly text: string;
};

/** Characters of a paragraph. */
export type TextAtom = Place & {
  readonly type: 'text';
  readonly look: number;
  /** Place of each character in the source, and the end; undefined if they stand one by one. */
  readonly places: readonly number[] | undefined;
  /** Text that an element makes (a space of its own, kanji under kana): it goes when its sentence changes. */
  readonly isElement: boolean;
};

/** Something in a paragraph that is no text. Its own text is empty, or the line break or tab that it is. */
export type CodeAtom = Place & {
  readonly type: 'code';
  readonly kind: CodeKind;
  readonly shown: string;
  /** The look of the text around it. */
  readonly look: number;
  readonly side: 'open' | 'close' | undefined;
  /** Whether its source can stand elsewhere; a field that begins and ends within runs cannot. */
  readonly movable: boolean;
};

export type Atom = TextAtom | CodeAtom;

/** A paragraph of a part. */
export type SkeletonParagraph = {
  readonly part: number;
  readonly kind: BlockKind | undefined;
  readonly atoms: readonly Atom[];
  /** The paragraph that it stands in. */
  readonly around: number | undefined;
  /** Parts that are dropped when its text changes: tracked deletions, and the tags around tracked insertions. */
  readonly cuts: readonly Span[];
  /** Parts that are dropped when its text, or that of a paragraph in it, changes: the line layout of Hangul, kana over kanji. */
  readonly caches: readonly Span[];
};

/** A document's text, a line a paragraph, and where all of it stands. */
export type Skeleton = {
  readonly parts: readonly Part[];
  readonly paragraphs: readonly SkeletonParagraph[];
  readonly text: string;
};

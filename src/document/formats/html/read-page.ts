// Reads an HTML page as paragraphs with the positions of their text.

import type { DefaultTreeAdapterMap } from 'parse5';
import { Problem } from '../../../model/problem.js';
import type { BlockKind } from '../../../model/segment.js';
import type { Span } from '../../../model/span.js';
import { SkeletonBuilder } from '../../skeleton/builder.js';
import { collapseSpaces } from '../../skeleton/collapse.js';
import type { Skeleton } from '../../skeleton/skeleton.js';
import { xmlPlaces } from '../../skeleton/xml-places.js';
import { cells, headings, inlineElements, items, objectElements, silentElements } from './elements.js';
import { parsePage } from './parse-page.js';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];
type Text = DefaultTreeAdapterMap['textNode'];

const isElement = (node: Node): node is Element => 'tagName' in node;
const isText = (node: Node): node is Text => node.nodeName === '#text' && 'value' in node;

const kindOf = (tag: string): BlockKind | undefined => {
  if (headings.has(tag)) return 'heading';
  if (cells.has(tag)) return 'cell';
  return items.has(tag) ? 'item' : undefined;
};

const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** Deeper than any real page; each level is a call on the stack. */
const deepest = 1000;

class PageReader {
  readonly builder = new SkeletonBuilder();
  private readonly source: string;
  private isOpen = false;
  private kind: BlockKind | undefined;
  /** Inline elements around the text, outermost first. */
  private readonly inline: Element[] = [];
  private isPreformatted = false;

  constructor(source: string) {
    this.source = source;
  }

  read(): Skeleton {
    this.builder.beginPart('page', this.source);
    const page = parsePage(this.source);
    for (const node of page.childNodes) this.node(node, 0);
    this.endParagraph();
    return this.builder.finish();
  }

  private node(node: Node, depth: number): void {
    if (depth > deepest) throw new Problem('html-too-deep', { most: deepest });
    if (isText(node)) this.text(node);
    else if (isElement(node)) this.element(node, depth);
  }

  /** Ends a paragraph at a block; the next one starts inside the inline elements that are still open. */
  private endParagraph(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const element of [...this.inline].reverse()) {
      if (element.sourceCodeLocation) this.builder.unwrap(element.sourceCodeLocation.endOffset);
    }
    this.builder.end();
  }

  private beginParagraph(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.builder.begin(this.kind);
    for (const element of this.inline) this.wrap(element);
  }

  private wrap(element: Element): void {
    const place = element.sourceCodeLocation;
    // Elements that the standard adds have no position in the page.
    if (!place) return;
    const tag = place.startTag ?? place;
    const isLink = element.tagName === 'a';
    const head = this.source.slice(tag.startOffset, tag.endOffset);
    const look = isLink ? `link ${place.startOffset}` : head;
    this.builder.wrap({ start: place.startOffset, head, foot: `</${element.tagName}>`, look, isLink });
  }

  private text({ value, sourceCodeLocation: place }: Text): void {
    if (!place || (!this.isOpen && value.trim() === '')) return;
    this.beginParagraph();
    const span = { start: place.startOffset, end: place.endOffset };
    const raw = this.source.slice(span.start, span.end);
    const places = xmlPlaces(raw, span.start);
    if (places.length !== value.length + 1) {
      this.builder.text(value.replace(/\s+/g, ' '), span);
      return;
    }
    const seen = this.isPreformatted
      ? { text: value, places }
      : collapseSpaces(value, places, this.builder.endsInSpace);
    if (seen.text === raw) this.builder.text(raw, span);
    else this.builder.text(seen.text, span, seen.places);
  }

  private element(element: Element, depth: number): void {
    const { tagName } = element;
    if (silentElements.has(tagName)) return;
    const place = element.sourceCodeLocation;
    const span = place ? { start: place.startOffset, end: place.endOffset } : undefined;
    const isKept = attribute(element, 'translate') === 'no';
    if (tagName === 'br') this.single(span, 'break');
    else if (tagName === 'ruby') this.ruby(element, span);
    else if (objectElements.has(tagName) || (isKept && inlineElements.has(tagName)))
      this.single(span, 'object');
    else if (isKept) this.endParagraph();
    else if (inlineElements.has(tagName)) this.inlineElement(element, depth);
    else this.block(element, depth);
  }

  private single(span: Span | undefined, kind: 'break' | 'object'): void {
    if (span === undefined) return;
    if (!this.isOpen && kind === 'break') return;
    this.beginParagraph();
    this.builder.code(kind === 'break' ? { kind, text: '\n' } : { kind }, span);
  }

  private inlineElement(element: Element, depth: number): void {
    // Wraps first, so that a new paragraph does not start inside this element.
    if (this.isOpen) this.wrap(element);
    this.inline.push(element);
    for (const child of element.childNodes) this.node(child, depth + 1);
    this.inline.pop();
    if (this.isOpen && element.sourceCodeLocation) this.builder.unwrap(element.sourceCodeLocation.endOffset);
  }

  private block(element: Element, depth: number): void {
    const { kind, isPreformatted } = this;
    this.endParagraph();
    this.kind = kindOf(element.tagName) ?? (kind === 'cell' || kind === 'item' ? kind : undefined);
    this.isPreformatted ||= element.tagName === 'pre';
    for (const child of element.childNodes) this.node(child, depth + 1);
    this.endParagraph();
    this.kind = kind;
    this.isPreformatted = isPreformatted;
  }

  /** Ruby: the kanji under the kana are the text. */
  private ruby(element: Element, span: Span | undefined): void {
    if (span === undefined) return;
    const base = (node: Node): string => {
      if (isText(node)) return node.value;
      return isElement(node) && !/^(?:rt|rp|rtc)$/.test(node.tagName)
        ? node.childNodes.map(base).join('')
        : '';
    };
    this.beginParagraph();
    this.builder.element(element.childNodes.map(base).join('').trim(), span);
  }
}

/** Reads a page into a skeleton with one part. */
export const readPage = (source: string): Skeleton => new PageReader(source).read();

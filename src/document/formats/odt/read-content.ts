// Reads the content of an ODT (OpenDocument 1.3, part 3) as paragraphs with the positions of their text.

import { readXml, type XmlElement } from '../../../container/xml-events.js';
import type { Span } from '../../../model/span.js';
import { endTag } from '../../office/tag.js';
import type { SkeletonBuilder } from '../../skeleton/builder.js';
import { collapseSpaces } from '../../skeleton/collapse.js';
import { xmlPlaces } from '../../skeleton/xml-places.js';

// Deleted text, ends of comments, kana over kanji, descriptions of pictures, and the forms of fields.
const unseen = new Set([
  'tracked-changes',
  'annotation-end',
  'ruby-text',
  'note-citation',
  'title',
  'desc',
  'forms',
  'variable-decls',
  'sequence-decls',
  'user-field-decls',
  'event-listeners',
  'scripts',
  'index-source',
  'table-of-content-source',
]);

/** The children of a comment with its text; the others are its author and its time. */
const remark = new Set(['p', 'list']);

/** Fields whose text the program computes. */
const field =
  /^(?:page-(?:number|count|continuation)|(?:creation-|modification-|print-)?(?:date|time)|chapter|sequence(?:-ref)?|(?:bookmark|reference|note)-ref|file-name|author-(?:name|initials)|sender-[\w-]+|template-name|sheet-name|(?:paragraph|word|character|table|image|object)-count|database-[\w-]+|variable-(?:get|set|input)|user-field-(?:get|input)|expression|subject|title|keywords|description|creator|initial-creator|editing-(?:cycles|duration)|conditional-text|placeholder|measure|bibliography-mark)$/;

/** Reads `content.xml`, or the headers and footers of `styles.xml`, into a builder. */
export class ContentReader {
  private readonly source: string;
  private readonly builder: SkeletonBuilder;
  private readonly looks: ReadonlyMap<string, string>;
  /** The open elements, with the number of texts and codes of their paragraph before each. */
  private readonly open: { readonly name: string; readonly start: number; readonly from: number }[] = [];
  private depth = 0;
  private paragraphs = 0;
  private cells = 0;
  private items = 0;
  private notes = 0;

  constructor(source: string, builder: SkeletonBuilder, looks: ReadonlyMap<string, string>) {
    this.source = source;
    this.builder = builder;
    this.looks = looks;
  }

  read(): void {
    readXml(this.source, {
      open: (element) => this.begin(element),
      close: (name, tag) => this.close(name, tag),
      text: (text, place) => this.text(text, place),
    });
  }

  private begin(element: XmlElement): void {
    const isFact = this.open.at(-1)?.name === 'annotation' && !remark.has(element.name);
    if (this.depth > 0 || unseen.has(element.name) || isFact) {
      this.depth += 1;
      return;
    }
    const { name, start } = element;
    this.open.push({ name, start, from: this.builder.count });
    this.element(element);
  }

  private element({ name, attributes, start, end, empty }: XmlElement): void {
    if (name === 'p' || name === 'h') {
      this.paragraphs += 1;
      this.builder.begin(
        name === 'h' ? 'heading' : this.cells > 0 ? 'cell' : this.items > 0 ? 'item' : undefined,
      );
    } else if (name === 'table-cell') this.cells += 1;
    else if (name === 'list-item') this.items += 1;
    else if (name === 'annotation') this.builder.beginComment();
    else if ((name === 'span' || name === 'a') && this.paragraphs > 0) {
      const tag = this.source.slice(start, end);
      const isLink = name === 'a';
      const style = attributes['style-name'] ?? '';
      const look = isLink ? `link ${start}` : (this.looks.get(style) ?? style);
      const head = empty ? `${tag.slice(0, -2)}>` : tag;
      this.builder.wrap({ start, head, foot: endTag(this.source, start), look, isLink });
    }
  }

  private text(text: string, place: Span): void {
    // Text within the element of a space is not shown.
    if (this.depth > 0 || !this.builder.isInside || this.open.at(-1)?.name === 's') return;
    const raw = this.source.slice(place.start, place.end);
    const seen = collapseSpaces(text, xmlPlaces(raw, place.start), this.builder.endsInSpace);
    if (seen.text === raw) this.builder.text(text, place);
    else this.builder.text(seen.text, place, seen.places);
  }

  private close(name: string, tag: Span): void {
    if (this.depth > 0) {
      this.depth -= 1;
      return;
    }
    const { start, from } = this.open.pop() ?? { start: tag.start, from: 0 };
    this.end(name, { start, end: tag.end }, from);
  }

  private end(name: string, place: Span, from: number): void {
    if (name === 'p' || name === 'h') {
      this.paragraphs -= 1;
      this.builder.end();
    } else if (name === 'table-cell') this.cells -= 1;
    else if (name === 'list-item') this.items -= 1;
    else if (name === 'annotation') this.builder.endComment();
    else if (!this.builder.isInside) return;
    else if (name === 'span' || name === 'a') this.builder.unwrap(place.end);
    else if (name === 's') this.builder.element(this.spaces(place), place);
    else if (name === 'tab') this.builder.code({ kind: 'tab', text: '\t' }, place);
    else if (name === 'line-break') this.builder.code({ kind: 'break', text: '\n' }, place);
    else if (name === 'ruby') this.builder.element(this.taken(from), place);
    else if (name === 'note') {
      this.notes += 1;
      this.builder.code({ kind: 'note', shown: String(this.notes) }, place);
    } else if (name === 'frame' || name === 'custom-shape' || name === 'g')
      this.builder.code({ kind: 'object' }, place);
    else if (field.test(name)) this.builder.code({ kind: 'field', shown: this.taken(from) }, place);
  }

  private taken(from: number): string {
    const told = this.builder.textSince(from);
    this.builder.dropSince(from);
    return told;
  }

  private spaces({ start, end }: Span): string {
    const count = Number(/\s(?:\w+:)?c="(\d+)"/.exec(this.source.slice(start, end))?.[1] ?? 1);
    return ' '.repeat(Math.min(count, 1000));
  }
}

// Strings of SpreadsheetML (ECMA-376, part 1, 18.4): shared ones, and inline strings of cells.

import { readXml, type XmlElement } from '../../../container/xml-events.js';
import type { Span } from '../../../model/span.js';
import { addLines } from '../../office/lines.js';
import { tagName } from '../../office/tag.js';
import type { SkeletonBuilder } from '../../skeleton/builder.js';

// Spacing, and properties that only help Excel to choose a font.
const invisible = /<(?:charset|family|scheme)\s[^<>]*\/>/g;

/** The elements that are strings of cells. */
const inCells: ReadonlySet<string> = new Set(['si', 'is']);

/** Reports each string of a part to a builder as a paragraph. A line break in a cell is a code. */
export class StringReader {
  private readonly source: string;
  private readonly builder: SkeletonBuilder;
  private kana: number | undefined;
  private run: { readonly start: number; headEnd: number; look: string } | undefined;
  private isString = false;
  private isText = false;
  private properties = 0;

  private readonly strings: ReadonlySet<string>;

  /** @param strings names of the elements that are strings: those of cells */
  constructor(source: string, builder: SkeletonBuilder, strings = inCells) {
    this.source = source;
    this.builder = builder;
    this.strings = strings;
  }

  open(element: XmlElement): void {
    const { name, attributes, start, end } = element;
    if (this.strings.has(name)) {
      this.isString = true;
      this.builder.begin('cell');
    } else if (!this.isString || this.kana !== undefined) return;
    else if (name === 'rPh') this.kana = start;
    else if (name === 'r') this.run = { start, headEnd: end, look: '' };
    else if (name === 'rPr') this.properties = start;
    else if (name === 't') {
      this.isText = true;
      const { run } = this;
      if (run !== undefined) {
        const foot = `</${tagName(this.source, run.start)}>`;
        this.builder.wrap({ ...run, head: this.source.slice(run.start, run.headEnd), foot });
      }
      const tag = tagName(this.source, start);
      const keeps = attributes.space === 'preserve';
      const wrapper = { start, head: `<${tag} xml:space="preserve">`, foot: `</${tag}>`, look: '' };
      this.builder.wrap({ ...wrapper, ...(!keeps && { trims: { start, end } }) });
    }
  }

  text(text: string, place: Span): void {
    if (!this.isText || this.kana !== undefined) return;
    addLines(this.source, text, place, this.builder);
  }

  close(name: string, { end }: Span): void {
    if (this.strings.has(name)) {
      this.isString = false;
      this.builder.end();
    } else if (!this.isString) return;
    else if (name === 'rPh' && this.kana !== undefined) {
      // Kana over kanji belong to the former text.
      this.builder.addDerived({ start: this.kana, end });
      this.kana = undefined;
    } else if (this.kana !== undefined) return;
    else if (name === 'rPr' && this.run !== undefined) {
      this.run.headEnd = end;
      this.run.look = this.source
        .slice(this.properties, end)
        .replace(invisible, '')
        .replace(/^<[^>]*>|<\/[^>]*>$/g, '');
    } else if (name === 't' && this.isText) {
      this.isText = false;
      this.builder.unwrap(end);
    } else if (name === 'r' && this.run !== undefined) {
      this.builder.unwrapFrom(this.run.start, end);
      this.run = undefined;
    }
  }
}

/** Reads the shared strings of a workbook. */
export const readSharedStrings = (source: string, builder: SkeletonBuilder): void => {
  const reader = new StringReader(source, builder);
  readXml(source, {
    open: (element) => reader.open(element),
    close: (name, tag) => reader.close(name, tag),
    text: (text, place) => reader.text(text, place),
  });
};

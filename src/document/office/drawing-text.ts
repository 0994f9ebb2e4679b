// Reads text of DrawingML (ECMA-376, part 1, 21): slides, charts, diagrams and the text boxes of sheets.

import { readXml, type XmlElement } from '../../container/xml-events.js';
import type { BlockKind } from '../../model/segment.js';
import type { Span } from '../../model/span.js';
import type { SkeletonBuilder } from '../skeleton/builder.js';
import { FormulaText } from './formula.js';
import { endTag, tagName } from './tag.js';

// The fallback of a drawing, and the numbers behind a chart.
const unseen = new Set(['Fallback', 'numCache', 'numLit', 'externalData']);

/** Placeholders that a program fills in. */
const filledIn = new Set(['sldNum', 'dt', 'sldImg', 'hdr']);

// Languages, spell checking, kerning and spacing have no visible effect.
const invisible = /\s(?:lang|altLang|dirty|err|smtClean|noProof|kern|spc|bmk|normalizeH)="[^"]*"/g;

/** Returns a key that is equal for equal looks. @param properties the source of the element `a:rPr` */
export const drawingLook = (properties: string): string => {
  const look = properties
    .replace(invisible, '')
    .replace(/>\s*<\/[^<>]*rPr>$/, '/>')
    .replace(/\s+\/>/g, '/>');
  return /^<[^\s<>]*\/>$/.test(look) ? '' : look;
};

const kindOf = (placeholder: string): BlockKind | undefined =>
  /^(?:title|ctrTitle|subTitle)$/.test(placeholder) ? 'heading' : undefined;

/** Reads one part into a builder. */
class DrawingReader {
  private readonly source: string;
  private readonly builder: SkeletonBuilder;
  private readonly names: string[] = [];
  private readonly starts: number[] = [];
  private depth = 0;
  private hiddenEnds: ((end: number) => void) | undefined;
  private formula: FormulaText | undefined;
  private cells = 0;
  private kind: BlockKind | undefined;
  private isFilledIn = false;
  private run: { readonly start: number; headEnd: number; look: string } | undefined;
  private fieldFrom = 0;

  constructor(source: string, builder: SkeletonBuilder) {
    this.source = source;
    this.builder = builder;
  }

  read(): void {
    readXml(this.source, {
      open: (element) => this.open(element),
      close: (name, tag) => this.close(name, tag),
      text: (text, place) => this.text(text, place),
    });
  }

  private get parent(): string {
    return this.names.at(-1) ?? '';
  }

  private hide(ends?: (end: number) => void): void {
    this.depth = 1;
    this.hiddenEnds = ends;
  }

  private open(element: XmlElement): void {
    if (this.depth > 0) {
      this.depth += 1;
      this.formula?.open(element.name);
      return;
    }
    if (unseen.has(element.name)) this.hide();
    else if (element.name === 'oMath') this.beginFormula(element.start);
    else {
      this.begin(element);
      this.names.push(element.name);
      this.starts.push(element.start);
    }
  }

  private beginFormula(start: number): void {
    const formula = new FormulaText();
    this.formula = formula;
    this.hide((end) => {
      this.formula = undefined;
      this.builder.code({ kind: 'formula', shown: formula.whole }, { start, end });
    });
  }

  private begin(element: XmlElement): void {
    const { name, attributes, start, end } = element;
    if (name === 'p') this.builder.begin(this.cells > 0 ? 'cell' : this.kind);
    else if (name === 'tc') this.cells += 1;
    else if (name === 'sp') {
      this.kind = undefined;
      this.isFilledIn = false;
    } else if (name === 'ph') {
      this.kind = kindOf(attributes.type ?? '');
      this.isFilledIn = filledIn.has(attributes.type ?? '');
    } else if (/^bu(?:Char|AutoNum|Blip)$/.test(name)) this.builder.setKind('item');
    else if (name === 'r' || name === 'fld') {
      this.run = { start, headEnd: end, look: '' };
      this.fieldFrom = this.builder.count;
    } else if (name === 't' && this.run !== undefined) this.beginText(start);
    else if (name === 'v' && this.parent === 'pt') this.builder.begin('cell');
  }

  private beginText(start: number): void {
    const { run } = this;
    if (run === undefined || this.parent === 'fld') return;
    const foot = endTag(this.source, run.start);
    this.builder.wrap({
      start: run.start,
      head: this.source.slice(run.start, run.headEnd),
      foot,
      look: run.look,
    });
    const name = tagName(this.source, start);
    this.builder.wrap({ start, head: `<${name}>`, foot: `</${name}>`, look: '' });
  }

  private text(text: string, place: Span): void {
    if (this.depth > 0) this.formula?.text(text);
    else if (this.parent === 't' && this.run !== undefined) this.builder.text(text, place);
    else if (this.parent === 'v' && this.names.at(-2) === 'pt') this.builder.text(text, place);
  }

  private close(name: string, tag: Span): void {
    if (this.depth > 0) {
      this.depth -= 1;
      if (this.depth > 0) this.formula?.close();
      else {
        this.hiddenEnds?.(tag.end);
        this.hiddenEnds = undefined;
      }
      return;
    }
    this.names.pop();
    const start = this.starts.pop() ?? tag.start;
    this.end(name, { start, end: tag.end });
  }

  private end(name: string, { start, end }: Span): void {
    const { run } = this;
    if (name === 'p') this.builder.end(this.isFilledIn ? () => false : undefined);
    else if (name === 'tc') this.cells -= 1;
    else if (name === 'rPr' && run !== undefined && (this.parent === 'r' || this.parent === 'fld')) {
      run.headEnd = end;
      run.look = drawingLook(this.source.slice(start, end));
    } else if (name === 't' && this.parent === 'r' && run !== undefined) this.builder.unwrap(end);
    else if (name === 'r' && run !== undefined) this.endRun(end);
    else if (name === 'fld') this.endField(start, end);
    else if (name === 'br') this.builder.code({ kind: 'break', text: '\n' }, { start, end });
    else if (name === 'v' && this.parent === 'pt') this.builder.end();
  }

  /** A run contains at most one text. */
  private endRun(end: number): void {
    const { run } = this;
    this.run = undefined;
    if (run !== undefined) this.builder.unwrapFrom(run.start, end);
  }

  private endField(start: number, end: number): void {
    const shown = this.builder.textSince(this.fieldFrom);
    this.builder.dropSince(this.fieldFrom);
    this.run = undefined;
    this.builder.code({ kind: 'field', shown }, { start, end });
  }
}

/** Reports the paragraphs of a part of DrawingML to a builder. */
export const readDrawing = (source: string, builder: SkeletonBuilder): void =>
  new DrawingReader(source, builder).read();

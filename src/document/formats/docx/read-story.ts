// Reads a part of WordprocessingML (ECMA-376, part 1, 17) as paragraphs with the positions of their text.

import { readXml, type XmlElement } from '../../../container/xml-events.js';
import type { Span } from '../../../model/span.js';
import { FormulaText } from '../../office/formula.js';
import { endTag } from '../../office/tag.js';
import type { SkeletonBuilder } from '../../skeleton/builder.js';
import { Bindings } from './bindings.js';
import { charactersOf, codeOf, unseen, wholes } from './elements.js';
import { Fields } from './fields.js';
import { Runs } from './runs.js';
import type { StoryOptions } from './story-options.js';
import type { Styles } from './styles.js';

type Hidden = { readonly name: string; readonly start: number; readonly ends?: (end: number) => void };

const tagOf = ({ start, end }: XmlElement): Span => ({ start, end });

/** Reads one part into a builder. */
export class StoryReader {
  private readonly names: string[] = [];
  /** The number of each open paragraph, and whether its style hides it. */
  private readonly paragraphs: { readonly number: number; hides: boolean }[] = [];
  private readonly starts: number[] = [];
  /** Number of open elements from the hidden one on, and that element. */
  private depth = 0;
  private hidden: Hidden | undefined;
  private formula: FormulaText | undefined;
  private begun = 0;
  private cells = 0;
  private notes = 0;
  private text = 0;

  constructor(source: string, builder: SkeletonBuilder, styles: Styles, options: StoryOptions = {}) {
    this.source = source;
    this.builder = builder;
    this.bindings = new Bindings(builder);
    this.fields = new Fields(builder);
    this.runs = new Runs(source, builder, styles);
    this.styles = styles;
    this.options = options;
  }

  private readonly source: string;
  private readonly builder: SkeletonBuilder;
  private readonly styles: Styles;
  private readonly bindings: Bindings;
  private readonly fields: Fields;
  private readonly runs: Runs;
  private readonly options: StoryOptions;
  /** Number of open fallbacks of drawings. */
  private fallbacks = 0;

  read(): void {
    readXml(this.source, {
      open: (element) => this.open(element),
      close: (name, tag) => this.close(name, tag),
      text: (text, place) => this.characters(text, place),
    });
  }

  private get parent(): string {
    return this.names.at(-1) ?? '';
  }

  private get paragraph(): number {
    return this.paragraphs.at(-1)?.number ?? 0;
  }

  private hide(element: XmlElement, ends?: (end: number) => void): void {
    this.depth = 1;
    this.hidden = { name: element.name, start: element.start, ...(ends && { ends }) };
  }

  private open(element: XmlElement): void {
    this.bindings.open(element);
    if (this.depth > 0) {
      this.depth += 1;
      this.formula?.open(element.name);
      return;
    }
    if (this.begin(element)) {
      this.names.push(element.name);
      this.starts.push(element.start);
    }
  }

  /** Starts an element. @returns false if the element hides its content */
  private begin(element: XmlElement): boolean {
    const { name, attributes } = element;
    if (this.parent === 'pPr' || this.parent === 'rPr') return this.property(element);
    // The separator lines above footnotes are stored as footnotes too.
    if (/note$/.test(name) && /^(?:separator|continuation)/.test(attributes.type ?? '')) this.hide(element);
    else if (name === 'Fallback' && this.options.fallbacks) this.fallbacks += 1;
    else if (unseen.has(name)) this.unseen(element);
    else if (name === 'oMath') this.beginFormula(element);
    else if (name === 'p') this.beginParagraph();
    else if (name === 'tc') this.cells += 1;
    else if (name === 'comment') this.builder.beginComment();
    else if (name === 'r') this.runs.begin(element);
    else if (name === 'hyperlink') this.beginLink(element);
    else if (name === 'fldSimple')
      this.fields.beginElement(attributes.instr ?? '', element.start, this.paragraph);
    else if ((name === 'ins' || name === 'moveTo') && this.builder.isInside)
      this.builder.addTrackedChange(tagOf(element));
    else if (this.runs.current !== undefined && this.parent === 'r') this.content(element);
    return this.depth === 0;
  }

  /** Handles an element in a run. */
  private content(element: XmlElement): void {
    const { name, attributes, start } = element;
    if (name === 'rPr') return;
    if (name === 'fldChar') {
      this.fields.mark(attributes.fldCharType ?? '', element, this.runs.current, this.paragraph);
      return;
    }
    if (name === 'instrText') return;
    if (!this.wrapRun()) return;
    if (name === 't') {
      this.text += 1;
      const keeps = attributes.space === 'preserve';
      const head = `<${this.nameAt(start)} xml:space="preserve">`;
      this.builder.wrap({
        start,
        head,
        foot: endTag(this.source, start),
        look: '',
        ...(!keeps && { trims: tagOf(element) }),
      });
    } else if (wholes.has(name)) return;
    else if (name === 'ruby') this.fields.beginElement('', start, this.paragraph);
    else this.single(element);
  }

  private nameAt(start: number): string {
    return endTag(this.source, start).slice(2, -1);
  }

  private single(element: XmlElement): void {
    const text = charactersOf[element.name];
    const code = codeOf(element, this.notes + 1);
    if (text !== undefined) this.builder.element(text, tagOf(element));
    else if (code !== undefined) this.builder.code(code, tagOf(element));
    if (/^(?:foot|end)noteReference$/.test(element.name)) this.notes += 1;
  }

  private unseen(element: XmlElement): void {
    const isDeletion = element.name === 'del' || element.name === 'moveFrom';
    const ends = (end: number): void => this.builder.addTrackedChange({ start: element.start, end });
    this.hide(element, isDeletion && this.builder.isInside ? ends : undefined);
  }

  private beginFormula(element: XmlElement): void {
    const formula = new FormulaText();
    this.formula = formula;
    this.hide(element, (end) => {
      this.formula = undefined;
      this.builder.code({ kind: 'formula', shown: formula.whole }, { start: element.start, end });
    });
  }

  private beginParagraph(): void {
    this.begun += 1;
    this.paragraphs.push({ number: this.begun, hides: false });
    this.builder.begin(this.cells > 0 ? 'cell' : undefined);
    this.bindings.begin();
  }

  private property(element: XmlElement): boolean {
    const { name, attributes } = element;
    const { val } = attributes;
    if (this.names.at(-2) === 'r') this.runs.property(name, val);
    else if (name === 'rPr' && this.parent === 'pPr') return true;
    // The paragraph mark is deleted: the next paragraph continues this one.
    else if (this.parent === 'rPr' && (name === 'del' || name === 'moveFrom')) this.builder.joinNext();
    else if (name === 'numPr') this.builder.setKind('item');
    else if (name === 'outlineLvl' && Number(val) < 9) this.builder.setKind('heading');
    else if (name === 'pStyle') {
      this.builder.setKind(this.styles.kindOf(val ?? ''));
      const paragraph = this.paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.hides = this.styles.hides(val ?? '');
    }
    this.hide(element);
    return false;
  }

  /** Starts the run's content. @returns whether it is visible */
  private wrapRun(): boolean {
    const isStyleHiding = this.paragraphs.at(-1)?.hides ?? false;
    if (this.fields.isInstruction || !this.runs.wrap(isStyleHiding)) return false;
    this.fields.flush();
    return true;
  }

  private beginLink(element: XmlElement): void {
    const { start, end } = element;
    const head = this.source.slice(start, end);
    this.builder.wrap({ start, head, foot: endTag(this.source, start), look: `link ${start}`, isLink: true });
  }

  private characters(text: string, place: Span): void {
    if (this.depth > 0) this.formula?.text(text);
    else if (this.parent === 't' && this.text > 0) this.builder.text(text, place);
    else if (this.parent === 'instrText') this.fields.instruct(text);
  }

  private close(name: string, tag: Span): void {
    this.bindings.close(name);
    if (this.depth > 0) {
      this.depth -= 1;
      if (this.depth > 0) this.formula?.close();
      if (this.depth === 0) {
        this.hidden?.ends?.(tag.end);
        this.hidden = undefined;
      }
      return;
    }
    this.names.pop();
    const start = this.starts.pop() ?? 0;
    if (name === 'tc') this.cells -= 1;
    else if (name === 'comment') this.builder.endComment();
    else if (name === 'Fallback') this.fallbacks -= 1;
    else if (name === 'p') {
      this.paragraphs.pop();
      const isWanted = this.options.fallbacks !== true || this.fallbacks > 0;
      this.builder.end(isWanted ? this.options.isKept : () => false);
    } else if (name === 'r') this.fields.endRun(this.runs.end(tag.end), tag.end);
    else if (name === 'rPr' && this.parent === 'r') this.runs.endProperties(start, tag.end);
    else if (name === 't' && this.text > 0 && this.parent === 'r') {
      this.text -= 1;
      this.builder.unwrap(tag.end);
    } else if (name === 'hyperlink') this.builder.unwrap(tag.end);
    else if (name === 'fldSimple') this.endElement('field', tag.end);
    else if (name === 'ruby') this.endElement('text', tag.end);
    else if ((name === 'ins' || name === 'moveTo') && this.builder.isInside)
      this.builder.addTrackedChange(tag);
    else if (wholes.has(name) && this.parent === 'r' && this.runs.current?.isWrapped)
      this.builder.code({ kind: 'object' }, { start, end: tag.end });
  }

  /** Ends an element: the result of a field is one code, kanji under kana are one text. */
  private endElement(as: 'field' | 'text', end: number): void {
    const taken = this.fields.endElement();
    if (taken === undefined) return;
    const { text, start } = taken;
    if (as === 'text') this.builder.element(text, { start, end });
    else this.builder.code({ kind: 'field', shown: text }, { start, end });
  }
}

// Reads a section of HWPX (KS X 6101, OWPML) as paragraphs with the positions of their text.

import { readXml, type XmlElement } from '../../../container/xml-events.js';
import type { Span } from '../../../model/span.js';
import { composed, seenText } from '../../office/private-characters.js';
import { attributeSpan, endTag } from '../../office/tag.js';
import type { CodeGiven, SkeletonBuilder } from '../../skeleton/builder.js';
import { xmlPlaces } from '../../skeleton/xml-places.js';
import { captions, characters, computed, layout, objects, remarks, unseen } from './elements.js';

type Field = {
  readonly type: string;
  readonly from: number;
  readonly start: number;
  readonly run: number;
  readonly paragraph: number;
};
type Element = { readonly name: string; readonly start: number };

/** Reads one section, or a master page, into a builder. */
export class SectionReader {
  private readonly source: string;
  private readonly builder: SkeletonBuilder;
  private readonly looks: ReadonlyMap<string, string>;
  private readonly unknown: Set<string> | undefined;
  private readonly open: Element[] = [];
  private readonly fields: Field[] = [];
  private depth = 0;
  private cells = 0;
  private runs = 0;
  private begun = 0;
  private readonly paragraphs: number[] = [];
  private deleted = 0;
  private notes = 0;
  /** The open controls with their role in the sentence. */
  private readonly controls: { given: CodeGiven | undefined; field: Field | undefined; ends: boolean }[] = [];
  private script = '';
  private main = '';
  /** For each open switch whether one of its cases was read. */
  private readonly switches: boolean[] = [];

  /** @param unknown receives the codes of private characters that are shown as □ */
  constructor(
    source: string,
    builder: SkeletonBuilder,
    looks: ReadonlyMap<string, string>,
    unknown?: Set<string>,
  ) {
    this.source = source;
    this.builder = builder;
    this.looks = looks;
    this.unknown = unknown;
  }

  read(): void {
    readXml(this.source, {
      open: (element) => this.begin(element),
      close: (name, tag) => this.close(name, tag),
      text: (text, place) => this.text(text, place),
    });
  }

  private get parent(): string {
    return this.open.at(-1)?.name ?? '';
  }

  private isUnseen({ name }: XmlElement): boolean {
    if (name === 'default') return this.switches.at(-1) === true;
    const isMemo = this.parent === 'hiddenComment' || this.controls.at(-1)?.field?.type === 'MEMO';
    return unseen.has(name) || (this.isRemark(name) && (this.deleted > 0 || !isMemo));
  }

  /** Whether an element has the text of a hidden comment or of the start of a field, which is a memo. */
  private isRemark(name: string): boolean {
    return name === 'subList' && remarks.has(this.parent);
  }

  private begin(element: XmlElement): void {
    if (this.depth > 0 || this.isUnseen(element)) {
      this.depth += 1;
      return;
    }
    this.element(element);
    this.open.push({ name: element.name, start: element.start });
  }

  private element(element: XmlElement): void {
    const { name, attributes, start, end } = element;
    if (name === 'p') this.beginParagraph();
    else if (name === 'tc') this.cells += 1;
    else if (this.isRemark(name)) this.builder.beginComment();
    else if (name === 'run') {
      this.runs += 1;
      const look = this.looks.get(attributes.charPrIDRef ?? '') ?? attributes.charPrIDRef ?? '';
      this.builder.wrap({ start, head: this.headOf(element), foot: endTag(this.source, start), look });
    } else if (name === 't') {
      const foot = endTag(this.source, start);
      this.builder.wrap({ start, head: `<${foot.slice(2)}`, foot, look: '' });
    } else if (name === 'ctrl') this.controls.push({ given: undefined, field: undefined, ends: false });
    else if (name === 'switch') this.switches.push(false);
    else if (name === 'case') this.switches[this.switches.length - 1] = true;
    else if (name === 'equation') this.script = '';
    else if (name === 'dutmal') this.main = '';
    else if (/^(?:delete|insert)(?:Begin|End)$/.test(name)) this.change(element);
    else if (name === 'compose') this.main = composed(attributes.composeText ?? '', this.unknown);
    else if (captions[name] !== undefined) this.caption(captions[name] ?? '', start, end);
    else if (this.parent === 'ctrl') this.control(element);
    else if (name === 'text' && this.parent === 'edit') this.builder.begin();
  }

  /** The start tag of an element, also if the element is empty. */
  private headOf({ start, end, empty }: XmlElement): string {
    const tag = this.source.slice(start, end);
    return empty ? `${tag.slice(0, -2)}>` : tag;
  }

  private beginParagraph(): void {
    this.begun += 1;
    this.paragraphs.push(this.begun);
    this.builder.begin(this.cells > 0 ? 'cell' : undefined);
  }

  private change({ name, attributes, start, end }: XmlElement): void {
    if (name === 'deleteBegin') this.deleted += 1;
    if (name === 'deleteEnd') {
      this.deleted = Math.max(0, this.deleted - 1);
      if (attributes.paraend === '1') this.builder.joinNext();
    }
    this.builder.addTrackedChange({ start, end });
  }

  /** Reports the text of an attribute as a paragraph. */
  private caption(attribute: string, start: number, end: number): void {
    const span = attributeSpan(this.source, { start, end }, attribute);
    if (span === undefined) return;
    this.builder.begin();
    this.builder.written(this.source.slice(span.start, span.end), span);
    this.builder.end();
  }

  private control({ name, attributes, start }: XmlElement): void {
    const control = this.controls.at(-1);
    if (control === undefined) return;
    if (name === 'footNote' || name === 'endNote') {
      this.notes += 1;
      control.given = { kind: 'note', shown: String(this.notes) };
    } else if (name === 'autoNum') control.given = { kind: 'field', shown: attributes.num ?? '' };
    else if (name === 'fieldBegin') {
      const at = this.open.at(-1)?.start ?? start;
      const paragraph = this.paragraphs.at(-1) ?? 0;
      control.field = {
        type: attributes.type ?? '',
        from: this.builder.count,
        start: at,
        run: this.runs,
        paragraph,
      };
    } else if (name === 'fieldEnd') control.ends = true;
  }

  private endControl(place: Span): void {
    const control = this.controls.pop();
    if (control === undefined) return;
    const { given, field, ends } = control;
    if (given !== undefined) this.code(given, place);
    else if (field !== undefined) {
      this.fields.push(field);
      this.side(field, 'open', place);
    } else if (ends) this.endField(place);
  }

  private side({ type }: Field, side: 'open' | 'close', place: Span): void {
    if (type === 'HYPERLINK') this.code({ kind: 'link', side }, place);
    else if (type === 'CLICK_HERE') this.code({ kind: 'field', side }, place);
  }

  private endField({ start, end }: Span): void {
    const field = this.fields.pop();
    if (field === undefined) return;
    if (!computed.has(field.type)) this.side(field, 'close', { start, end });
    else if (field.paragraph === this.paragraphs.at(-1)) {
      const shown = this.builder.textSince(field.from);
      this.builder.dropSince(field.from);
      this.code({ kind: 'field', shown, movable: field.run === this.runs }, { start: field.start, end });
    }
  }

  private code(given: CodeGiven, { start, end }: Span): void {
    if (this.deleted === 0) this.builder.code(given, { start, end });
  }

  private text(text: string, place: Span): void {
    if (this.depth > 0) return;
    const { parent } = this;
    if (parent === 'script') this.script += text;
    else if (parent === 'mainText') this.main += text;
    else if (parent === 't' || (parent === 'text' && this.open.at(-2)?.name === 'edit'))
      this.characters(text, place);
  }

  private characters(text: string, place: Span): void {
    if (this.deleted > 0) {
      this.builder.addTrackedChange(place);
      return;
    }
    const seen = seenText(text, this.unknown);
    if (seen.places === undefined) {
      this.builder.text(text, place);
      return;
    }
    const written = xmlPlaces(this.source.slice(place.start, place.end), place.start);
    this.builder.text(
      seen.text,
      place,
      seen.places.map((at) => written[at] ?? place.end),
    );
  }

  private close(name: string, { start: at, end }: Span): void {
    if (this.depth > 0) {
      this.depth -= 1;
      return;
    }
    const start = this.open.pop()?.start ?? at;
    const place = { start, end };
    if (name === 'p') {
      this.paragraphs.pop();
      if (this.deleted > 0) this.builder.joinNext();
      this.builder.end();
    } else if (name === 'tc') this.cells -= 1;
    else if (this.isRemark(name)) this.builder.endComment();
    else if (name === 't' || name === 'run') this.builder.unwrap(end);
    else if (name === 'ctrl') this.endControl(place);
    else if (name === 'switch') this.switches.pop();
    else if (name === 'linesegarray') this.builder.addDerived(place);
    else if (name === 'equation')
      this.code({ kind: 'formula', shown: this.script.replace(/\s+/g, ' ').trim() }, place);
    else if (name === 'dutmal' || name === 'compose') {
      if (this.deleted === 0) this.builder.element(this.main, place);
    } else if (name === 'text' && this.parent === 'edit') this.builder.end();
    else if (objects.has(name) && this.parent === 'run') this.code({ kind: 'object' }, place);
    else if (layout[name] !== undefined && this.parent === 't')
      this.code(layout[name] ?? { kind: 'tab' }, place);
    else if (characters[name] !== undefined && this.parent === 't' && this.deleted === 0) {
      this.builder.element(characters[name] ?? '', place);
    }
  }
}

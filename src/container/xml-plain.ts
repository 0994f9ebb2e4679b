// Reads the XML that office programs write, several times as fast as the parser of `xml-events.ts`: elements, attributes,
// text and references only. All else (comments, sections, types of documents, faults) is left to that parser.

import type { XmlElement, XmlEvents } from './xml-event.js';
import { localName } from './xml-names.js';

/** Elements that may be open, attributes of an element, and code units between two tags or of a tag. */
export type PlainLimits = {
  readonly deepest: number;
  readonly mostAttributes: number;
  readonly longest: number;
};

/** Position of the first thing that is left to the parser, and number of tags and texts reported before it. */
export type Stopped = { readonly tags: number; readonly isTextTold: boolean };

const notCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are no characters of XML
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const declaration = /^<\?xml version=["']1\.0["'][^<>?]*\?>/;
const reference = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const space = /[\t\n\r ]/;
const isSpace = (unit: number): boolean => unit === 32 || unit === 10 || unit === 9 || unit === 13;

/** Thrown inside this file at what is left to the parser. */
const leave = Symbol('leave');

const isCharacter = (code: number): boolean =>
  (code >= 0x20 && code < 0xd800) ||
  (code >= 0xe000 && code < 0xfffe) ||
  (code >= 0x10000 && code < 0x110000) ||
  code === 9 ||
  code === 10 ||
  code === 13;

const decoded = (raw: string): string => {
  if (!raw.includes('&')) return raw;
  let left = raw.split('&').length - 1;
  const text = raw.replace(reference, (_all, hex?: string, decimal?: string, name?: string) => {
    left -= 1;
    if (name !== undefined) return named[name] ?? '';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (!isCharacter(code)) throw leave;
    return String.fromCodePoint(code);
  });
  if (left > 0) throw leave;
  return text;
};

const lineEnds = (raw: string): string => (raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);

const none: XmlElement['attributes'] = Object.freeze({});

/** Walks over a text, from tag to tag. */
class Walk {
  private at = 0;
  private line = 1;
  /** The next line feed that is not counted. */
  private newline: number;
  private readonly open: string[] = [];
  private hasRoot = false;
  tags = 0;
  isTextTold = false;

  private readonly text: string;
  private readonly events: XmlEvents;
  private readonly limits: PlainLimits;

  constructor(text: string, events: XmlEvents, limits: PlainLimits) {
    this.text = text;
    this.events = events;
    this.limits = limits;
    this.newline = text.indexOf('\n');
  }

  /** Reads the whole text. @throws leave */
  run(): void {
    const { text, limits } = this;
    this.at = declaration.exec(text)?.[0].length ?? 0;
    for (;;) {
      const tag = text.indexOf('<', this.at);
      const end = tag < 0 ? text.length : tag;
      if (end - this.at > limits.longest) throw leave;
      this.between(end);
      if (tag < 0) break;
      if (text.charCodeAt(tag + 1) === 47) this.endTag();
      else this.startTag();
      this.tags += 1;
      this.isTextTold = false;
    }
    if (this.open.length > 0 || !this.hasRoot) throw leave;
  }

  private between(end: number): void {
    const start = this.at;
    if (end === start) return;
    const raw = this.text.slice(start, end);
    // The end of the file inside an element is a fault, whose text is not told.
    if (this.open.length === 0 ? /[^\t\n\r ]/.test(raw) : end === this.text.length) throw leave;
    this.at = end;
    if (this.open.length === 0 && end === this.text.length) return;
    const text = decoded(lineEnds(raw));
    this.isTextTold = true;
    this.events.text(text, { start, end });
  }

  private endTag(): void {
    const start = this.at;
    const close = this.text.indexOf('>', start);
    const given = this.text.slice(start + 2, close);
    const blank = given.search(space);
    const name = blank < 0 ? given : given.slice(0, blank);
    if (blank >= 0 && /[^\t\n\r ]/.test(given.slice(blank))) throw leave;
    if (close < 0 || this.open.length === 0 || name !== this.open.at(-1)) throw leave;
    this.open.pop();
    this.at = close + 1;
    this.events.close(localName(name), { start, end: this.at });
  }

  private startTag(): void {
    const { text, limits } = this;
    const start = this.at;
    let at = start + 1;
    for (let unit = text.charCodeAt(at); unit !== 62 && unit !== 47 && !isSpace(unit); ) {
      at += 1;
      if (at >= text.length) throw leave;
      unit = text.charCodeAt(at);
    }
    const name = text.slice(start + 1, at);
    const local = localName(name);
    if (local === '' || (this.open.length === 0 && this.hasRoot) || this.open.length >= limits.deepest)
      throw leave;
    this.at = at;
    const attributes = this.attributes();
    const empty = text.charCodeAt(this.at) === 47;
    if (empty) this.at += 1;
    if (text.charCodeAt(this.at) !== 62) throw leave;
    this.at += 1;
    if (this.at - start > limits.longest) throw leave;
    this.hasRoot = true;
    const end = this.at;
    this.events.open({ name: local, attributes, empty, start, end }, this.lineAt(end));
    if (!empty) this.open.push(name);
    else {
      this.tags += 1;
      this.events.close(local, { start: end, end });
    }
  }

  /** Reads attributes up to the end of the tag. */
  private attributes(): XmlElement['attributes'] {
    const { text } = this;
    let own: Record<string, string> | undefined;
    const names: string[] = [];
    for (;;) {
      let at = this.at;
      while (isSpace(text.charCodeAt(at))) at += 1;
      const unit = text.charCodeAt(at);
      if (unit === 62 || unit === 47) {
        this.at = at;
        return own ?? none;
      }
      if (at === this.at) throw leave;
      const equals = text.indexOf('=', at);
      const quote = text[equals + 1];
      if (equals < 0 || (quote !== '"' && quote !== "'")) throw leave;
      const close = text.indexOf(quote, equals + 2);
      const name = text.slice(at, equals);
      const local = localName(name);
      if (close < 0 || local === '' || names.includes(name) || names.length >= this.limits.mostAttributes)
        throw leave;
      names.push(name);
      own ??= {};
      own[local] = this.value(text.slice(equals + 2, close));
      this.at = close + 1;
    }
  }

  private value(raw: string): string {
    if (raw.includes('<')) throw leave;
    return decoded(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
  }

  /** Counts the lines up to a place; places come in order. */
  private lineAt(end: number): number {
    while (this.newline >= 0 && this.newline < end) {
      this.line += 1;
      this.newline = this.text.indexOf('\n', this.newline + 1);
    }
    return this.line;
  }
}

/**
 * Reports the events of a text until its end, or until something that is left to the parser.
 * @returns undefined at the end
 */
export const readPlainXml = (text: string, events: XmlEvents, limits: PlainLimits): Stopped | undefined => {
  const begin = declaration.exec(text)?.[0].length ?? 0;
  const isPlain =
    text.startsWith('<') &&
    text.indexOf('<!') < 0 &&
    text.indexOf('<?', begin) < 0 &&
    text.indexOf(']]>') < 0 &&
    !notCharacters.test(text);
  if (!isPlain) return { tags: 0, isTextTold: false };
  const walk = new Walk(text, events, limits);
  try {
    walk.run();
    return undefined;
  } catch (error) {
    if (error !== leave) throw error;
    return { tags: walk.tags, isTextTold: walk.isTextTold };
  }
};

// Reads RTF as paragraphs and table rows.

import { decodeCodePage } from '../../../container/code-pages.js';
import { Paragraphs } from './paragraphs.js';
import { type Token, tokensOf } from './tokens.js';
import { type Aside, aside, characters, codePageOf, known, silent } from './words.js';

type Font = { codePage: number | undefined };

/** State that holds within a group. */
type State = {
  /** Whether text is read as text, as a font name, or ignored. */
  reads: 'text' | 'fonts' | 'nothing';
  /** The same outside of the group with two forms of a text (`upr`), for the form in Unicode. */
  readsOutside: 'text' | 'fonts' | 'nothing';
  font: number;
  /** The font for double-byte text, and whether such text follows. */
  wideFont: number;
  isWide: boolean;
  isHidden: boolean;
  /** Number of fallback characters behind `\u` for readers without Unicode. */
  fallback: number;
  /** The destination of the group's text, if it is a note, a comment or a header. */
  aside: Aside | undefined;
};

/** Words that end a paragraph; a manual line break counts as one. */
const ends = new Set(['par', 'sect', 'page', 'line', 'lbr', 'nestcell', '\n', '\r']);

/** Deeper than any program nests. */
const deepest = 2000;

class RtfReader {
  readonly paragraphs = new Paragraphs();
  private state: State = {
    reads: 'text',
    readsOutside: 'text',
    font: -1,
    wideFont: -1,
    isWide: false,
    isHidden: false,
    fallback: 1,
    aside: undefined,
  };
  private readonly groups: State[] = [];
  private readonly fonts = new Map<number, Font>();
  private documentPage = 1252;
  private defaultFont = -1;
  private bytes: number[] = [];
  /** Remaining fallback characters to skip behind `\u`. */
  private toSkip = 0;
  /** Whether the group has just started, or only its star was read. */
  private isStart = false;
  private isStarred = false;

  take(token: Token): void {
    const { isStart } = this;
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'byte') this.byte(token.value);
    else if (token.kind === 'text') for (const one of token.text) this.byte(one.charCodeAt(0));
    else if (token.name === '*' && isStart) {
      this.isStarred = true;
      return;
    } else this.word(token.name, token.value, isStart);
    this.isStart = token.kind === 'open';
    if (token.kind !== 'open') this.isStarred = false;
  }

  private open(): void {
    this.flush();
    this.toSkip = 0;
    if (this.groups.length < deepest) this.groups.push({ ...this.state });
    this.isStarred = false;
  }

  private close(): void {
    this.flush();
    this.toSkip = 0;
    const outer = this.groups.pop();
    if (outer === undefined) return;
    if (this.state.aside !== outer.aside) this.paragraphs.leave();
    this.state = outer;
  }

  private byte(value: number): void {
    if (this.toSkip > 0) this.toSkip -= 1;
    // Control characters are no text; programs leave zeros behind the last brace.
    else if (this.state.reads === 'text' && !this.state.isHidden && (value >= 0x20 || value === 9))
      this.bytes.push(value);
  }

  private get codePage(): number {
    const { isWide, wideFont, font } = this.state;
    const chosen = isWide && wideFont >= 0 ? wideFont : font < 0 ? this.defaultFont : font;
    return this.fonts.get(chosen)?.codePage ?? this.documentPage;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    this.paragraphs.text(decodeCodePage(Uint8Array.from(this.bytes), this.codePage));
    this.bytes = [];
  }

  private say(text: string): void {
    this.flush();
    if (this.state.reads === 'text' && !this.state.isHidden) this.paragraphs.text(text);
  }

  private word(name: string, value: number | undefined, isStart: boolean): void {
    const character = characters.get(name);
    if (character !== undefined) {
      if (this.toSkip > 0) this.toSkip -= 1;
      else this.say(character);
    } else if (name === 'u') this.unicode(value ?? 0);
    else if (isStart && this.destination(name)) this.flush();
    else if (!this.font(name, value)) this.layout(name, value);
  }

  private unicode(value: number): void {
    this.say(String.fromCharCode(value < 0 ? value + 0x10000 : value & 0xffff));
    this.toSkip = this.state.fallback;
  }

  /** Whether a word at the start of a group names its destination. */
  private destination(name: string): boolean {
    const { state } = this;
    const place = aside.get(name);
    if (name === 'fonttbl') state.reads = 'fonts';
    else if (silent.has(name) || (this.isStarred && !known.has(name) && place === undefined))
      state.reads = 'nothing';
    else if (place !== undefined) {
      state.reads = 'text';
      state.aside = place;
      this.paragraphs.enter(place);
    } else if (name === 'shpinst') state.reads = 'nothing';
    else if (name === 'upr') {
      state.readsOutside = state.reads;
      state.reads = 'nothing';
    } else if (name === 'ud') state.reads = state.readsOutside;
    else if (name === 'mden') this.say('/');
    else return false;
    return true;
  }

  private font(name: string, value = 0): boolean {
    const { state } = this;
    if (state.reads === 'fonts') {
      if (name === 'f') {
        state.font = value;
        this.fonts.set(value, { codePage: undefined });
      } else if (name === 'fcharset' || name === 'cpg') {
        const font = this.fonts.get(state.font);
        if (font) font.codePage = name === 'cpg' && value > 0 ? value : (font.codePage ?? codePageOf(value));
      }
      return true;
    }
    if (name === 'f') {
      this.flush();
      state.font = value;
    } else if (name === 'af' && state.isWide) {
      this.flush();
      state.wideFont = value;
    } else if (name === 'dbch' || name === 'loch' || name === 'hich') {
      this.flush();
      state.isWide = name === 'dbch';
    } else if (name === 'ansicpg') this.documentPage = value;
    else if (name === 'deff') this.defaultFont = value;
    else return false;
    return true;
  }

  private layout(name: string, value: number | undefined): void {
    const { state, paragraphs } = this;
    if (name === 'uc') state.fallback = Math.max(0, value ?? 1);
    else if (name === 'v' || name === 'deleted') {
      this.flush();
      state.isHidden = value !== 0;
    } else if (name === 'plain') {
      this.flush();
      state.isHidden = false;
      state.font = -1;
      state.isWide = false;
    } else if (state.reads !== 'text') return;
    else if (ends.has(name)) {
      this.flush();
      paragraphs.end();
    } else if (name === 'pard') paragraphs.isInTable = false;
    else if (name === 'intbl') paragraphs.isInTable = true;
    else if (name === 'cell') {
      this.flush();
      paragraphs.endCell();
    } else if (name === 'row') {
      this.flush();
      paragraphs.endRow();
    }
  }

  finish(): void {
    this.flush();
    this.paragraphs.finish();
  }
}

/** Reads an RTF file: a line for each paragraph, and for each table row with tabs between its cells. */
export const readRtf = (bytes: Uint8Array): Paragraphs => {
  const reader = new RtfReader();
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (const token of tokensOf(source)) reader.take(token);
  reader.finish();
  return reader.paragraphs;
};

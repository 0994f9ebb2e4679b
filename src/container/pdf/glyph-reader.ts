// Follows the text state of a page (ISO 32000-1, 9.3 and 9.4) and records each glyph.

import { apply, identity, type Matrix, multiply, toMatrix } from './matrix.js';
import type { Glyph, Rule } from './page.js';
import { rulesOf } from './rules.js';

type Font = {
  /** The name by which the page selects it. */
  readonly name: string;
  readonly isVertical: boolean;
  readonly scale: number;
  readonly verticalDefault: readonly number[];
  readonly isEmbedded: boolean;
};

type TextState = {
  ctm: Matrix;
  font: Font | undefined;
  isBroken: boolean;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  lineWidth: number;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const numbers = (value: unknown): readonly number[] | undefined =>
  Array.isArray(value) ? value.map(Number) : undefined;

const toFont = (name: string, value: unknown): Font | undefined => {
  if (!isRecord(value)) return undefined;
  return {
    name,
    isVertical: value.vertical === true,
    scale: numbers(value.fontMatrix)?.[0] ?? 0.001,
    verticalDefault: numbers(value.defaultVMetrics) ?? [-1000, 500, 880],
    isEmbedded: value.missingFile !== true,
  };
};

/** A character that the file does not identify. */
const nameless = '\ufffd';

/** Processes the operations of a page one by one. */
export class GlyphReader {
  private readonly read: { readonly glyph: Glyph; readonly font: string }[] = [];
  /**
   * Fonts of several bytes a character that PDF.js took for fonts of one (no embedded file, no descriptor): Japanese and
   * Korean bytes then appear as control characters between Latin ones.
   */
  private readonly misread = new Set<string>();
  readonly rules: Rule[] = [];
  private readonly fontOf: (name: string) => unknown;
  private readonly names: ReadonlyMap<number, string>;
  private state: TextState = {
    ctm: identity,
    font: undefined,
    isBroken: false,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    hScale: 1,
    leading: 0,
    rise: 0,
    lineWidth: 1,
  };
  private readonly saved: TextState[] = [];
  private textMatrix: Matrix = identity;
  private lineMatrix: Matrix = identity;

  constructor(fontOf: (name: string) => unknown, names: ReadonlyMap<number, string>) {
    this.fontOf = fontOf;
    this.names = names;
  }

  /** The glyphs so far in drawing order; U+FFFD for those of a misread font. */
  get glyphs(): readonly Glyph[] {
    return this.read.map(({ glyph, font }) =>
      this.misread.has(font) ? { ...glyph, text: nameless } : glyph,
    );
  }

  take(name: string, args: readonly unknown[]): void {
    if (name === 'showText') this.show(args[0]);
    else if (name === 'constructPath') this.path(args);
    else if (!this.takeText(name, args)) this.takeGraphics(name, args);
  }

  private takeText(name: string, args: readonly unknown[]): boolean {
    const { state } = this;
    const [first = 0, second = 0] = args.map(Number);
    switch (name) {
      case 'beginText':
        this.begin(identity);
        return true;
      case 'setTextMatrix':
        this.begin(toMatrix(args[0]) ?? toMatrix(args) ?? identity);
        return true;
      case 'moveText':
        this.move(first, second);
        return true;
      case 'setLeadingMoveText':
        state.leading = second;
        this.move(first, second);
        return true;
      case 'nextLine':
        this.move(0, state.leading);
        return true;
      case 'setFont':
        this.select(String(args[0]));
        state.size = second;
        return true;
      case 'setCharSpacing':
        state.charSpacing = first;
        return true;
      case 'setWordSpacing':
        state.wordSpacing = first;
        return true;
      case 'setHScale':
        state.hScale = first / 100;
        return true;
      case 'setLeading':
        state.leading = -first;
        return true;
      case 'setTextRise':
        state.rise = first;
        return true;
      default:
        return false;
    }
  }

  private takeGraphics(name: string, args: readonly unknown[]): void {
    switch (name) {
      case 'save':
      case 'beginGroup':
        this.saved.push({ ...this.state });
        return;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        this.state = this.saved.pop() ?? this.state;
        return;
      case 'paintFormXObjectBegin':
        this.saved.push({ ...this.state });
        this.transform(toMatrix(args[0]));
        return;
      case 'beginAnnotation':
        this.saved.push({ ...this.state });
        this.transform(toMatrix(args[2]));
        return;
      case 'transform':
        this.transform(toMatrix(args));
        return;
      case 'setLineWidth':
        this.state.lineWidth = Number(args[0]);
    }
  }

  private select(name: string): void {
    const found = this.fontOf(name);
    // PDF.js gives the error of a font that it cannot read, and no glyph of its text.
    const broken = typeof found === 'string' ? { missingFile: true } : found;
    this.state.font = toFont(name, broken);
    this.state.isBroken = broken !== found;
  }

  private transform(matrix: Matrix | undefined): void {
    if (matrix !== undefined) this.state.ctm = multiply(this.state.ctm, matrix);
  }

  private begin(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.lineMatrix = matrix;
  }

  private move(x: number, y: number): void {
    this.begin(multiply(this.lineMatrix, [1, 0, 0, 1, x, y]));
  }

  private advance(x: number, y: number): void {
    this.textMatrix = multiply(this.textMatrix, [1, 0, 0, 1, x, y]);
  }

  private show(shown: unknown): void {
    const { font, size, hScale } = this.state;
    if (font === undefined || !Array.isArray(shown)) return;
    if (this.state.isBroken) this.glyph({ unicode: nameless, width: 1000 }, font);
    for (const one of shown) {
      if (typeof one === 'number') {
        const way = (-one * size) / 1000;
        if (font.isVertical) this.advance(0, way);
        else this.advance(way * hScale, 0);
      } else if (isRecord(one)) this.glyph(one, font);
    }
  }

  private glyph(glyph: Readonly<Record<string, unknown>>, font: Font): void {
    const { size, hScale, rise, charSpacing, wordSpacing, ctm } = this.state;
    const text = typeof glyph.unicode === 'string' ? glyph.unicode : '';
    const spacing = charSpacing + (glyph.isSpace === true ? wordSpacing : 0);
    const width = Number(glyph.width ?? 0) * font.scale * size;
    const matrix = multiply(ctm, this.textMatrix);
    const metric = numbers(glyph.vmetric) ?? font.verticalDefault;
    // The origin of a vertical glyph is its upper middle.
    const down = (metric[0] ?? -1000) * font.scale * size;
    const [x, y] = apply(matrix, 0, rise);
    const [nextX, nextY] = font.isVertical
      ? apply(matrix, 0, rise + down)
      : apply(matrix, width * hScale, rise);
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
    if (text !== '' && height > 0 && Number.isFinite(x + y + nextX + nextY + height)) {
      const way = { dx: nextX - x, dy: nextY - y };
      if (!font.isEmbedded && /[\u0080-\u009f]/.test(text)) this.misread.add(font.name);
      const made = { text, x, y, ...way, size: height, isVertical: font.isVertical };
      this.read.push({ glyph: made, font: font.name });
    }
    if (font.isVertical) this.advance(0, down + spacing);
    else this.advance((width + spacing) * hScale, 0);
  }

  private path(args: readonly unknown[]): void {
    const [paint, data] = args;
    const name = this.names.get(Number(paint)) ?? '';
    const first: unknown = Array.isArray(data) ? data[0] : undefined;
    if (!ArrayBuffer.isView(first) && !Array.isArray(first)) return;
    const values = Array.isArray(first) ? first.map(Number) : first instanceof Float32Array ? [...first] : [];
    this.rules.push(...rulesOf(values, name, this.state.ctm, this.state.lineWidth));
  }
}

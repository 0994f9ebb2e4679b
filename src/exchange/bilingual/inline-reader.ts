// Reads texts of XLIFF and TMX with their inline codes from XML events.

import type { InlineCode, PlacedCode } from '../../model/inline-code.js';

// The content of these elements is code of the original format, not text.
const hiding = new Set(['ph', 'bpt', 'ept', 'it', 'ut']);
const pairs = new Set(['g', 'pc', 'hi']);
const singles = new Set(['x', 'ph', 'it', 'ut']);
const openings = new Set(['bx', 'sc', 'bpt']);
const closings = new Set(['ex', 'ec', 'ept']);

/** A code in a text; `key` identifies the same code in the other language. */
type Found = { readonly key: string; readonly side: PlacedCode['side']; readonly at: number; shown: string };

/** A text with its codes under the names that the file uses. */
export type KeyedText = { text: string; readonly found: Found[] };

type Attributes = Readonly<Record<string, string>>;

const singleKey = ({ id, x, i }: Attributes): string => `s${id ?? x ?? i ?? ''}`;

/** Collects the content of a `source`, `target` or `seg`. */
export class InlineReader {
  readonly keyed: KeyedText = { text: '', found: [] };
  private readonly open: string[] = [];
  private hidden = 0;
  private counter = 0;

  private place(key: string, side: PlacedCode['side'], shown = ''): void {
    this.keyed.found.push({ key, side, at: this.keyed.text.length, shown });
  }

  start(name: string, attributes: Attributes): void {
    const shown = attributes['equiv-text'] ?? attributes.disp ?? attributes.equiv ?? '';
    if (this.hidden === 0) {
      if (pairs.has(name)) {
        this.counter += 1;
        const key = `p${attributes.id ?? attributes.x ?? this.counter}`;
        this.open.push(key);
        this.place(key, 'open', shown);
      } else if (singles.has(name)) this.place(singleKey(attributes), 'single', shown);
      else if (openings.has(name))
        this.place(`p${attributes.rid ?? attributes.i ?? attributes.id ?? ''}`, 'open', shown);
      else if (closings.has(name))
        this.place(
          `p${attributes.rid ?? attributes.startRef ?? attributes.i ?? attributes.id ?? ''}`,
          'close',
        );
      else if (name === 'cp') this.keyed.text += '\ufffd';
    }
    if (hiding.has(name)) this.hidden += 1;
  }

  end(name: string): void {
    if (hiding.has(name)) this.hidden -= 1;
    if (this.hidden > 0 || !pairs.has(name)) return;
    const key = this.open.pop();
    if (key !== undefined) this.place(key, 'close');
  }

  characters(piece: string): void {
    if (this.hidden === 0) this.keyed.text += piece;
    else {
      // By default the translator sees the code itself.
      const last = this.keyed.found.at(-1);
      if (last !== undefined && last.side === 'single' && last.shown.length < 40)
        last.shown = (last.shown + piece).slice(0, 40);
    }
  }
}

const trimmed = ({ text, found }: KeyedText): KeyedText => {
  const start = text.length - text.trimStart().length;
  const inner = text.trim();
  return {
    text: inner,
    found: found.map((one) => ({ ...one, at: Math.min(Math.max(one.at - start, 0), inner.length) })),
  };
};

const inlineCodes = ({ found }: KeyedText): ReadonlyMap<string, InlineCode> => {
  const codes = new Map<string, InlineCode>();
  for (const { key, side, at, shown } of found) {
    const number = codes.size + 1;
    if (side === 'single') {
      if (!codes.has(key))
        codes.set(key, { number, kind: 'object', paired: false, shown, start: at, end: at });
    } else if (side === 'open') {
      const close = found.find((one) => one.key === key && one.side === 'close' && one.at >= at);
      if (close !== undefined && !codes.has(key))
        codes.set(key, { number, kind: 'look', paired: true, shown, start: at, end: close.at });
    }
  }
  return codes;
};

/** Source and target as texts with numbered codes, in the order in which the codes begin in the source. */
export const withCodes = (
  rawSource: KeyedText,
  rawTarget: KeyedText,
): {
  readonly source: string;
  readonly target: string;
  readonly codes?: { readonly source: readonly InlineCode[]; readonly target: readonly PlacedCode[] };
} => {
  const [source, target] = [trimmed(rawSource), trimmed(rawTarget)];
  const codes = inlineCodes(source);
  if (codes.size === 0) return { source: source.text, target: target.text };
  const placed = target.found.flatMap(({ key, side, at }): readonly PlacedCode[] => {
    const code = codes.get(key);
    return code === undefined || code.paired === (side === 'single')
      ? []
      : [{ number: code.number, side, at }];
  });
  return {
    source: source.text,
    target: target.text,
    codes: { source: [...codes.values()], target: placed },
  };
};

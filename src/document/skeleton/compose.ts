// Converts a translation with codes to the pieces of the new paragraph.

import type { CodedText, PlacedCode } from '../../model/inline-code.js';
import type { RewriteNote } from '../../model/rewrite-note.js';
import type { DocumentCode } from '../inline-codes.js';
import type { AtomMark } from './marks.js';
import type { CodeAtom } from './skeleton.js';

/** Text with its look, something from the source, or a line break or tab that the source lacks. */
export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly look: number }
  | { readonly type: 'code'; readonly atom: CodeAtom }
  | { readonly type: 'new'; readonly mark: 'break' | 'tab'; readonly look: number };

type Code = DocumentCode<AtomMark>;

const atomsOf = (code: Code | undefined): readonly CodeAtom[] =>
  (code?.marks ?? []).flatMap(({ atom }) => (atom?.type === 'code' ? [atom] : []));

const isLook = (code: Code): boolean => code.marks.some(({ look }) => look !== undefined);

const layout = new Map([
  ['\n', 'break'],
  ['\t', 'tab'],
] as const);

/** Builds the pieces; open looks may close in any order. */
class Composer {
  readonly pieces: Piece[] = [];
  readonly notes: RewriteNote[] = [];
  private readonly used = new Set<Code>();
  private readonly open: Code[] = [];

  private readonly codes: readonly Code[];
  private readonly main: number;
  private readonly at: number;

  constructor(codes: readonly Code[], main: number, at: number) {
    this.codes = codes;
    this.main = main;
    this.at = at;
  }

  private get look(): number {
    return this.open.findLast(isLook)?.marks[0]?.look ?? this.main;
  }

  note(kind: RewriteNote['kind'], shown = ''): void {
    this.notes.push({ kind, at: this.at, shown });
  }

  private stretch(text: string): void {
    const { look } = this;
    const last = this.pieces.at(-1);
    if (text === '') return;
    if (last?.type === 'text' && last.look === look)
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    else this.pieces.push({ type: 'text', text, look });
  }

  private put(code: Code, which?: number): void {
    this.used.add(code);
    const atoms = atomsOf(code);
    for (const atom of which === undefined ? atoms : atoms.slice(which, which + 1)) {
      this.pieces.push({ type: 'code', atom });
    }
  }

  /** Adds typed text: a line break or a tab uses one of the source if one is left. */
  text(text: string): void {
    for (const piece of text.replace(/\r\n?/g, '\n').split(/([\n\t])/)) {
      const mark = piece === '\n' || piece === '\t' ? layout.get(piece) : undefined;
      if (mark === undefined) {
        this.stretch(piece);
        continue;
      }
      const code = this.codes.find((one) => one.kind === mark && !this.used.has(one));
      if (code === undefined) this.pieces.push({ type: 'new', mark, look: this.look });
      else this.put(code);
    }
  }

  place({ number, side }: PlacedCode): void {
    const code = this.codes.find((one) => one.number === number);
    if (code === undefined) this.note('code-unknown', String(number));
    else if (side === 'close') this.close(code);
    else if (this.used.has(code)) this.note('code-doubled', code.shown);
    else {
      if (code.paired) this.open.push(code);
      this.put(code, code.paired ? 0 : undefined);
    }
  }

  private close(code: Code): void {
    const index = this.open.lastIndexOf(code);
    if (index < 0) return;
    this.open.splice(index, 1);
    this.put(code, 1);
  }

  /**
   * Handles codes that the translation lacks: looks, line breaks and tabs are dropped; everything else goes to the end.
   */
  end(): void {
    for (const code of [...this.open].reverse()) this.close(code);
    for (const code of this.codes) {
      if (this.used.has(code)) continue;
      if (isLook(code)) this.note('look-lost');
      else if (code.kind === 'break' || code.kind === 'tab') this.note('break-lost');
      else {
        this.note('code-at-end', code.shown);
        this.put(code);
      }
    }
  }
}

/** Returns the pieces that replace a segment. @param main the look of text outside all codes */
export const composePieces = (
  target: CodedText,
  codes: readonly Code[],
  main: number,
  at: number,
): { readonly pieces: readonly Piece[]; readonly notes: readonly RewriteNote[] } => {
  const composer = new Composer(codes, main, at);
  const breaks = new Set(codes.flatMap(({ kind, number }) => (kind === 'break' ? number : [])));
  let from = 0;
  let isAfterBreak = false;
  const text = (to: number): void => {
    const piece = target.text.slice(from, to);
    // In the segment a space stands for a line break between Korean words; written, it would begin the new line.
    composer.text(isAfterBreak && piece.startsWith(' ') ? piece.slice(1) : piece);
    isAfterBreak &&= piece === '';
    from = to;
  };
  for (const placed of [...target.codes].sort((a, b) => a.at - b.at)) {
    text(placed.at);
    composer.place(placed);
    isAfterBreak ||= breaks.has(placed.number);
  }
  text(target.text.length);
  composer.end();
  return composer;
};

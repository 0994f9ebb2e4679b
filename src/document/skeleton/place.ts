// Converts the pieces of a translation to edits of the source: text goes into the existing text nodes in their order.

import type { Span } from '../../model/span.js';
import type { Piece } from './compose.js';
import { type Dialect, heldSpace, textWrapper } from './dialect.js';
import type { Edit } from './render.js';
import type { Atom, CodeAtom, Wrapper } from './skeleton.js';

/** The part of an atom that belongs to a segment; its span refers to the source. */
export type WindowAtom = Span & { readonly atom: Atom };

/** The atoms of a segment and its neighbours. */
export type Window = {
  readonly atoms: readonly WindowAtom[];
  readonly before: WindowAtom | undefined;
  readonly after: WindowAtom | undefined;
};

/**
 * The largest set of codes whose order is the same in the translation: they keep their positions (longest increasing
 * subsequence).
 */
const stayingCodes = (pieces: readonly Piece[], orderOf: ReadonlyMap<Atom, number>): ReadonlySet<Atom> => {
  const codes = pieces.flatMap((piece) => (piece.type === 'code' ? [piece.atom] : []));
  /** For each length of an increasing subsequence, the code that ends the one with the lowest end. */
  const ends: CodeAtom[] = [];
  const before = new Map<CodeAtom, CodeAtom | undefined>();
  const order = (atom: CodeAtom | undefined): number => (atom === undefined ? -1 : (orderOf.get(atom) ?? -1));
  for (const each of codes) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(ends[middle]) < order(each)) low = middle + 1;
      else high = middle;
    }
    ends[low] = each;
    before.set(each, ends[low - 1]);
  }
  const staying = new Set<Atom>();
  let code: CodeAtom | undefined = ends.at(-1);
  while (code !== undefined) {
    staying.add(code);
    code = before.get(code);
  }
  return staying;
};

type Insertion = {
  readonly at: number;
  readonly outer: readonly Wrapper[];
  readonly split: readonly Wrapper[];
};

const shared = (left: readonly Wrapper[], right: readonly Wrapper[]): number => {
  const index = left.findIndex((wrapper, at) => wrapper !== right[at]);
  return index < 0 ? left.length : index;
};

/** An insertion point beside an atom, and the elements around it that must be split. */
const insertion = (leans: WindowAtom, side: 'after' | 'before', other: WindowAtom | undefined): Insertion => {
  const { chain } = leans.atom;
  const isSame = other?.atom.paragraph === leans.atom.paragraph;
  const depth = isSame && other !== undefined ? shared(chain, other.atom.chain) : 0;
  const around = chain[depth];
  const at = side === 'after' ? (around?.end ?? leans.end) : (around?.start ?? leans.start);
  const open = chain.slice(0, depth);
  const unsplit = open.findLastIndex(({ isLink }) => isLink) + 1;
  return { at, outer: open.slice(0, unsplit), split: open.slice(unsplit) };
};

const wrapped = (
  pieces: readonly (string | Span)[],
  chain: readonly Wrapper[],
): readonly (string | Span)[] => [
  chain.map(({ head }) => head).join(''),
  ...pieces,
  chain
    .map(({ foot }) => foot)
    .reverse()
    .join(''),
];

/** Computes the edits for one segment. */
class Placer {
  readonly edits: Edit[] = [];
  private readonly slots = new Map<WindowAtom, string>();
  private readonly orderOf: ReadonlyMap<Atom, number>;
  /** Insertions by the index of the atom before them; -1: before the first. */
  private readonly inserted = new Map<number, Piece[]>();

  private readonly window: Window;
  private readonly dialect: Dialect;

  constructor(window: Window, dialect: Dialect) {
    this.window = window;
    this.dialect = dialect;
    this.orderOf = new Map(window.atoms.map(({ atom }, index) => [atom, index]));
  }

  place(pieces: readonly Piece[]): void {
    const staying = stayingCodes(pieces, this.orderOf);
    let last = -1;
    for (const [index, piece] of pieces.entries()) {
      if (piece.type === 'code' && (staying.has(piece.atom) || !piece.atom.movable)) {
        last = Math.max(last, this.orderOf.get(piece.atom) ?? last);
        continue;
      }
      const slot =
        piece.type === 'text'
          ? this.freeSlot(piece.look, last, this.limit(pieces, index, staying))
          : undefined;
      const found = slot === undefined ? undefined : this.window.atoms[slot];
      if (piece.type === 'text' && slot !== undefined && found !== undefined) {
        this.slots.set(found, piece.text);
        last = slot;
      } else this.inserted.set(last, [...(this.inserted.get(last) ?? []), piece]);
    }
    this.fillSlots(staying);
    for (const [after, added] of this.inserted) this.insert(after, added);
  }

  /** The position of the next code that stays: text before it goes no further. */
  private limit(pieces: readonly Piece[], index: number, staying: ReadonlySet<Atom>): number {
    const next = pieces.slice(index).find((piece) => piece.type === 'code' && staying.has(piece.atom));
    return (next?.type === 'code' ? this.orderOf.get(next.atom) : undefined) ?? this.window.atoms.length;
  }

  private freeSlot(look: number, after: number, limit: number): number | undefined {
    for (let index = after + 1; index < limit; index += 1) {
      const atom = this.window.atoms[index]?.atom;
      if (atom?.type === 'text' && !atom.isElement && atom.look === look) return index;
    }
    return undefined;
  }

  private fillSlots(staying: ReadonlySet<Atom>): void {
    for (const one of this.window.atoms) {
      const { atom, start, end } = one;
      const text = this.slots.get(one);
      if (atom.type === 'text') {
        this.edits.push({ start, end, pieces: text === undefined ? [] : [this.dialect.escape(text)] });
        if (!atom.isElement) this.keepSpaces(one, text ?? '');
      } else if (atom.movable && !staying.has(atom)) this.edits.push({ start, end, pieces: [] });
    }
  }

  private keepSpaces({ atom, start, end }: WindowAtom, text: string): void {
    const trims = atom.chain.at(-1)?.trims;
    const isWhole = start === atom.start && end === atom.end;
    if (trims === undefined || (isWhole && text === text.trim())) return;
    const at = trims.end - 1;
    if (!this.dialect.spaced.has(trims))
      this.edits.push({ start: at, end: at, pieces: [' xml:space="preserve"'] });
    this.dialect.spaced.add(trims);
  }

  private templateOf(look: number): readonly Wrapper[] {
    const { atoms } = this.window;
    const holds = ({ atom }: WindowAtom): boolean => atom.type === 'text' && !atom.isElement;
    const isIt = ({ atom }: WindowAtom): boolean => atom.look === look;
    const same = atoms.find((one) => holds(one) && isIt(one)) ?? atoms.find(holds) ?? atoms.find(isIt);
    const chain = same?.atom.chain ?? [];
    const { textElement } = this.dialect;
    const around = chain.at(-1);
    if (
      textElement === undefined ||
      around === undefined ||
      new RegExp(`[:/]${textElement}>$`).test(around.foot)
    )
      return chain;
    return [...chain, { ...around, ...textWrapper(around.head, textElement), look: '', isLink: false }];
  }

  private insert(after: number, added: readonly Piece[]): void {
    const { atoms, before, after: behind } = this.window;
    const leans = atoms[after] ?? atoms[0];
    if (leans === undefined) return;
    const { at, outer, split } =
      after < 0 ? insertion(leans, 'before', before) : insertion(leans, 'after', atoms[after + 1] ?? behind);
    const isLinked = outer.some(({ isLink }) => isLink);
    const own = (chain: readonly Wrapper[]): readonly Wrapper[] =>
      chain.filter((wrapper) => !outer.includes(wrapper) && !(isLinked && wrapper.isLink));
    const pieces = added.flatMap((piece): readonly (string | Span)[] => {
      if (piece.type === 'code')
        return wrapped([{ start: piece.atom.start, end: piece.atom.end }], own(piece.atom.chain));
      const chain = own(this.templateOf(piece.look));
      if (piece.type === 'text') return wrapped([this.dialect.escape(piece.text)], chain);
      const { source, leaves } = this.dialect[piece.mark];
      return wrapped([source(chain.at(-1)?.head ?? '')], chain.slice(0, Math.max(0, chain.length - leaves)));
    });
    const feet = split
      .map(({ foot }) => foot)
      .reverse()
      .join('');
    const heads = split.map(({ head }) => head).join('');
    this.edits.push({ start: at, end: at, pieces: [feet, ...pieces, heads] });
  }
}

/** The pieces with a held space where one begins after a piece that ends in a space. */
const withHeldSpaces = (pieces: readonly Piece[]): readonly Piece[] => {
  let endsInSpace = false;
  return pieces.map((piece) => {
    if (piece.type !== 'text') {
      // A note's mark or a look between two spaces does not keep them apart, a line break does.
      if (piece.type === 'new' || piece.atom.text !== '') endsInSpace = false;
      return piece;
    }
    const text = endsInSpace ? piece.text.replace(/^ /, heldSpace) : piece.text;
    endsInSpace = text.endsWith(' ');
    return { ...piece, text };
  });
};

/** Returns the edits that replace a segment by the pieces of a translation. */
export const placePieces = (window: Window, pieces: readonly Piece[], dialect: Dialect): readonly Edit[] => {
  const placer = new Placer(window, dialect);
  placer.place(dialect.collapses === true ? withHeldSpaces(pieces) : pieces);
  return placer.edits;
};

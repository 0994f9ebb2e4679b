// Replaces Ink's frame writer in the bundle (see .build.mjs).
// Ink erases its whole frame row by row and writes it again, 29 KB for one letter at 200×50. This writer owns the
// screen, addresses its rows and writes only those that changed. It returns the cursor to its position after each frame,
// because an input method composes there.

import type { Writable } from 'node:stream';

/** A cell of the screen, counted from its upper left corner. */
type Cell = { readonly x: number; readonly y: number };

/**
 * Ink's contract of a writer (`log-update.js`): called with a frame, it writes it and returns whether it wrote anything.
 */
export type FrameWriter = {
  (frame: string): boolean;
  readonly clear: () => void;
  readonly done: () => void;
  readonly sync: (frame: string) => void;
  readonly setCursorPosition: (cell: Cell | undefined) => void;
  readonly isCursorDirty: () => boolean;
  readonly willRender: (frame: string) => boolean;
};

const hide = '\u001b[?25l';
const show = '\u001b[?25h';
const at = (x: number, y: number): string => `\u001b[${y + 1};${x + 1}H`;
const eraseRow = '\u001b[2K';
const eraseBelow = '\u001b[J';

const same = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one?.x === other?.x && one?.y === other?.y;

/** Splits a frame into rows; Ink adds a line break to a frame that does not fill the screen. */
const rowsOf = (frame: string): readonly string[] => frame.replace(/\n$/, '').split('\n');

/** The output that turns the rows on the screen into others. */
const changes = (before: readonly string[], after: readonly string[]): string => {
  const rows = after.flatMap((row, y) => (row === before[y] ? [] : [`${at(0, y)}${eraseRow}${row}`]));
  return rows.join('') + (after.length < before.length ? at(0, after.length) + eraseBelow : '');
};

/** A frame on the screen. */
type Standing = {
  readonly rows: readonly string[];
  readonly cursor: Cell | undefined;
  readonly isHidden: boolean;
};

/** The frame on the screen of a stream: the first one is drawn before Ink is loaded, and Ink's writer goes on from there. */
const standing = new WeakMap<Writable, Standing>();

const nothing: Standing = { rows: [], cursor: undefined, isHidden: false };

/** Creates a writer for a stream, whose screen is empty or shows the frame of the writer before. */
export const createFrameWriter = (stream: Writable): FrameWriter => {
  let { rows: drawn, cursor, isHidden } = standing.get(stream) ?? nothing;
  let wanted: Cell | undefined;
  let isAsked = false;

  const willRender = (frame: string): boolean => {
    const rows = rowsOf(frame);
    return (
      rows.length !== drawn.length ||
      rows.some((row, y) => row !== drawn[y]) ||
      !same(isAsked ? wanted : undefined, cursor) ||
      (cursor === undefined && !isHidden)
    );
  };
  const remember = (rows: readonly string[]): void => {
    drawn = rows;
    cursor = isAsked ? wanted : undefined;
    isAsked = false;
    isHidden = cursor === undefined;
    standing.set(stream, { rows, cursor, isHidden });
  };
  const forget = (): void => {
    drawn = [];
    standing.delete(stream);
  };
  const placed = (): string => (cursor === undefined ? '' : at(cursor.x, cursor.y) + show);
  const write = (frame: string): boolean => {
    if (!willRender(frame)) {
      isAsked = false;
      return false;
    }
    const rows = rowsOf(frame);
    const written = changes(drawn, rows);
    const hidden = isHidden ? '' : hide;
    remember(rows);
    stream.write(hidden + written + placed());
    return true;
  };

  return Object.assign(write, {
    clear: () => {
      stream.write(`${at(0, 0)}${eraseBelow}`);
      forget();
    },
    done: () => {
      forget();
      stream.write(show);
    },
    sync: (frame: string) => {
      remember(rowsOf(frame));
      stream.write(cursor === undefined ? hide : placed());
    },
    setCursorPosition: (cell: Cell | undefined) => {
      wanted = cell;
      isAsked = true;
    },
    isCursorDirty: () => isAsked,
    willRender,
  });
};

/** The object that Ink imports. */
export const frameWriter = { create: createFrameWriter } as const;

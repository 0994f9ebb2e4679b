// Joins lines in reading order to paragraphs.

import { lineMark } from '../../line-marks.js';
import type { Flow, FlowLine } from './flow.js';
import { type Joining, joiningOf, joinPair } from './join.js';

/** A paragraph of running text; `size` is the height of its letters in points. */
export type ReadParagraph = { readonly kind: 'paragraph'; readonly text: string; readonly size: number };

/** A table row: the paragraphs of each cell. */
export type ReadRow = { readonly kind: 'row'; readonly cells: readonly (readonly string[])[] };

export type ReadUnit = ReadParagraph | ReadRow;

/** The least indent of a first line, in letter heights. */
const leastIndent = 0.6;
/** Lines whose distance exceeds the usual one by this factor belong to two paragraphs. */
const widestStep = 1.35;
const sameSize = 0.12;
/** A shorter line, in letter heights, never counts as full. */
const leastFull = 9;

const startsAnew = (text: string): boolean =>
  lineMark(text).length > 0 ||
  lineMark(text).kind !== 'paragraph' ||
  /^(?:[<＜【〔［※☎]|제\s?\d+\s?[조장절]|第[0-9０-９一二三四五六七八九十百]+[条章節])/.test(text);

/** The usual distance of lines in each region: the median. */
const stepsOf = (lines: readonly FlowLine[]): ReadonlyMap<object, number> => {
  const steps = new Map<object, number[]>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.region !== line.region || line.v <= before.v) return;
    steps.set(line.region, [...(steps.get(line.region) ?? []), line.v - before.v]);
  });
  return new Map(
    [...steps].map(
      ([region, all]) => [region, all.sort((a, b) => a - b)[(all.length - 1) >> 1] ?? 0] as const,
    ),
  );
};

/** The width of the next line's first word, in points. */
const firstWord = ({ text, size }: FlowLine): number => {
  const word = /^\S+/.exec(text)?.[0] ?? '';
  // Japanese breaks between any two letters, Korean and Latin between words.
  if (/^[\u3000-\u9fff]/.test(word)) return 1.5 * size;
  const letters = [...word].reduce((sum, letter) => sum + (letter < '\u0300' ? 0.55 : 1), 0);
  return (Math.min(letters, 12) + 0.5) * size;
};

type Open = { readonly lines: FlowLine[] };

const goesOn = ({ lines }: Open, next: FlowLine, steps: ReadonlyMap<object, number>): boolean => {
  const last = lines.at(-1);
  if (last === undefined || startsAnew(next.text)) return false;
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.size - next.size) > sameSize * size) return false;
  const isSame = last.region === next.region;
  if (isSame) {
    const usual = Math.max(steps.get(next.region) ?? 0, 1.1 * size);
    if (next.v - last.v > widestStep * usual) return false;
  }
  const room = last.right - last.u1;
  if (last.u1 - last.u0 < leastFull * size && last.right - last.left > 2 * leastFull * size) return false;
  if (room > firstWord(next) + 0.5 * size) return false;
  // Only an unfinished sentence continues in the next column or on the next page.
  if (!isSame && (/[.。!?！？:：]["'”’」』)）]*$/.test(last.text) || last.u1 - last.u0 < leastFull * size))
    return false;
  const indent = next.u0 - next.left - (last.u0 - last.left);
  const isFirst = lines.length === 1;
  if (indent > leastIndent * size) return isFirst && isSame && startsAnew(last.text);
  if (indent < -leastIndent * size) return isFirst;
  return true;
};

const textOf = (lines: readonly FlowLine[], joining: Joining): string =>
  lines
    .slice(1)
    .reduce(
      (text, line, index) => joinPair(text, line.text, lines[index]?.endsInSpace ?? false, joining),
      lines[0]?.text ?? '',
    );

const sizeOf = (lines: readonly FlowLine[]): number => Math.max(...lines.map(({ size }) => size));

const linesIn = (flows: readonly Flow[]): readonly FlowLine[] =>
  flows.flatMap((flow) => (flow.kind === 'line' ? [flow] : flow.cells.flatMap(linesIn)));

const unitsOf = (
  flows: readonly Flow[],
  joining: Joining,
  steps: ReadonlyMap<object, number>,
): readonly ReadUnit[] => {
  const units: ReadUnit[] = [];
  let open: Open = { lines: [] };
  const close = (): void => {
    const { lines } = open;
    if (lines.length > 0)
      units.push({ kind: 'paragraph', text: textOf(lines, joining), size: sizeOf(lines) });
    open = { lines: [] };
  };
  for (const flow of flows) {
    if (flow.kind === 'line') {
      if (!goesOn(open, flow, steps)) close();
      open.lines.push(flow);
      continue;
    }
    close();
    const cells = flow.cells.map((cell) => unitsOf(cell, joining, steps).flatMap(textsOf));
    units.push({ kind: 'row', cells });
  }
  close();
  return units;
};

/** The cells of a table inside a cell, one after another. */
const textsOf = (unit: ReadUnit): readonly string[] =>
  unit.kind === 'row' ? unit.cells.flat() : [unit.text];

/** Returns the paragraphs and table rows of a document. */
export const paragraphsOf = (flows: readonly Flow[]): readonly ReadUnit[] => {
  const lines = linesIn(flows);
  return unitsOf(flows, joiningOf(lines), stepsOf(lines));
};

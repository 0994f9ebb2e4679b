// Inline marks and placed codes as JSON arrays; empty if there are none.

import * as v from 'valibot';
import { codeKinds, type InlineMark, type PlacedCode } from '../../model/inline-code.js';
import type { Connection } from '../connection.js';
import { fromJson } from '../rows.js';

const rowsJson = v.array(v.array(v.unknown()));

/** The marks of a document: `[[3, 6, "look", 1], [9, 9, "note", null, "1"]]`. */
export const marksJson = (marks: readonly InlineMark[]): string =>
  marks.length === 0
    ? ''
    : JSON.stringify(
        marks.map(({ start, end, kind, look = null, shown = '', side }) => {
          const row = [start, end, kind, look, shown, ...(side === undefined ? [] : [side])];
          return look === null ? row : row.slice(0, 4);
        }),
      );

/** Parses the result of `marksJson`; skips invalid rows. @throws Problem `database-row` */
export const readMarks = (db: Connection, json: string): readonly InlineMark[] =>
  (json === '' ? [] : fromJson(db, 'document', rowsJson, json)).flatMap(
    ([start, end, name, look, shown, side]): readonly InlineMark[] => {
      const kind = codeKinds.find((one) => one === name);
      if (typeof start !== 'number' || typeof end !== 'number' || kind === undefined) return [];
      return [
        {
          start,
          end,
          kind,
          ...(typeof look === 'number' && { look }),
          ...(typeof shown === 'string' && { shown }),
          ...((side === 'open' || side === 'close') && { side }),
        },
      ];
    },
  );

const sides = ['open', 'close', 'single'] as const;

/** The codes of a translation: `[[1, "open", 3], [1, "close", 6]]`. */
export const codesJson = (codes: readonly PlacedCode[]): string =>
  codes.length === 0 ? '' : JSON.stringify(codes.map(({ number, side, at }) => [number, side, at]));

/** Parses the result of `codesJson`; skips invalid rows. @throws Problem `database-row` */
export const readPlacedCodes = (db: Connection, json: string): readonly PlacedCode[] =>
  (json === '' ? [] : fromJson(db, 'segment', rowsJson, json)).flatMap(
    ([number, name, at]): readonly PlacedCode[] => {
      const side = sides.find((one) => one === name);
      if (typeof number !== 'number' || typeof at !== 'number' || side === undefined) return [];
      return [{ number, side, at }];
    },
  );

// All written forms of the glossary as they lie in the database: the terms as a text of JSON rows, the ids of the concepts, and
// a hash of both. The hash tells whether what was computed of the forms still fits; to make it takes a tenth of the time of
// reading all concepts.

import * as v from 'valibot';
import { type Concept, emptyConcept, type Term } from '../../../model/concept.js';
import { conceptId } from '../../../model/ids.js';
import { once } from '../../../text/once.js';
import type { Connection } from '../../connection.js';
import { checkedTuples, type InferItems } from '../../rows.js';
import { readWithTerms } from '../concept-rows.js';
import { termItems } from '../concept-shape.js';

/** A concept by its written forms. */
export type WrittenConcept = Pick<Concept, 'id' | 'terms'>;

/** Spans of the rows of terms in their text, in the order of the concepts. */
export type WrittenLayout = {
  /** Start and end of the row of each term in bytes, by concept and ordinal. */
  readonly rows: Int32Array;
  /** For each concept the number of its first term, and at the end the number of all terms. */
  readonly firsts: Int32Array;
};

/** The concepts ordered by id, and where their terms lie. */
export type ReadForms = {
  readonly concepts: readonly WrittenConcept[];
  readonly layout: () => WrittenLayout;
};

const [conceptItem, ...shownItems] = termItems;
const rowItems = [conceptItem, v.number(), ...shownItems] as const;
type TermCells = InferItems<typeof rowItems>;

// Rows in the order in which they lie in the file: to sort them takes longer than all else. JSON has no line breaks. One
// statement, so that both texts are of one state, whatever another window writes.
const columns = 'concept, ordinal, lang, text, status, type, reading, hanja';
const writtenSql = `SELECT
  (SELECT CAST(group_concat(id, ',') AS BLOB) FROM (SELECT json_quote(id) AS id FROM concept ORDER BY id)),
  (SELECT CAST(group_concat(json_array(${columns}), char(44, 10)) AS BLOB) FROM term NOT INDEXED)`;

const lineBreak = 10;

/** Start and end of each row in the text, without the comma behind it. */
const spansOf = (text: Buffer, count: number): Int32Array => {
  const spans = new Int32Array(2 * count);
  let start = 0;
  for (let row = 0; row < count; row++) {
    const found = text.indexOf(lineBreak, start);
    const end = found < 0 ? text.length : found - 1;
    spans[2 * row] = start;
    spans[2 * row + 1] = end;
    start = end + 2;
  }
  return spans;
};

const listIn = (items: Buffer): readonly unknown[] =>
  JSON.parse(`[${items.toString()}]`) as readonly unknown[];

const termOf = ([, , lang, text, status, type, reading, hanja]: TermCells): Term => ({
  lang,
  text,
  status,
  type,
  reading,
  hanja,
});

/** Numbers of the rows of each concept, in the order of their ordinals. */
const rowsByConcept = (rows: readonly TermCells[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  rows.forEach(([concept], row) => {
    const own = found.get(concept);
    if (own === undefined) found.set(concept, [row]);
    else own.push(row);
  });
  const ordinal = (row: number): number => rows[row]?.[1] ?? 0;
  const isBehind = (row: number, at: number, own: readonly number[]): boolean =>
    at > 0 && ordinal(own[at - 1] as number) > ordinal(row);
  for (const own of found.values()) if (own.some(isBehind)) own.sort((a, b) => ordinal(a) - ordinal(b));
  return found;
};

/** The written forms of a database at one time. */
export class WrittenForms {
  /** SHA-256 in hexadecimal digits. The same forms stored in another order may have another one. */
  readonly hash: string;
  private readonly db: Connection;
  private readonly ids: Buffer;
  private readonly terms: Buffer;

  constructor(db: Connection, ids: Buffer, terms: Buffer) {
    this.db = db;
    this.ids = ids;
    this.terms = terms;
    const { createHash } = process.getBuiltinModule('node:crypto');
    this.hash = createHash('sha256').update(`${ids.length} `).update(ids).update(terms).digest('hex');
  }

  /** Parses and checks all forms. @throws Problem `database-row` */
  read(): ReadForms {
    const rows = checkedTuples(this.db, 'term', rowItems, listIn(this.terms));
    const ofConcept = rowsByConcept(rows);
    const ids = listIn(this.ids).map(String);
    const chosen = ids.map((id) => ofConcept.get(id) ?? []);
    return {
      concepts: ids.map((id, at) => ({
        id: conceptId(id),
        terms: (chosen[at] ?? []).map((row) => termOf(rows[row] as TermCells)),
      })),
      layout: once(() => this.layoutOf(chosen)),
    };
  }

  /**
   * The terms of the concept with a number, without reading the others. They were checked by the `read` that gave the layout.
   * @param layout of forms with the same hash
   */
  at({ rows, firsts }: WrittenLayout, number: number): WrittenConcept {
    let id = '';
    const terms: Term[] = [];
    for (let row = firsts[number] ?? 0; row < (firsts[number + 1] ?? 0); row++) {
      const cells = JSON.parse(this.terms.toString('utf8', rows[2 * row], rows[2 * row + 1])) as TermCells;
      id = cells[0];
      terms.push(termOf(cells));
    }
    return { id: conceptId(id), terms };
  }

  /**
   * The concept with these terms, as the database has it now. One that was removed meanwhile has nothing but its terms.
   * @throws Problem `database-…`
   */
  conceptOf({ id, terms }: WrittenConcept): Concept {
    return this.db.read(() => readWithTerms(this.db, id, terms)) ?? { ...emptyConcept, id, terms };
  }

  private layoutOf(chosen: readonly (readonly number[])[]): WrittenLayout {
    const firsts = new Int32Array(chosen.length + 1);
    chosen.forEach(({ length }, at) => {
      firsts[at + 1] = (firsts[at] ?? 0) + length;
    });
    const order = chosen.flat();
    const spans = spansOf(this.terms, 1 + order.reduce((last, row) => Math.max(last, row), -1));
    return {
      rows: Int32Array.from(order.flatMap((row) => [spans[2 * row] ?? 0, spans[2 * row + 1] ?? 0])),
      firsts,
    };
  }
}

/** Reads the written forms of a database. */
export const readWritten = (db: Connection): WrittenForms => {
  const [ids, terms] = db.prepare(writtenSql).raw().get() as readonly (Buffer | null)[];
  return new WrittenForms(db, ids ?? Buffer.of(), terms ?? Buffer.of());
};

// Validates rows of the database against a shape: a file that is damaged or that another program made can contain
// anything.

import * as v from 'valibot';
import { Problem } from '../model/problem.js';
import type { Connection, Statement } from './connection.js';

type Schema<T> = v.GenericSchema<unknown, T>;

/** The columns that a query reads, in order, and the table to name if a row does not match. */
export type Shape<T> = {
  readonly table: string;
  readonly columns: Readonly<Record<string, v.GenericSchema>>;
} & {
  readonly schema: Schema<T>;
};

/** Makes a shape from the valibot schemas of its columns. */
export const shape = <const E extends v.ObjectEntries>(
  table: string,
  columns: E,
): Shape<v.InferOutput<v.ObjectSchema<E, undefined>>> => ({ table, columns, schema: v.object(columns) });

/** The type of a row of a shape. */
export type InferShape<S> = S extends Shape<infer T> ? T : never;

/** The type of a row of cells. */
export type InferItems<E extends v.TupleItems> = v.InferOutput<v.TupleSchema<E, undefined>>;

/** The schema of a byte sequence. */
export const blob = v.instance(Uint8Array);

const fault = (db: Connection, table: string, what: string): Problem =>
  new Problem('database-row', { file: db.path, table, what });

const described = (issue: v.BaseIssue<unknown>): string =>
  `${issue.path?.map(({ key }) => String(key)).join('.') ?? ''}: ${issue.message}`.slice(0, 200);

const validated = <T>(db: Connection, table: string, schema: Schema<T>, value: unknown): T => {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw fault(db, table, described(parsed.issues[0]));
};

/** Returns the rows of a query. @throws Problem `database-row` */
export const allRows = <T>(
  db: Connection,
  { table, schema }: Shape<T>,
  sql: string,
  ...values: readonly unknown[]
): readonly T[] =>
  db
    .prepare(sql)
    .all(...values)
    .map((row) => validated(db, table, schema, row));

/** Yields the rows of a query. @throws Problem `database-row` */
export function* eachRow<T>(
  db: Connection,
  { table, schema }: Shape<T>,
  sql: string,
  ...values: readonly unknown[]
): Generator<T> {
  for (const row of db.prepare(sql).iterate(...values)) yield validated(db, table, schema, row);
}

/** Returns the first row of a query. @throws Problem `database-row` */
export const oneRow = <T>(
  db: Connection,
  { table, schema }: Shape<T>,
  sql: string,
  ...values: readonly unknown[]
): T | undefined => {
  const row = db.prepare(sql).get(...values);
  return row === undefined ? undefined : validated(db, table, schema, row);
};

/** Parses JSON from a column. @throws Problem `database-row` */
export const fromJson = <T>(db: Connection, place: string, schema: Schema<T>, json: string): T => {
  try {
    return validated(db, place, schema, JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) throw fault(db, place, error.message);
    throw error;
  }
};

// Parsing each row makes reading all terms, or all segments of a document, half as slow again (20 ms for 30,000 rows),
// and doubles the time to read the memory. The tables are STRICT, so the column types of a statement hold for all of its
// rows. Only values that a type cannot express, such as one of a few words, are checked row by row.
const declaredType = (schema: v.GenericSchema): string | undefined => {
  const isNumber =
    'options' in schema && Array.isArray(schema.options) && typeof schema.options[0] === 'number';
  if (schema.type === 'number' || isNumber) return 'INTEGER';
  if (schema === blob) return 'BLOB';
  return schema.type === 'string' || schema.type === 'picklist' ? 'TEXT' : undefined;
};

type Columns = readonly (readonly [name: string | number, schema: v.GenericSchema])[];
// A column that holds one of a few words, or, without a list of words, a computed text.
type Check = readonly [name: string | number, options: readonly unknown[] | undefined];

const checks = new WeakMap<Statement, readonly Check[]>();

/**
 * Checks the column types of a statement against a shape, once per statement. Returns the checks that each row still
 * needs.
 */
const checkColumns = (
  db: Connection,
  table: string,
  columns: Columns,
  statement: Statement,
): readonly Check[] => {
  const known = checks.get(statement);
  if (known !== undefined) return known;
  const types = statement.columns();
  const found = columns.flatMap(([name, schema], place): Check[] => {
    const declared = types[place]?.type ?? undefined;
    // Computed columns (coalesce) have no declared type.
    const isWorkedOut = types[place]?.column === null && schema.type === 'string';
    if (!isWorkedOut && declared !== declaredType(schema)) throw fault(db, table, `${name}: ${declared}`);
    if ('options' in schema && Array.isArray(schema.options)) {
      return [[name, schema.options]];
    }
    return isWorkedOut ? [[name, undefined]] : [];
  });
  checks.set(statement, found);
  return found;
};

const checkRow = (
  db: Connection,
  table: string,
  found: readonly Check[],
  row: Readonly<Record<string | number, unknown>>,
): void => {
  for (const [name, options] of found) {
    const value = row[name];
    const isSound = options === undefined ? typeof value === 'string' : options.includes(value);
    if (!isSound) throw fault(db, table, `${name}: ${String(value).slice(0, 50)}`);
  }
};

/** Returns many rows of one table. @throws Problem `database-row` */
export const bulkRows = <T>(
  db: Connection,
  { table, columns }: Shape<T>,
  sql: string,
  ...values: readonly unknown[]
): readonly T[] => {
  const statement = db.prepare(sql);
  const found = checkColumns(db, table, Object.entries(columns), statement);
  const rows = statement.all(...values) as Readonly<Record<string, unknown>>[];
  for (const row of rows) checkRow(db, table, found, row);
  return rows as readonly T[];
};

/** Yields many rows of one table. @throws Problem `database-row` */
export function* eachOfMany<T>(db: Connection, { table, columns }: Shape<T>, sql: string): Generator<T> {
  const statement = db.prepare(sql);
  const found = checkColumns(db, table, Object.entries(columns), statement);
  for (const row of statement.iterate() as IterableIterator<Readonly<Record<string, unknown>>>) {
    checkRow(db, table, found, row);
    yield row as T;
  }
}

/** Returns many rows of one table as arrays, which takes half the time. @throws Problem `database-row` */
export const bulkTuples = <const E extends v.TupleItems>(
  db: Connection,
  table: string,
  items: E,
  sql: string,
  ...values: readonly unknown[]
): readonly InferItems<E>[] => {
  const statement = db.prepare(sql).raw();
  const found = checkColumns(db, table, [...items.entries()], statement);
  const rows = statement.all(...values) as unknown[][];
  for (const row of rows) checkRow(db, table, found, row as unknown as Record<number, unknown>);
  return rows as unknown as readonly InferItems<E>[];
};

/**
 * Checks rows that were read as one JSON text. SQLite writes 60,000 rows as JSON, and V8 parses them, in half the time that
 * as many rows take one by one, and leaves less to the collector.
 * @throws Problem `database-row`
 */
export const checkedTuples = <const E extends v.TupleItems>(
  db: Connection,
  table: string,
  items: E,
  rows: readonly unknown[],
): readonly InferItems<E>[] => {
  const tests = items.map((item): ((cell: unknown) => boolean) => {
    const { options } = item as { readonly options?: readonly unknown[] };
    const { type } = item;
    return options === undefined ? (cell) => typeof cell === type : (cell) => options.includes(cell);
  });
  for (const row of rows as readonly (readonly unknown[])[])
    for (let place = 0; place < tests.length; place++)
      if (tests[place]?.(row[place]) !== true)
        throw fault(db, table, `${place}: ${String(row[place]).slice(0, 50)}`);
  return rows as readonly InferItems<E>[];
};

/** Returns many values of one column. @throws Problem `database-row` */
export const bulkValues = <T>(
  db: Connection,
  table: string,
  item: Schema<T>,
  sql: string,
  ...values: readonly unknown[]
): readonly T[] => {
  const statement = db.prepare(sql).pluck();
  checkColumns(db, table, [[0, item]], statement);
  return statement.all(...values) as readonly T[];
};

/** Yields many values of one column. @throws Problem `database-row` */
export function* eachValue<T>(db: Connection, table: string, item: Schema<T>, sql: string): Generator<T> {
  const statement = db.prepare(sql).pluck();
  checkColumns(db, table, [[0, item]], statement);
  for (const value of statement.iterate()) yield value as T;
}

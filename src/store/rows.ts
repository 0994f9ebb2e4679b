// Validates rows of the database file against a shape: a damaged file, or one that another program made, holds anything.

import * as v from 'valibot';
import { Problem } from '../model/problem.js';
import type { Connection, Statement } from './connection.js';

type Schema<T> = v.GenericSchema<unknown, T>;

/** The columns that a query reads, in its order, and the table to name where a row does not fit. */
export type Shape<T> = {
  readonly table: string;
  readonly columns: Readonly<Record<string, v.GenericSchema>>;
} & {
  readonly schema: Schema<T>;
};

/** A shape from valibot's schemas of its columns. */
export const shape = <const E extends v.ObjectEntries>(
  table: string,
  columns: E,
): Shape<v.InferOutput<v.ObjectSchema<E, undefined>>> => ({ table, columns, schema: v.object(columns) });

/** The type of a row of a shape. */
export type InferShape<S> = S extends Shape<infer T> ? T : never;

/** A byte sequence. */
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

/** The rows of a query. @throws Problem `database-row` */
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

/** The rows of a query, one by one. @throws Problem `database-row` */
export function* eachRow<T>(
  db: Connection,
  { table, schema }: Shape<T>,
  sql: string,
  ...values: readonly unknown[]
): Generator<T> {
  for (const row of db.prepare(sql).iterate(...values)) yield validated(db, table, schema, row);
}

/** The first row of a query. @throws Problem `database-row` */
export const oneRow = <T>(
  db: Connection,
  { table, schema }: Shape<T>,
  sql: string,
  ...values: readonly unknown[]
): T | undefined => {
  const row = db.prepare(sql).get(...values);
  return row === undefined ? undefined : validated(db, table, schema, row);
};

/** JSON that is kept in a column. @throws Problem `database-row` */
export const fromJson = <T>(db: Connection, place: string, schema: Schema<T>, json: string): T => {
  try {
    return validated(db, place, schema, JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) throw fault(db, place, error.message);
    throw error;
  }
};

// Reading all terms or all segments of a document takes half as long again where each row is parsed (20 ms for 30,000
// rows), and reading the memory again as long: the tables are STRICT, so that the types of a statement's columns hold for all of its rows. What a type does not
// say, one of a few words, is looked at row by row.
const declaredType = (schema: v.GenericSchema): string | undefined => {
  const isNumber =
    'options' in schema && Array.isArray(schema.options) && typeof schema.options[0] === 'number';
  if (schema.type === 'number' || isNumber) return 'INTEGER';
  if (schema === blob) return 'BLOB';
  return schema.type === 'string' || schema.type === 'picklist' ? 'TEXT' : undefined;
};

type Columns = readonly (readonly [name: string | number, schema: v.GenericSchema])[];
// One of a few words; or, without any, a text that was worked out.
type Check = readonly [name: string | number, options: readonly unknown[] | undefined];

const checks = new WeakMap<Statement, readonly Check[]>();

/** Holds a statement's column types against a shape, once; what is left to be looked at in each row. */
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
    // What is worked out from columns (coalesce) has no type of its own.
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

/** Many rows of one table. @throws Problem `database-row` */
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

/** Many rows of one table, one by one. @throws Problem `database-row` */
export function* eachOfMany<T>(db: Connection, { table, columns }: Shape<T>, sql: string): Generator<T> {
  const statement = db.prepare(sql);
  const found = checkColumns(db, table, Object.entries(columns), statement);
  for (const row of statement.iterate() as IterableIterator<Readonly<Record<string, unknown>>>) {
    checkRow(db, table, found, row);
    yield row as T;
  }
}

/** Many rows of one table as arrays, which come in half the time. @throws Problem `database-row` */
export const bulkTuples = <const E extends v.TupleItems>(
  db: Connection,
  table: string,
  items: E,
  sql: string,
  ...values: readonly unknown[]
): readonly v.InferOutput<v.TupleSchema<E, undefined>>[] => {
  const statement = db.prepare(sql).raw();
  const found = checkColumns(db, table, [...items.entries()], statement);
  const rows = statement.all(...values) as unknown[][];
  for (const row of rows) checkRow(db, table, found, row as unknown as Record<number, unknown>);
  return rows as unknown as readonly v.InferOutput<v.TupleSchema<E, undefined>>[];
};

/** Many values of one column. @throws Problem `database-row` */
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

/** The same, one by one. @throws Problem `database-row` */
export function* eachValue<T>(db: Connection, table: string, item: Schema<T>, sql: string): Generator<T> {
  const statement = db.prepare(sql).pluck();
  checkColumns(db, table, [[0, item]], statement);
  for (const value of statement.iterate()) yield value as T;
}

// Reads and writes concepts as rows of the database.

import {
  type Concept,
  type ConceptDetails,
  conceptKinds,
  emptyDetails,
  type Term,
} from '../../model/concept.js';
import { conceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import { readingKey, searchKey } from '../../text/key.js';
import type { Connection } from '../connection.js';
import { allRows, checkedTuples, fromJson, type InferShape, oneRow } from '../rows.js';
import { conceptItems, conceptShape, detailsSchema, termItems, termShape } from './concept-shape.js';

type ConceptRow = InferShape<typeof conceptShape>;
type TermRow = InferShape<typeof termShape>;

const toTerm = ({ lang, text, status, type, reading, hanja }: TermRow): Term => ({
  lang,
  text,
  status,
  type,
  reading,
  hanja,
});

const isText = (value: unknown): value is string => typeof value === 'string';
const kinds: readonly string[] = [...conceptKinds, ''];
const isKind = (kind: string): kind is ConceptDetails['kind'] => kinds.includes(kind);

const texts: ReadonlySet<string> = new Set(['kind', 'subdomain', 'sourceKo', 'sourceJa']);

/** Details of four texts at most, as most concepts have: the schema takes longer for them than all else of a row. */
const textsOnly = (said: unknown): ConceptDetails | undefined => {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return undefined;
  for (const key in said) if (!texts.has(key)) return undefined;
  const { kind = '', subdomain = '', sourceKo = '', sourceJa = '' } = said as Record<string, unknown>;
  if (!(isText(kind) && isText(subdomain) && isText(sourceKo) && isText(sourceJa) && isKind(kind)))
    return undefined;
  const { spans, links, pairs, examplesKo, examplesJa } = emptyDetails;
  return { kind, subdomain, spans, links, pairs, sourceKo, sourceJa, examplesKo, examplesJa };
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // The schema's reader reports it.
    return undefined;
  }
};

// The details are one column: no query needs them, and most concepts of a user have none.
const readDetails = (db: Connection, json: string): ConceptDetails =>
  json === '' ? emptyDetails : (textsOnly(parsed(json)) ?? fromJson(db, 'concept', detailsSchema, json));

const detailKeys = Object.keys(emptyDetails) as (keyof ConceptDetails)[];

const writeDetails = (concept: Concept): string => {
  let said: Partial<Record<keyof ConceptDetails, unknown>> | undefined;
  for (const key of detailKeys) {
    if (concept[key].length === 0) continue;
    said ??= {};
    said[key] = concept[key];
  }
  return said === undefined ? '' : JSON.stringify(said);
};

const toConcept = (db: Connection, row: ConceptRow, terms: readonly Term[]): Concept => {
  const details = readDetails(db, row.details);
  // The object is written out: objects that are spread together are slower to read.
  return {
    id: conceptId(row.id),
    domain: row.domain,
    origin: row.origin,
    equivalence: row.equivalence,
    falseFriend: row.false_friend === 1,
    definition: { ko: row.definition_ko, ja: row.definition_ja },
    note: row.note,
    source: row.source,
    reliability: row.reliability,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    kind: details.kind,
    subdomain: details.subdomain,
    spans: details.spans,
    links: details.links,
    pairs: details.pairs,
    sourceKo: details.sourceKo,
    sourceJa: details.sourceJa,
    examplesKo: details.examplesKo,
    examplesJa: details.examplesJa,
    terms,
  };
};

const conceptColumns = Object.keys(conceptShape.columns).join();
const termColumns = 'concept, lang, text, status, type, reading, hanja';

const conceptSql = 'SELECT * FROM concept WHERE id = ?';

/** Returns one concept, if it exists, with terms that are known already. */
export const readWithTerms = (db: Connection, id: string, terms: readonly Term[]): Concept | undefined => {
  const row = oneRow(db, conceptShape, conceptSql, id);
  return row === undefined ? undefined : toConcept(db, row, terms);
};

/** Returns one concept, if it exists. */
export const readConcept = (db: Connection, id: string): Concept | undefined => {
  const row = oneRow(db, conceptShape, conceptSql, id);
  if (row === undefined) return undefined;
  const sql = `SELECT ${termColumns} FROM term WHERE concept = ? ORDER BY ordinal`;
  return toConcept(db, row, allRows(db, termShape, sql, id).map(toTerm));
};

// NOT INDEXED: rows in the order of an index are read from all over the file, which takes longer than to sort them.
const asJson = (table: string, columns: string, order: string): string => `
  (SELECT json_group_array(json_array(${columns}))
   FROM (SELECT ${columns} FROM ${table} NOT INDEXED ORDER BY ${order}))`;

// One statement, so that both are of one state, whatever another window writes.
const wholeSql = `SELECT ${asJson('concept', conceptColumns, 'id')}, ${asJson('term', termColumns, 'concept, ordinal')}`;

/** Returns all concepts, ordered by id. @throws Problem `database-row` */
export const readConcepts = (db: Connection): readonly Concept[] => {
  const [concepts, written] = (db.prepare(wholeSql).raw().get() as readonly string[]).map(
    (json): readonly unknown[] => JSON.parse(json) as readonly unknown[],
  );
  const terms = new Map<string, Term[]>();
  for (const cells of checkedTuples(db, 'term', termItems, written ?? [])) {
    const [concept, lang, text, status, type, reading, hanja] = cells;
    const term = { lang, text, status, type, reading, hanja };
    const list = terms.get(concept);
    if (list === undefined) terms.set(concept, [term]);
    else list.push(term);
  }
  const rows = checkedTuples(db, 'concept', conceptItems, concepts ?? []);
  return rows.map((cells) =>
    toConcept(
      db,
      {
        id: cells[0],
        domain: cells[1],
        origin: cells[2],
        equivalence: cells[3],
        false_friend: cells[4],
        definition_ko: cells[5],
        definition_ja: cells[6],
        note: cells[7],
        source: cells[8],
        reliability: cells[9],
        valid_from: cells[10],
        valid_to: cells[11],
        details: cells[12],
      },
      terms.get(cells[0]) ?? [],
    ),
  );
};

const langOrder: Readonly<Record<Lang, number>> = { ko: 0, ja: 1 };
const rank = (term: Term): number => langOrder[term.lang] * 2 + Number(term.status !== 'preferred');

const areInOrder = (terms: readonly Term[]): boolean => {
  for (let at = 1; at < terms.length; at++)
    if (rank(terms[at - 1] as Term) > rank(terms[at] as Term)) return false;
  return true;
};

/** The concept with its terms in storage order: Korean first, preferred first. */
export const inOrder = (concept: Concept): Concept =>
  areInOrder(concept.terms)
    ? concept
    : { ...concept, terms: concept.terms.toSorted((a, b) => rank(a) - rank(b)) };

/** Writes the row of a concept and replaces the one with the same id; its terms must not exist. */
export const insertConcept = (db: Connection, concept: Concept): void => {
  db.prepare(
    `INSERT INTO concept VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET domain = excluded.domain, origin = excluded.origin,
       equivalence = excluded.equivalence, false_friend = excluded.false_friend,
       definition_ko = excluded.definition_ko, definition_ja = excluded.definition_ja, note = excluded.note,
       source = excluded.source, reliability = excluded.reliability, valid_from = excluded.valid_from,
       valid_to = excluded.valid_to, details = excluded.details`,
  ).run(
    concept.id,
    concept.domain,
    concept.origin,
    concept.equivalence,
    concept.falseFriend ? 1 : 0,
    concept.definition.ko,
    concept.definition.ja,
    concept.note,
    concept.source,
    concept.reliability,
    concept.validFrom,
    concept.validTo,
    writeDetails(concept),
  );
  const insert = db.prepare('INSERT INTO term VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [ordinal, term] of inOrder(concept).terms.entries()) {
    insert.run(
      concept.id,
      ordinal,
      term.lang,
      term.text,
      term.status,
      term.type,
      term.reading,
      term.hanja,
      searchKey(term.text),
      readingKey(term.reading),
      searchKey(term.hanja),
    );
  }
};

/** Writes a concept and replaces the one with the same id. */
export const writeConcept = (db: Connection, concept: Concept): void => {
  db.prepare('DELETE FROM term WHERE concept = ?').run(concept.id);
  insertConcept(db, concept);
};

/** Removes a concept and its terms. */
export const deleteConcept = (db: Connection, id: string): void => {
  db.prepare('DELETE FROM concept WHERE id = ?').run(id);
};

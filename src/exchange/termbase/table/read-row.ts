// Converts a row of the glossary table to a draft of a concept, or to a refusal.

import { conceptId } from '../../../model/ids.js';
import { type Lang, languages } from '../../../model/language.js';
import { readCell, splitItems } from '../../cell-escape.js';
import { codedFields, type FieldReader, idFault } from '../../coded-fields.js';
import {
  type ConceptDraft,
  type Fault,
  isRefusal,
  type Refusal,
  type SideDraft,
  type TermDraft,
} from '../../draft.js';
import type { Column, Row } from './columns.js';
import { readItem, readMark } from './term-item.js';

const refuse = (fault: Fault, value: string): Refusal => ({ fault, value });

// Phones and some editors turn the sign into its emoji form (⚠️).
const warning = /^⚠\ufe0f?(?: |$)/u;

const readOthers = (cell: string): readonly TermDraft[] | Refusal => {
  const terms: TermDraft[] = [];
  for (const item of splitItems(cell)) {
    const read = readItem(item);
    if ('unknownMark' in read) return refuse('status', read.unknownMark);
    terms.push({ text: read.text, reading: read.reading ?? '', ...read.mark });
  }
  return terms;
};

const readSide = (row: Row, lang: Lang): SideDraft | Refusal => {
  const text = row[lang];
  const status = row[`${lang}_status`];
  const list = row[`${lang}_other`];
  const reading = lang === 'ko' ? row.ko_hanja : row.ja_reading;
  const mark = status === undefined || status.trim() === '' ? undefined : readMark(status.trim());
  if (status !== undefined && status.trim() !== '' && mark === undefined) return refuse('status', status);
  const others = list === undefined ? undefined : readOthers(list);
  if (others !== undefined && isRefusal(others)) return others;
  if (text === undefined) return { main: undefined, others };
  const main: TermDraft = {
    text: readCell(text),
    status: mark?.status,
    type: mark === undefined ? undefined : (mark.type ?? 'full'),
    reading: reading === undefined ? undefined : readCell(reading),
  };
  return { main: main.text === '' ? null : main, others };
};

const fieldReaders: Partial<Record<Column, FieldReader>> = {
  domain: (cell) => ({ domain: readCell(cell) }),
  source: (cell) => ({ source: readCell(cell) }),
  note: (cell) => ({ falseFriend: warning.test(cell), note: cell.replace(warning, '') }),
  ...codedFields,
};

/**
 * Reads a row; missing fields stay undefined.
 * @throws RangeError if the table has fewer than two languages
 */
export const readRow = (row: Row): ConceptDraft | Refusal => {
  const id = row.concept?.trim() ?? '';
  const badId = idFault(id);
  if (badId !== undefined) return badId;
  let fields: ConceptDraft['fields'] = {};
  for (const [column, read] of Object.entries(fieldReaders)) {
    const cell = row[column as Column];
    const result = cell === undefined ? {} : read(cell);
    if (isRefusal(result)) return result;
    fields = { ...fields, ...result };
  }
  const [ko, ja] = languages.map((lang) => readSide(row, lang));
  if (ko === undefined || ja === undefined) throw new RangeError('two languages are expected');
  if (isRefusal(ko)) return ko;
  if (isRefusal(ja)) return ja;
  return {
    id: id === '' ? undefined : conceptId(id),
    fields,
    definition: {
      ...(row.definition_ko === undefined ? {} : { ko: row.definition_ko }),
      ...(row.definition_ja === undefined ? {} : { ja: row.definition_ja }),
    },
    terms: { ko, ja },
  };
};

// The glossary of one document: what occurs in it, in the formats of the glossary.

import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import type { Match } from '../../src/model/match.js';
import { glossaryFormats, writeDocumentGlossary } from '../../src/session/tasks/document-glossary.js';
import { affairsMinistry, interiorMinistry } from '../helpers/concepts.js';
import { sampleDocument } from '../workspace/sample.js';

const asked: (string | undefined)[] = [];
const find = async (text: string, lang: Lang, date: string | undefined): Promise<readonly Match[]> => {
  asked.push(date);
  return [interiorMinistry, affairsMinistry].flatMap((concept) => {
    const term = concept.terms.find((one) => one.lang === lang && text.includes(one.text));
    if (term === undefined) return [];
    const start = text.indexOf(term.text);
    const span = { start, end: start + term.text.length, surface: term.text };
    return [{ ...span, verdict: 'exact', nested: false, senses: [{ concept, term }] }];
  });
};
const document = sampleDocument(['2026. 6. 5. 총무성 발표', '행정안전부와 총무성']);

test('every format that writes is offered, told from the translation of the same format', async () => {
  const formats = await glossaryFormats();
  expect(formats).toContainEqual({ id: 'glossary-csv', extension: 'glossary.csv', glossary: 'csv' });
  for (const { id } of formats)
    expect(await writeDocumentGlossary(document, id, find, () => undefined)).toBeDefined();
  expect(await writeDocumentGlossary(document, 'tsv', find, () => undefined)).toBeUndefined();
});

test('holds what occurs, in order of appearance, judged by the date of the document', async () => {
  asked.length = 0;
  const csv = String(await writeDocumentGlossary(document, 'glossary-csv', find, () => undefined));
  expect(
    csv
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(',')[0]),
  ).toEqual(['\ufeffconcept', affairsMinistry.id, interiorMinistry.id]);
  expect(asked).toEqual(['2026-06-05', '2026-06-05']);
});

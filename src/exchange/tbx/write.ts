// Writes TBX (ISO 30042:2019), dialect TBX-Basic, style DCA.

import { escapeXml } from '../../container/xml.js';
import { type Concept, type Term, termsOf } from '../../model/concept.js';
import { type Lang, languages } from '../../model/language.js';
import { detailColumns, writeDetails } from '../coded-details.js';
import { keyedNote, type NoteKey, readKeyed } from './keyed-note.js';
import { statusValue, typeValue } from './picklists.js';
import { tidy } from './text.js';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="ko" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Koryu</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
`;
const tail = '</body></text>\n</tbx>\n';

// Every entry needs an id. An XML id (NCName) allows fewer characters than ours: other characters are written in
// hexadecimal after an underscore, which begins no other id. A note has the identifier itself.
const xmlId = (id: string): string =>
  /^[A-Za-z가-힣][A-Za-z0-9_.가-힣-]*$/u.test(id)
    ? id
    : `_${id.replace(/[^A-Za-z0-9.-]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;

const note = (text: string): string => `<note>${escapeXml(text)}</note>\n`;
const keyed = (key: NoteKey, value: string): string => (value === '' ? '' : note(keyedNote(key, value)));
const exact = (text: string): string => (tidy(text) === text ? '' : keyed('exact', text));

/** A text of a category, grouped with its exact characters if layout would change them. */
const said = (element: 'descrip' | 'admin', attributes: string, text: string): string => {
  if (text === '') return '';
  const plain = `<${element} ${attributes}>${escapeXml(text)}</${element}>\n`;
  const more = exact(text);
  return more === '' ? plain : `<${element}Grp>\n${plain}${more}</${element}Grp>\n`;
};

const freeNote = (text: string): string => {
  if (readKeyed(text) !== undefined) return keyed('note', text);
  return text === '' ? '' : note(text) + (tidy(text) === text ? '' : keyed('note', text));
};

const termNotes = (term: Term): string =>
  [
    exact(term.text),
    term.status === 'lookup' ? keyed('status', term.status) : '',
    typeValue[term.type] === undefined ? keyed('type', term.type) : '',
    keyed('hanja', term.hanja),
    keyed('reading', term.reading),
  ].join('');

const writeTerm = (term: Term): string => {
  const type = typeValue[term.type];
  return [
    `<termSec>\n<term>${escapeXml(term.text)}</term>\n`,
    `<termNote type="administrativeStatus">${statusValue[term.status]}</termNote>\n`,
    type === undefined ? '' : `<termNote type="termType">${type}</termNote>\n`,
    termNotes(term),
    '</termSec>\n',
  ].join('');
};

const writeSide = (concept: Concept, lang: Lang): string => {
  const terms = termsOf(concept, lang);
  if (terms.length === 0) return '';
  const definition = said('descrip', 'type="definition"', concept.definition[lang]);
  return `<langSec xml:lang="${lang}">\n${definition}${terms.map(writeTerm).join('')}</langSec>\n`;
};

// A language section without terms is not allowed; its definition goes to the concept.
const definitionsWithoutTerms = (concept: Concept): string =>
  languages
    .filter((lang) => termsOf(concept, lang).length === 0)
    .map((lang) => said('descrip', `type="definition" xml:lang="${lang}"`, concept.definition[lang]))
    .join('');

const details = (concept: Concept): readonly string[] => {
  const said = writeDetails(concept);
  return [keyed('details', 'yes'), ...detailColumns.map((column) => keyed(column, said[column]))];
};

const writeEntry = (concept: Concept): string =>
  [
    `<conceptEntry id="${xmlId(concept.id)}">\n`,
    said('descrip', 'type="subjectField"', concept.domain),
    definitionsWithoutTerms(concept),
    said('admin', 'type="source"', concept.source),
    freeNote(concept.note),
    keyed('concept', concept.id),
    keyed('origin', concept.origin),
    keyed('equivalence', concept.equivalence),
    keyed('reliability', String(concept.reliability)),
    keyed('valid_from', concept.validFrom),
    keyed('valid_to', concept.validTo),
    ...details(concept),
    concept.falseFriend ? keyed('false_friend', 'yes') : '',
    // If this note comes back without any term note, another program dropped the term notes, and no user removed the
    // readings.
    concept.terms.some((term) => termNotes(term) !== '') ? keyed('term_notes', 'yes') : '',
    ...languages.map((lang) => writeSide(concept, lang)),
    '</conceptEntry>\n',
  ].join('');

/** Writes concepts as a TBX file. */
export const writeTbx = (concepts: readonly Concept[]): string =>
  head + concepts.map(writeEntry).join('') + tail;

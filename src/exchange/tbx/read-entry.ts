// Converts an entry of a TBX file to a draft of a concept, or to a refusal.

import { emptyDetails } from '../../model/concept.js';
import { conceptId } from '../../model/ids.js';
import { type Lang, languages } from '../../model/language.js';
import { codedFields, idFault } from '../coded-fields.js';
import { type ConceptDraft, isRefusal, type Refusal } from '../draft.js';
import { isLocaleOf, nearestIn } from '../locale.js';
import { readSide } from './read-side.js';
import { languagesOf, readSection, type Section, type Statement, termsOf } from './section.js';
import { exactly } from './text.js';
import type { TbxNode } from './tree.js';

type Fields = ConceptDraft['fields'];
type Spoken = { readonly lang: string; readonly section: Section; readonly terms: readonly Section[] };

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== '')),
];

const texts = (said: readonly Statement[], category: string): readonly string[] =>
  distinct(said.filter((one) => one.category === category && one.of !== 'context').map(({ text }) => text));

const coded = ({ keyed }: Section): Fields | Refusal => {
  let fields: Fields = {};
  for (const [key, read] of Object.entries(codedFields)) {
    const text = keyed[key as keyof typeof codedFields];
    const field = text === undefined ? {} : read(text);
    if (isRefusal(field)) return field;
    fields = { ...fields, ...field };
  }
  return fields;
};

/** Definitions by language; one in another language becomes a note. */
const definitionsOf = (concept: Section, spoken: readonly Spoken[], fileLang: string) => {
  const foreign: string[] = [];
  const found: Record<Lang, string[]> = { ko: [], ja: [] };
  const sort = (said: readonly Statement[], usual: string): void => {
    for (const one of said) {
      if (one.category !== 'definition') continue;
      const lang = languages.find((ours) => isLocaleOf(one.lang || usual, ours));
      if (lang === undefined) foreign.push(one.text);
      else found[lang].push(one.text);
    }
  };
  for (const { lang, section, terms } of spoken) {
    for (const one of [section, ...terms]) sort(one.said, lang);
  }
  sort(concept.said, fileLang);
  const definition = (lang: Lang): string => distinct(found[lang]).join('\n');
  return { ko: definition('ko'), ja: definition('ja'), foreign };
};

/** The free note: the exact text of our own note if no program has changed it, else all notes, one a line. */
const noteOf = (notes: readonly string[], { keyed }: Section): string => {
  const shown = distinct(notes).join('\n');
  return shown === '' ? (keyed.note ?? '') : exactly(shown, keyed.note);
};

const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));

/**
 * Reads an entry. `fileLang` is the language of texts that name none. Fields that are missing from an entry stay
 * undefined.
 */
export const readEntry = (entry: TbxNode, fileLang: string): ConceptDraft | Refusal => {
  const concept = readSection(entry);
  const all: readonly Spoken[] = languagesOf(entry).map((node) => ({
    lang: node.attributes.lang ?? '',
    section: readSection(node),
    terms: termsOf(node).map(readSection),
  }));
  const nearest = { ko: nearestIn(all, 'ko'), ja: nearestIn(all, 'ja') };
  const spoken = [...nearest.ko, ...nearest.ja];
  const own = concept.keyed.concept?.trim() ?? '';
  const badId = idFault(own);
  if (badId !== undefined) return badId;
  const ours = own !== '';
  const hasTermNotes = spoken.some(({ terms }) => terms.some(({ keyed }) => Object.keys(keyed).length > 0));
  const complete = ours && (hasTermNotes || concept.keyed.term_notes === undefined);
  const codes = coded(concept);
  if (isRefusal(codes)) return codes;
  const side = (lang: Lang) =>
    readSide(
      nearest[lang].flatMap(({ terms }) => terms),
      lang,
      complete,
    );
  const [ko, ja] = [side('ko'), side('ja')];
  if (isRefusal(ko)) return ko;
  if (isRefusal(ja)) return ja;
  const everything = [
    ...concept.said,
    ...spoken.flatMap(({ section, terms }) => [section, ...terms].flatMap(({ said }) => said)),
  ];
  const definition = definitionsOf(concept, spoken, fileLang);
  const fields = {
    domain: texts(everything, 'subjectField').join(' / '),
    source: texts(everything, 'source').join(' / '),
    note: noteOf([...texts(everything, 'note'), ...definition.foreign], concept),
  };
  const usual: Fields = {
    falseFriend: concept.keyed.false_friend === 'yes',
    validFrom: '',
    validTo: '',
    // An earlier version of Koryu wrote no details, so missing details may still exist.
    ...(concept.keyed.details === 'yes' ? emptyDetails : {}),
  };
  const otherId = entry.attributes.id ?? '';
  return {
    id: ours ? conceptId(own) : undefined,
    ...(ours || otherId === '' ? {} : { perhapsId: conceptId(otherId) }),
    fields: ours ? { ...usual, ...fields, ...codes } : { ...given(fields), ...codes },
    definition: {
      ...(ours || definition.ko !== '' ? { ko: definition.ko } : {}),
      ...(ours || definition.ja !== '' ? { ja: definition.ja } : {}),
    },
    terms: { ko, ja },
  };
};

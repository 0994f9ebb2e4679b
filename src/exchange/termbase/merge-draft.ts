// Merges a draft with the concept in the glossary.

import { type Concept, emptyConcept, type Term } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import type { ConceptDraft, Refusal, SideDraft, TermDraft } from '../draft.js';
import { inferredType } from './table/columns.js';

const statusOf = (term: Term, said: TermDraft | undefined, isMain: boolean): Term['status'] => {
  // Other programs have no look-up forms and got them as deprecated terms.
  if (said?.status === undefined || (said.status === 'deprecated' && term.status === 'lookup')) {
    return term.status === 'preferred' && !isMain ? 'admitted' : term.status;
  }
  return said.status;
};

const asDraft = (term: Term, said: TermDraft | undefined, isMain: boolean): TermDraft => ({
  text: term.text,
  status: statusOf(term, said, isMain),
  type: said?.type ?? term.type,
  reading: said?.reading ?? (term.lang === 'ja' ? term.reading : term.hanja),
});

/**
 * The terms of a language with all existing ones: no term is removed, and a new preferred term replaces the old one only
 * if the file itself calls it preferred.
 */
const addedTo = (side: SideDraft, before: readonly Term[]): SideDraft => {
  const [oldMain] = before;
  if (side.main === undefined || side.main === null) return { main: undefined, others: undefined };
  const said = [side.main, ...(side.others ?? [])];
  const main = oldMain === undefined || side.main.status === 'preferred' ? side.main.text : oldMain.text;
  const all = [
    ...before.map((term) =>
      asDraft(
        term,
        said.find(({ text }) => text === term.text),
        term.text === main,
      ),
    ),
    ...said.filter(({ text }) => !before.some((term) => term.text === text)),
  ];
  return { main: all.find(({ text }) => text === main), others: all.filter(({ text }) => text !== main) };
};

const { definition: _, ...usual } = emptyConcept satisfies ConceptDraft['fields'];

const toTerm = (draft: TermDraft, lang: Lang, known: Term | undefined, status: Term['status']): Term => {
  const reading = (of: Lang): string => {
    if (of !== lang) return '';
    return draft.reading ?? (of === 'ja' ? known?.reading : known?.hanja) ?? '';
  };
  return {
    lang,
    text: draft.text,
    status: draft.status ?? known?.status ?? status,
    type: draft.type ?? known?.type ?? 'full',
    reading: reading('ja'),
    hanja: reading('ko'),
  };
};

const mergeSide = (side: SideDraft, lang: Lang, before: readonly Term[]): readonly Term[] => {
  const known = (text: string): Term | undefined => before.find((term) => term.text === text);
  const [oldMain, ...oldOthers] = before;
  const said = side.main === null ? undefined : side.main;
  const main = side.main === undefined ? oldMain : said && toTerm(said, lang, known(said.text), 'preferred');
  const distinct = (text: string, index: number, all: readonly { readonly text: string }[]): boolean =>
    text !== '' && text !== main?.text && all.findIndex((other) => other.text === text) === index;
  if (side.others === undefined) {
    const kept = oldOthers.filter((term) => term.text !== main?.text);
    return main === undefined ? kept : [main, ...kept];
  }
  const drafts = side.others.filter((draft, index, all) => distinct(draft.text, index, all));
  const others = drafts.map((draft) => toTerm(draft, lang, undefined, 'admitted'));
  const terms = main === undefined ? others : [main, ...others];
  // An abbreviation can only be recognised now that all terms of the language are known.
  const untyped = new Set(drafts.filter((draft) => draft.type === undefined).map((draft) => draft.text));
  return terms.map((term) => (untyped.has(term.text) ? { ...term, type: inferredType(term, terms) } : term));
};

/**
 * Merges a draft into `before` (or into nothing). `nameIt` gives an id to a new concept without one. A concept has a
 * term in both languages, unless its equivalence is `none`.
 */
export const mergeDraft = (
  draft: ConceptDraft,
  before: Concept | undefined,
  nameIt: (concept: Omit<Concept, 'id'>) => ConceptId,
): Concept | Refusal => {
  const side = (lang: Lang): readonly Term[] => {
    const there = before?.terms.filter((term) => term.lang === lang) ?? [];
    const said = draft.terms[lang];
    return mergeSide(said.adds ? addedTo(said, there) : said, lang, there);
  };
  const ko = side('ko');
  const ja = side('ja');
  const { id: oldId, ...old } = before ?? { id: undefined, definition: { ko: '', ja: '' }, ...usual };
  const concept: Omit<Concept, 'id'> = {
    ...old,
    ...draft.fields,
    definition: { ...old.definition, ...draft.definition },
    terms: [...ko, ...ja],
  };
  const oneSided = concept.equivalence === 'none' && ko.length + ja.length > 0;
  if (ko.length === 0 && !oneSided) return { fault: 'no-ko', value: '' };
  if (ja.length === 0 && !oneSided) return { fault: 'no-ja', value: '' };
  return { id: oldId ?? draft.id ?? nameIt(concept), ...concept };
};

// The terms that occur in documents in work: the part of the glossary that a meeting needs.

import { type Concept, preferredTerm } from '../../model/concept.js';
import type { DocumentId, MeetingId } from '../../model/ids.js';
import { type Lang, languages } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import type { WorkDocument } from '../../model/unit.js';
import { documentDate } from '../files/document-date.js';
import { langOf } from '../files/segment-lang.js';
import type { Session } from '../session.js';

/** Finds the terms of a text; `date` is the document's, if it is known. */
export type TermFinder = (
  text: string,
  lang: Lang,
  date: string | undefined,
) => readonly Match[] | Promise<readonly Match[]>;

const sourcesOf = ({ lang, units }: Pick<WorkDocument, 'lang' | 'units'>) =>
  units.map(({ segment }) => ({ text: segment.text, lang: langOf(segment, lang) }));

/**
 * Returns the concepts whose terms occur in the sources of documents, in the order of first appearance. Terms that occur
 * only inside longer terms are left out.
 */
export const conceptsIn = async (
  documents: readonly WorkDocument[],
  find: TermFinder,
): Promise<readonly Concept[]> => {
  const found = new Set<Concept>();
  for (const document of documents) {
    const sources = sourcesOf(document);
    const date = documentDate(
      sources.map(({ text }) => text),
      document.lang,
    );
    for (const { text, lang } of sources) {
      for (const { nested, senses } of await find(text, lang, date)) {
        if (!nested) found.add(senses[0].concept);
      }
    }
  }
  return [...found];
};

/** Opens a term finder with the dictionaries of a session. @throws Problem those of the dictionaries */
export const sessionFinder = async (session: Session, lang: Lang): Promise<TermFinder> => {
  const matcher = await session.matcher([lang]);
  return (text, own, date) => matcher.match(text, own, { date }).matches;
};

/** A term of a segment, and its equivalent in the other language. */
export type UnitTerm = { readonly source: string; readonly target: string };

/** Returns the terms to translate in each segment of a document by ordinal, each term once. */
export const unitTerms = async (
  document: WorkDocument,
  find: TermFinder,
): Promise<ReadonlyMap<number, readonly UnitTerm[]>> => {
  const sources = sourcesOf(document);
  const date = documentDate(
    sources.map(({ text }) => text),
    document.lang,
  );
  const all = new Map<number, readonly UnitTerm[]>();
  for (const [ordinal, { text, lang }] of sources.entries()) {
    if (lang === document.to) continue;
    const terms = new Map<string, UnitTerm>();
    for (const { nested, senses, start, end } of await find(text, lang, date)) {
      const target = preferredTerm(senses[0].concept, document.to)?.text;
      const source = text.slice(start, end);
      if (!nested && target !== undefined) terms.set(source, { source, target });
    }
    all.set(ordinal, [...terms.values()]);
  }
  return all;
};

/** The chosen documents: named ones, and those of a meeting. */
export type WorkChoice = {
  readonly documents: readonly DocumentId[];
  readonly meeting: MeetingId | undefined;
};

const chosen = async (session: Session, { documents, meeting }: WorkChoice): Promise<WorkDocument[]> => {
  const termbase = await session.termbase();
  const works = await termbase.work();
  if (meeting !== undefined) (await termbase.meetings()).load(meeting);
  const ofMeeting = works.list().filter((one) => meeting !== undefined && one.meeting?.id === meeting);
  const ids = ofMeeting.map(({ id }) => id).sort((a, b) => a - b);
  return [...new Set([...documents, ...ids])].map((id) => works.load(id));
};

/**
 * Returns the concepts that occur in documents of the database.
 * @throws Problem `document-missing`, `meeting-missing`; those of the dictionaries
 */
export const conceptsInWork = async (session: Session, choice: WorkChoice): Promise<readonly Concept[]> => {
  const documents = await chosen(session, choice);
  const langs = new Set(documents.flatMap(sourcesOf).map(({ lang }) => lang));
  const matcher = await session.matcher(languages.filter((lang) => langs.has(lang)));
  return conceptsIn(documents, (text, lang, date) => matcher.match(text, lang, { date }).matches);
};

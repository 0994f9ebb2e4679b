// The terms that occur in documents in work: what is wanted of the glossary for a meeting.

import type { Concept } from '../model/concept.js';
import type { DocumentId, MeetingId } from '../model/ids.js';
import { languages } from '../model/language.js';
import type { WorkDocument } from '../model/unit.js';
import { documentDate } from './document-date.js';
import { langOf } from './segment-lang.js';
import type { Session } from './session.js';

/** Which documents are meant: those that are named, and those of a meeting. */
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
 * The concepts whose terms occur in the sources of documents, in the order of their first appearance. What stands only
 * inside of longer terms is left to those.
 * @throws Problem `document-missing`, `meeting-missing`; those of the dictionaries
 */
export const conceptsInWork = async (session: Session, choice: WorkChoice): Promise<readonly Concept[]> => {
  const documents = await chosen(session, choice);
  const sourcesOf = ({ lang, units }: WorkDocument) =>
    units.map(({ segment }) => ({ text: segment.text, lang: langOf(segment, lang) }));
  const sources = documents.flatMap(sourcesOf);
  const matcher = await session.matcher(languages.filter((lang) => sources.some((one) => one.lang === lang)));
  const found = new Set<Concept>();
  for (const document of documents) {
    const texts = document.units.map(({ segment }) => segment.text);
    const date = documentDate(texts, document.lang);
    for (const { text, lang } of sourcesOf(document)) {
      for (const { nested, readings } of matcher.match(text, lang, { date }).matches) {
        if (!nested) found.add(readings[0].concept);
      }
    }
  }
  return [...found];
};

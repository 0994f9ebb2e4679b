// Drafts for the segments of a document that nobody has translated, from the memory and the glossary.

import { draftFrom, draftFromGlossary } from '../../memory/drafts.js';
import type { DocumentId } from '../../model/ids.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import type { MemoryMatch } from '../../model/memory-match.js';
import type { Draft, Unit, WorkDocument } from '../../model/unit.js';
import { langOf } from '../files/segment-lang.js';
import type { Session } from '../session.js';

/** Drafts by segment (zero-based). */
export type Drafts = ReadonlyMap<number, Draft>;

/** Where drafts come from: what the memory has for a segment, best first, and the segment's terms. */
export type DraftSources = {
  readonly memory: (ordinal: number) => Promise<readonly MemoryMatch[]>;
  readonly terms: (ordinal: number) => Promise<readonly Match[]>;
};

/** Whether nobody has worked on a segment, and it has something to translate. */
export const isUntouched = ({ segment, target, state }: Unit, to: Lang): boolean =>
  state === 'untouched' && target.trim() === '' && segment.lang !== to;

/**
 * Makes drafts; nothing is stored.
 * @param ordinals segments to make drafts for (zero-based); those that somebody has worked on are left out
 * @param threshold least score of a match that becomes a draft
 */
export const draftsFor = async (
  { units, lang, to }: Pick<WorkDocument, 'units' | 'lang' | 'to'>,
  ordinals: readonly number[],
  threshold: number,
  sources: DraftSources,
): Promise<Drafts> => {
  const drafts = new Map<number, Draft>();
  for (const ordinal of ordinals) {
    const unit = units[ordinal];
    if (unit === undefined || !isUntouched(unit, to)) continue;
    const draft =
      draftFrom(await sources.memory(ordinal), threshold) ??
      draftFromGlossary(unit.segment.text, langOf(unit.segment, lang), await sources.terms(ordinal));
    if (draft !== undefined) drafts.set(ordinal, draft);
  }
  return drafts;
};

/** What was drafted, and how many segments wait for a translation still. */
export type Pretranslation = {
  readonly name: string;
  readonly segments: number;
  readonly drafts: Drafts;
  readonly left: number;
};

/**
 * Stores drafts for all segments of a document that nobody has worked on.
 * @param threshold least score of a match that becomes a draft
 * @throws Problem `document-missing`, of the dictionaries, of the database
 */
export const pretranslateDocument = async (
  session: Session,
  id: DocumentId,
  threshold: number,
): Promise<Pretranslation> => {
  const work = (await (await session.termbase()).work()).resume(id);
  const document = work.load();
  const { units, lang, to, name } = document;
  const [matcher, propose] = await Promise.all([session.matcher(), session.proposer()]);
  const textOf = (ordinal: number): string => units[ordinal]?.segment.text ?? '';
  const drafts = await draftsFor(document, [...units.keys()], threshold, {
    memory: (ordinal) =>
      propose({
        text: textOf(ordinal),
        lang: otherLang(to),
        before: textOf(ordinal - 1),
        after: textOf(ordinal + 1),
      }),
    terms: async (ordinal) => {
      const segment = units[ordinal]?.segment;
      return segment === undefined ? [] : matcher.match(segment.text, langOf(segment, lang)).matches;
    },
  });
  const stored = new Map<number, Draft>();
  for (const [ordinal, draft] of drafts) {
    // Another window may have translated it meanwhile: that stands.
    const conflict = work.save(ordinal, draft.target, 'draft', [], draft.origin);
    if (conflict === undefined) stored.set(ordinal, draft);
  }
  const left = units.filter((unit) => isUntouched(unit, to)).length - stored.size;
  return { name, segments: units.length, drafts: stored, left };
};

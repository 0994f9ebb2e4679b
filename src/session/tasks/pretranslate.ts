// Makes drafts for untouched segments of a document from the memory and the glossary.

import { draftFrom, draftFromGlossary } from '../../memory/drafts.js';
import type { DocumentId } from '../../model/ids.js';
import { type Lang, otherLang } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import type { MemoryMatch } from '../../model/memory-match.js';
import type { Draft, Unit, WorkDocument } from '../../model/unit.js';
import { langOf } from '../files/segment-lang.js';
import type { Session } from '../session.js';

/** Drafts by segment ordinal (zero-based). */
export type Drafts = ReadonlyMap<number, Draft>;

/** Sources of drafts: the memory matches of a segment, best first, and its terms. */
export type DraftSources = {
  readonly memory: (ordinal: number) => Promise<readonly MemoryMatch[]>;
  readonly terms: (ordinal: number) => Promise<readonly Match[]>;
};

/** Whether a segment is untouched and has text to translate. */
export const isUntouched = ({ segment, target, state }: Unit, to: Lang): boolean =>
  state === 'untouched' && target.trim() === '' && segment.lang !== to;

/**
 * Makes drafts without storing them.
 * @param ordinals segments to make drafts for (zero-based); segments with work on them are skipped
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

/** Numbers of drafts, and of segments that remain untranslated. */
export type Pretranslation = {
  readonly name: string;
  readonly segments: number;
  readonly drafts: Drafts;
  readonly left: number;
};

/**
 * Stores drafts for all untouched segments of a document.
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
  work.together(() => {
    for (const [ordinal, draft] of drafts) {
      // If another window has translated it meanwhile, that translation stays.
      const conflict = work.save(ordinal, draft.target, 'draft', [], draft.origin);
      if (conflict === undefined) stored.set(ordinal, draft);
    }
  });
  const left = units.filter((unit) => isUntouched(unit, to)).length - stored.size;
  return { name, segments: units.length, drafts: stored, left };
};

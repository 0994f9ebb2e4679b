// The checks on the translator's desk: of a translation as it is typed, and of the whole document.

import { isLang, type Lang } from '../../model/language.js';
import type { Participant } from '../../model/meeting.js';
import type { Segment } from '../../model/segment.js';
import type { WorkDocument } from '../../model/unit.js';
import type { Pair } from '../../qa/prepare-unit.js';
import { markWaived } from '../../qa/waivers.js';
import type { Desk, Waivers } from '../../workspace/backend.js';
import type { MatchThread } from '../worker/open-match-thread.js';

/** What is not begun yet, or stands in the language of the translation already, has nothing to be compared with. */
const pairOf = (segment: Segment, target: string, lang: Lang, to: Lang): Pair | undefined =>
  target.trim() === '' || (isLang(segment.lang) && segment.lang === to)
    ? undefined
    : { segment: segment.ordinal, lang, source: segment.text, target };

/** What `Desk.findings` and `Desk.inspect` do; findings that were let stand come with the reason. */
export const deskFindings = (
  document: WorkDocument,
  thread: Pick<MatchThread, 'check' | 'inspect'>,
  waivers: Waivers,
  participants: () => readonly Participant[],
): Required<Pick<Desk, 'findings' | 'inspect'>> => {
  const { lang, to } = document;
  return {
    findings: async (ordinal, target) => {
      const segment = document.units[ordinal]?.segment;
      const pair = segment && pairOf(segment, target, lang, to);
      if (pair === undefined) return [];
      const found = await thread.check({ ...pair, participants: participants() });
      return markWaived(found, [pair], waivers.list());
    },
    inspect: async (now) => {
      const pairs = now.flatMap(({ segment, target }) => pairOf(segment, target, lang, to) ?? []);
      const listed = participants();
      const found = await thread.inspect(
        listed.length === 0 ? pairs : pairs.map((pair) => ({ ...pair, participants: listed })),
      );
      if (found === undefined) return undefined;
      const waived = waivers.list();
      return {
        within: markWaived(found.within, pairs, waived),
        across: markWaived(found.across, pairs, waived),
      };
    },
  };
};

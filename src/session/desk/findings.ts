// The checks on the translator's desk: of a translation as it is typed, and of the whole document.

import type { Participant } from '../../model/meeting.js';
import type { WorkDocument } from '../../model/unit.js';
import { pairsToCheck } from '../../qa/pairs-to-check.js';
import { markWaived } from '../../qa/waivers.js';
import type { Backend, Waivers } from '../../workspace/backend.js';
import type { MatchThread } from '../worker/open-match-thread.js';

/** Implements `Backend.findings` and `Backend.inspect`; ignored findings have a reason. */
export const deskFindings = (
  document: WorkDocument,
  thread: Pick<MatchThread, 'check' | 'inspect'>,
  waivers: Waivers,
  participants: () => readonly Participant[],
): Pick<Backend, 'findings' | 'inspect'> => {
  return {
    findings: async (ordinal, target) => {
      const segment = document.units[ordinal]?.segment;
      const [pair] = segment === undefined ? [] : pairsToCheck([{ segment, target }], document);
      if (pair === undefined) return [];
      const found = await thread.check({ ...pair, participants: participants() });
      return markWaived(found, [pair], waivers.list());
    },
    inspect: async (now) => {
      const pairs = pairsToCheck(now, document);
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

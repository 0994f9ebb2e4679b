// Checks for the TUI: of a translation while it is typed, and of the whole document.

import type { Finding } from '../../model/finding.js';
import type { CodedText } from '../../model/inline-code.js';
import type { Participant } from '../../model/meeting.js';
import type { WorkDocument } from '../../model/unit.js';
import { pairsToCheck } from '../../qa/pairs-to-check.js';
import { markWaived } from '../../qa/waivers.js';
import { readCodes } from '../../text/coded-text.js';
import type { Backend } from '../../workspace/backend.js';
import type { Waivers } from '../../workspace/segments/waivers.js';
import type { MatchThread } from '../worker/open-match-thread.js';
import { codedFinding, codedPair } from './coded-units.js';

/** Implements `Backend.findings` and `Backend.inspect`; a waived finding carries its reason. */
export const deskFindings = (
  document: WorkDocument,
  thread: Pick<MatchThread, 'check' | 'inspect'>,
  waivers: Waivers,
  participants: () => readonly Participant[],
): Pick<Backend, 'findings' | 'inspect'> => {
  return {
    findings: async (ordinal, marked) => {
      const segment = document.units[ordinal]?.segment;
      const target = readCodes(marked);
      const [plain] = segment === undefined ? [] : pairsToCheck([{ segment, target: target.text }], document);
      if (plain === undefined) return [];
      const pair = codedPair(plain, document, target);
      const found = await thread.check({ ...pair, participants: participants() });
      return markWaived(found, [pair], waivers.list()).map((finding) => codedFinding(finding, target));
    },
    inspect: async (now) => {
      const targets = new Map(now.map(({ target }, ordinal) => [ordinal, readCodes(target)]));
      const targetOf = (ordinal: number): CodedText => targets.get(ordinal) ?? { text: '', codes: [] };
      const pairs = pairsToCheck(
        now.map((unit, ordinal) => ({ ...unit, target: targetOf(ordinal).text })),
        document,
      ).map((pair) => codedPair(pair, document, targetOf(pair.segment)));
      const coded = (finding: Finding): Finding => codedFinding(finding, targetOf(finding.segment));
      const listed = participants();
      const found = await thread.inspect(
        listed.length === 0 ? pairs : pairs.map((pair) => ({ ...pair, participants: listed })),
      );
      if (found === undefined) return undefined;
      const waived = waivers.list();
      return {
        within: markWaived(found.within, pairs, waived).map(coded),
        across: markWaived(found.across, pairs, waived).map(coded),
      };
    },
  };
};

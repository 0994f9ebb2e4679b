// Waivers of findings, for the TUI and the command line.

import type { Finding } from '../../model/finding.js';
import { claimOf } from '../../qa/waivers.js';
import type { OpenWork } from '../../store/work/open-work.js';
import type { Waivers } from '../../workspace/segments/waivers.js';

/**
 * The waivers of a document in work. A waiver is stored with its segment when the function returns. It holds while the
 * finding makes the same claim about the same words: edits elsewhere in the segment keep it, a changed number ends it.
 */
export const openWaivers = (work: OpenWork): Waivers => {
  const claim = (finding: Finding, target: string): string => {
    const source = work.load().units[finding.segment]?.segment.text ?? '';
    return claimOf(finding, { source, target });
  };
  return {
    list: () => work.waivers(),
    waive: (finding, target, reason) =>
      work.waive(finding.segment, finding.check, claim(finding, target), reason),
    unwaive: (finding, target) => work.unwaive(finding.segment, finding.check, claim(finding, target)),
  };
};

// Checks the register of a whole paper: a speech is polite on both sides (합니다, です・ます), a press release plain.
// 국립국어원 「표준 언어 예절」; 公用文作成の考え方 III.

import type { CheckText } from '../../check.js';
import { stylesOf } from '../../sentence-style.js';
import type { MeetingCheck, Paper, PaperFault } from '../check.js';

type Fact = 'plain' | 'polite';

const least = 3;
const most = 0.6;

const shareOfPolite = (paper: Paper, side: 'source' | 'target') => {
  const styles = paper.units.flatMap((unit) => stylesOf(unit[side] satisfies CheckText));
  const polite = styles.filter(({ style }) => style === 'polite').length;
  return { count: styles.length, share: styles.length === 0 ? 0 : polite / styles.length };
};

export const paperRegister = {
  id: 'paper-register',
  facts: ['plain', 'polite'],
  severity: 'warning',
  faults: (papers) =>
    papers.flatMap((paper): readonly PaperFault<Fact>[] => {
      const [source, target] = [shareOfPolite(paper, 'source'), shareOfPolite(paper, 'target')];
      if (source.count < least || target.count < least) return [];
      const segment = paper.units[0]?.segment ?? 0;
      const { document } = paper;
      if (source.share >= most && target.share <= 1 - most) return [{ document, segment, fact: 'plain' }];
      return source.share <= 1 - most && target.share >= most ? [{ document, segment, fact: 'polite' }] : [];
    }),
} as const satisfies MeetingCheck<Fact>;

// 並びに joins groups that 及び has joined, 若しくは is nested in 又は (法制執務; 公用文作成の考え方 II-2).

import { once } from '../../../text/once.js';
import type { UsageCheck, UsageRule } from '../usage-check.js';

const standard = '法制執務; 公用文作成の考え方 II';
const sentenceAt = (text: string, at: number): string => {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  const end = text.indexOf('。', at);
  return text.slice(start, end < 0 ? text.length : end);
};

/** A conjunction of the other level, which requires the usual one in its sentence. */
const needs = (pattern: RegExp, usual: RegExp, right: string): UsageRule => ({
  pattern,
  right: (found, text) => (usual.test(sentenceAt(text, found.index ?? 0)) ? undefined : right),
  standard,
});

export const jaConjunction = {
  id: 'ja-conjunction',
  facts: ['form'],
  severity: 'hint',
  rules: {
    ja: once((): readonly UsageRule[] => [
      needs(/並びに/g, /及び|および/, '及び'),
      needs(/ならびに/g, /及び|および/, 'および'),
      needs(/若しくは/g, /又は|または/, '又は'),
      needs(/もしくは/g, /又は|または/, 'または'),
      {
        // A及びB及びC: only the last item of a list has the conjunction.
        pattern: /(及び|又は)(?=[^、。及又びは並若（）]{1,12}\1)/g,
        right: () => '、',
        standard,
      },
    ]),
  },
} as const satisfies UsageCheck;

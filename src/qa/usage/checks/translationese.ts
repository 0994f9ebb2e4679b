// Phrases copied from the other language (국립국어원 「쉬운 공문서 쓰기 길잡이」; 公用文作成の考え方 III).

import { once } from '../../../text/once.js';
import { rulesOfTable, type UsageCheck, type UsageRule } from '../usage-check.js';

const chain: UsageRule = {
  pattern: /(?:[가-힣]{2,}의\s){3}/g,
  right: () => '',
  standard: '국립국어원 쉬운 공문서 쓰기 길잡이',
};
const chainOfNo: UsageRule = {
  pattern: /(?:[\p{Script=Han}ァ-ヺー]{2,20}の){4}/gu,
  right: () => '',
  standard: '公用文作成の考え方 III',
};

export const translationese = {
  id: 'translationese',
  facts: ['form'],
  severity: 'hint',
  rules: {
    ko: once((): readonly UsageRule[] => [...rulesOfTable('translationese', 'ko'), chain]),
    ja: once((): readonly UsageRule[] => [...rulesOfTable('translationese', 'ja'), chainOfNo]),
  },
} as const satisfies UsageCheck;

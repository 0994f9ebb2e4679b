// 公用文: formal nouns, auxiliary verbs and conjunctions in kana (公用文における漢字使用等について).

import { once } from '../../../text/once.js';
import { rulesOfTable, type UsageCheck } from '../usage-check.js';

export const jaKana = {
  id: 'ja-kana',
  facts: ['form'],
  severity: 'hint',
  rules: { ja: once(() => rulesOfTable('ja-kana', 'ja')) },
} as const satisfies UsageCheck;

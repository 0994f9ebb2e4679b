// Loanwords and Japanese place names in common spellings that violate 외래어 표기법.

import { once } from '../../../text/once.js';
import { rulesOfTable, type UsageCheck } from '../usage-check.js';

export const koLoanword = {
  id: 'ko-loanword',
  facts: ['form'],
  severity: 'hint',
  rules: { ko: once(() => rulesOfTable('ko-loanword', 'ko')) },
} as const satisfies UsageCheck;

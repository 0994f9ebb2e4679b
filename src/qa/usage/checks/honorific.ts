// Honorific forms that are doubled, follow an office, or are missing (국립국어원 「표준 언어 예절」; 敬語の指針).

import { once } from '../../../text/once.js';
import { rulesOfTable, type UsageCheck, type UsageRule } from '../usage-check.js';

const honoured: Readonly<Record<string, string>> = {
  했다: '하셨다',
  했습니다: '하셨습니다',
  하였다: '하셨다',
  하였습니다: '하셨습니다',
  합니다: '하십니다',
  한다: '하신다',
  밝혔습니다: '밝히셨습니다',
  밝혔다: '밝히셨다',
};

const withoutSi: UsageRule = {
  // 장관님께서 참석했습니다: 께서 requires -시-.
  pattern:
    /(?<=께서(?:는|도)?\s[^.。시셨신실십]{1,40})(했습니다|하였습니다|했다|하였다|합니다|한다|밝혔습니다|밝혔다)(?=[.。]|$)/g,
  right: ([ending]) => honoured[ending],
  standard: '국립국어원 표준 언어 예절',
};

// 시장님 귀하: one of the two suffices.
const doubled: UsageRule = {
  pattern: /님\s귀하/g,
  right: () => ' 귀하',
  standard: '국립국어원 표준 언어 예절',
};

export const honorific = {
  id: 'honorific',
  facts: ['form'],
  severity: 'hint',
  rules: {
    ko: once((): readonly UsageRule[] => [...rulesOfTable('honorific', 'ko'), withoutSi, doubled]),
    ja: once(() => rulesOfTable('honorific', 'ja')),
  },
} as const satisfies UsageCheck;

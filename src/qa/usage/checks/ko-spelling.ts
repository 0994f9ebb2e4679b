// 맞춤법: a closed list of misspellings (data/language/usage.tsv), and 률/율, which a vowel or ㄴ decides (한글 맞춤법
// 제11항).

import { finalConsonant } from '../../../text/korean/hangul.js';
import { once } from '../../../text/once.js';
import { rulesOfTable, type UsageCheck, type UsageRule } from '../usage-check.js';

const ratio: UsageRule = {
  pattern:
    /(?<=[가-힣])([가-힣])([률율])(?=(?:이|을|은|의|과|로|에|도|만|까지|보다|입니다|이다)?(?:[\s,.)(]|$))/g,
  right: ([, before = '', syllable]) => {
    const final = finalConsonant(before);
    const right = final === '' || final === 'ㄴ' ? '율' : '률';
    return syllable === right ? undefined : before + right;
  },
  standard: '한글 맞춤법 제11항',
};

export const koSpelling = {
  id: 'ko-spelling',
  facts: ['form'],
  severity: 'hint',
  rules: { ko: once((): readonly UsageRule[] => [...rulesOfTable('ko-spelling', 'ko'), ratio]) },
} as const satisfies UsageCheck;

// 公用文: compound nouns without the inner okurigana. Explanations for the public in です・ます may keep it
// (公用文作成の考え方 I-1).

import { once } from '../../../text/once.js';
import { rulesOfTable, type UsageCheck, type UsageRule } from '../usage-check.js';

const polite =
  /(?:です|ます|ました|ません|ください|でしょう)[。！!]?\s*$|(?:です|ます|ました|ません)[。が、]/;

export const jaOkurigana = {
  id: 'ja-okurigana',
  facts: ['form'],
  severity: 'hint',
  rules: {
    ja: once((): readonly UsageRule[] =>
      rulesOfTable('ja-okurigana', 'ja').map((rule) => ({
        ...rule,
        right: (found, text) => (polite.test(text) ? undefined : rule.right(found, text)),
      })),
    ),
  },
} as const satisfies UsageCheck;

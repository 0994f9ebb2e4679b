// The usage checks, in display order: each checks the language of a text alone, by the standard that it cites.

import type { Finding } from '../../model/finding.js';
import type { Lang } from '../../model/language.js';
import { sortFindings, toFinding } from '../run-checks.js';
import { honorific } from './checks/honorific.js';
import { jaConjunction } from './checks/ja-conjunction.js';
import { jaKana } from './checks/ja-kana.js';
import { jaNotation } from './checks/ja-notation.js';
import { jaOkurigana } from './checks/ja-okurigana.js';
import { koLoanword } from './checks/ko-loanword.js';
import { koNotation } from './checks/ko-notation.js';
import { koSpacing } from './checks/ko-spacing.js';
import { koSpelling } from './checks/ko-spelling.js';
import { translationese } from './checks/translationese.js';
import { asCheck, type UsageCheck, usageFaults } from './usage-check.js';

export const usageChecks = [
  koSpacing,
  koSpelling,
  koLoanword,
  koNotation,
  jaKana,
  jaOkurigana,
  jaNotation,
  jaConjunction,
  honorific,
  translationese,
] as const satisfies readonly UsageCheck[];

/** The usage checks as checks of translations, without those that are turned off. */
export const usageChecksBut = (off: ReadonlySet<string>) =>
  usageChecks.filter(({ id }) => !off.has(id)).map(asCheck);

/** The usage findings in the segments of a text in one language; their source is the text itself. */
export const usageFindings = (
  texts: readonly { readonly segment: number; readonly text: string; readonly lang: Lang }[],
  off: ReadonlySet<string> = new Set(),
): readonly Finding[] =>
  sortFindings(
    texts.flatMap(({ segment, text, lang }) =>
      usageChecks
        .filter(({ id }) => !off.has(id))
        .flatMap((check) =>
          usageFaults(check, { text, lang }).map((fault) =>
            toFinding(check, { segment, source: { text: '' }, target: { text } }, fault),
          ),
        ),
    ),
  );

// Contract of a check of usage: it reads one text in its language, without any source, and cites the standard that it follows.

import loadUsage from '../../../data/language/usage.tsv';
import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { readTable } from '../../text/table.js';
import type { Check, Fault } from '../check.js';

/** A way of writing that a standard does not know. */
export type UsageRule = {
  /** Sticky or global flags are added. */
  readonly pattern: RegExp;
  /** What to write instead; undefined where the text is right after all. An empty text: the translator has to decide. */
  readonly right: (found: RegExpMatchArray, text: string) => string | undefined;
  /** The standard, in the language it is written in. */
  readonly standard: string;
};

/** A check of usage: a group of rules for one or both languages. */
export type UsageCheck = {
  readonly id: string;
  readonly facts: readonly ['form'];
  readonly severity: 'hint';
  readonly rules: Readonly<Partial<Record<Lang, () => readonly UsageRule[]>>>;
};

const columns = [
  'check',
  'language',
  'form',
  'preceded_by',
  'not_preceded_by',
  'followed_by',
  'not_followed_by',
  'right',
  'standard',
] as const;

/**
 * The rules that the table has for a check and a language; one rule a standard, so that a text is searched few times.
 * @example ko-spelling, ko: 몇일 → 며칠 (한글 맞춤법 제27항)
 */
export const rulesOfTable = (check: string, lang: Lang): readonly UsageRule[] => {
  const rows = readTable(loadUsage, ...columns).filter((row) => row.check === check && row.language === lang);
  const standards = [...new Set(rows.map(({ standard }) => standard))];
  return standards.map((standard): UsageRule => {
    const own = rows.filter((row) => row.standard === standard);
    const rights = new Map(own.map(({ form, right }) => [form, right]));
    return {
      pattern: new RegExp(alternatives(own), 'gu'),
      right: ([form]) => rights.get(form) ?? '',
      standard,
    };
  });
};

/** What a check of usage finds in a text of its language. */
export const usageFaults = (
  { rules }: UsageCheck,
  { text, lang }: { readonly text: string; readonly lang: Lang },
): readonly Fault<'form'>[] =>
  (rules[lang]?.() ?? []).flatMap(({ pattern, right, standard }) =>
    // Most texts have nothing; a search costs less than the list of all places.
    Array.from(text.search(pattern) < 0 ? [] : text.matchAll(pattern)).flatMap(
      (found): readonly Fault<'form'>[] => {
        const better = right(found, text);
        if (better === undefined || better === found[0]) return [];
        const span = { start: found.index, end: found.index + found[0].length };
        const values = { found: found[0], right: better === '' ? '–' : better, standard };
        // Where the table has a choice, nothing is put in by one key.
        const isSole = better !== '' && !better.includes('・');
        return [{ fact: 'form', target: span, values, ...(isSole && { fix: better }) }];
      },
    ),
  );

/** A check of usage as a check of translations: it reads the target. */
export const asCheck = (check: UsageCheck): Check<'form'> => ({
  id: check.id,
  facts: check.facts,
  severity: check.severity,
  unit: ({ target }) => usageFaults(check, target),
});

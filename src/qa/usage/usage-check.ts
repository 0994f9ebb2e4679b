// Contract of a usage check: it reads one text in its language, without a source, and cites its standard.

import loadUsage from '../../../data/language/usage.tsv';
import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { readTable } from '../../text/table.js';
import type { Check, Fault } from '../check.js';

/** A spelling or usage that a standard does not allow. */
export type UsageRule = {
  /** Sticky and global flags are added. */
  readonly pattern: RegExp;
  /**
   * Returns the correction; undefined if the text is correct after all. An empty text means that the translator must
   * decide.
   */
  readonly right: (found: RegExpMatchArray, text: string) => string | undefined;
  /** The standard, in its own language. */
  readonly standard: string;
};

/** A usage check: a group of rules for one or both languages. */
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
 * The rules of the table for a check and a language; one rule for each standard, so that a text is searched few times.
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

/** The faults that a usage check finds in a text of its language. */
export const usageFaults = (
  { rules }: UsageCheck,
  { text, lang }: { readonly text: string; readonly lang: Lang },
): readonly Fault<'form'>[] =>
  (rules[lang]?.() ?? [])
    // Most texts have no fault, and a search costs less than the list of all.
    .filter(({ pattern }) => text.search(pattern) >= 0)
    .flatMap(({ pattern, right, standard }) =>
      Array.from(text.matchAll(pattern)).flatMap((found): readonly Fault<'form'>[] => {
        const better = right(found, text);
        if (better === undefined || better === found[0]) return [];
        const span = { start: found.index, end: found.index + found[0].length };
        const values = { found: found[0], right: better === '' ? '–' : better, standard };
        // If the table offers a choice, there is no one-key fix.
        const isSole = better !== '' && !better.includes('・');
        return [{ fact: 'form', target: span, values, ...(isSole && { fix: better }) }];
      }),
    );

/** Converts a usage check to a check of translations, which reads the target. */
export const asCheck = (check: UsageCheck): Check<'form'> => ({
  id: check.id,
  facts: check.facts,
  severity: check.severity,
  unit: ({ target }) => usageFaults(check, target),
});

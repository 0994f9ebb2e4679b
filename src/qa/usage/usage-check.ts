// Contract of a usage check: it reads one text in its language, without a source, and cites its standard.

import loadUsage from '../../../data/language/usage.tsv';
import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { formFilter } from '../../text/form-filter.js';
import { memoLast } from '../../text/memo.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { Check, Fault } from '../check.js';

/** A spelling or usage that a standard does not allow. */
export type UsageRule = {
  readonly pattern: RegExp;
  /** Whether a text may match at all; by default any may. */
  readonly mayOccur?: (text: string) => boolean;
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

type Usage = Readonly<Record<(typeof columns)[number], string>>;
const rows = once((): readonly Usage[] => readTable(loadUsage, ...columns));
const ruleOf = ({ check, standard }: Pick<Usage, 'check' | 'standard'>): string => `${check} ${standard}`;

// One pass over a text finds the rules of all checks that it may break (30 November 2026: FIGURE).
const rulesIn = (lang: Lang): ((text: string) => ReadonlySet<string>) =>
  memoLast(
    formFilter(
      rows()
        .filter(({ language }) => language === lang)
        .map((row) => [row.form, ruleOf(row)]),
    ),
  );
const broken = { ko: once(() => rulesIn('ko')), ja: once(() => rulesIn('ja')) } as const;

/**
 * The rules of the table for a check and a language; one rule for each standard, so that a text is searched few times.
 * @example ko-spelling, ko: 몇일 → 며칠 (한글 맞춤법 제27항)
 */
export const rulesOfTable = (check: string, lang: Lang): readonly UsageRule[] => {
  const ofCheck = rows().filter((row) => row.check === check && row.language === lang);
  const standards = [...new Set(ofCheck.map(({ standard }) => standard))];
  return standards.map((standard): UsageRule => {
    const own = ofCheck.filter((row) => row.standard === standard);
    const rights = new Map(own.map(({ form, right }) => [form, right]));
    return {
      pattern: new RegExp(alternatives(own), 'gu'),
      mayOccur: (text) => broken[lang]()(text).has(ruleOf({ check, standard })),
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
  (rules[lang]?.() ?? []).flatMap(({ pattern, mayOccur, right, standard }) =>
    // Most texts have no fault, and a search costs less than the list of all.
    Array.from(mayOccur?.(text) === false || text.search(pattern) < 0 ? [] : text.matchAll(pattern)).flatMap(
      (found): readonly Fault<'form'>[] => {
        const better = right(found, text);
        if (better === undefined || better === found[0]) return [];
        const span = { start: found.index, end: found.index + found[0].length };
        const values = { found: found[0], right: better === '' ? '–' : better, standard };
        // If the table offers a choice, there is no one-key fix.
        const isSole = better !== '' && !better.includes('・');
        return [{ fact: 'form', target: span, values, ...(isSole && { fix: better }) }];
      },
    ),
  );

/** Converts a usage check to a check of translations, which reads the target. */
export const asCheck = (check: UsageCheck): Check<'form'> => ({
  id: check.id,
  facts: check.facts,
  severity: check.severity,
  unit: ({ target }) => usageFaults(check, target),
});

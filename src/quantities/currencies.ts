// Currencies in both languages. 원 and 円 are both 圓, but never equal.

import loadCurrencies from '../../data/language/currencies.tsv';
import type { Lang } from '../model/language.js';
import { alternatives } from '../text/alternatives.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';
import { type Currency, currencies } from './quantity.js';
import { matchAt } from './recogniser.js';

const isCurrency = (name: string): name is Currency => currencies.some((currency) => currency === name);

type Form = { readonly form: string; readonly currency: Currency; readonly not_followed_by: string };

/** Forms of the currencies after a number, the one for output first. 3원칙, 5엔진 are other words. */
const formsOf = (lang: Lang) =>
  once((): readonly Form[] =>
    readTable(loadCurrencies, 'language', 'currency', 'form', 'not_followed_by').flatMap(
      ({ language, currency, form, not_followed_by }) =>
        language === lang && isCurrency(currency) ? [{ form, currency, not_followed_by }] : [],
    ),
  );
const forms = { ko: formsOf('ko'), ja: formsOf('ja') } as const;

/** The form of a currency after a number: 원, 円. */
export const currencyForm = (currency: Currency, lang: Lang): string =>
  forms[lang]().find((one) => one.currency === currency)?.form ?? currency;

const symbols = Object.entries<Currency>({
  '₩': 'KRW',
  '¥': 'JPY',
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
});

const patternOf = (lang: Lang) =>
  once(() => ({
    pattern: new RegExp(alternatives(forms[lang]()), 'y'),
    byForm: new Map(forms[lang]().map(({ form, currency }) => [form, currency])),
  }));

const patterns = { ko: patternOf('ko'), ja: patternOf('ja') };

/** The currency whose name or symbol begins exactly at `at`, longest first: 엔, 円, 달러, ドル. */
export const currencyAt = (
  text: string,
  at: number,
  lang: Lang,
): { end: number; currency: Currency } | undefined => {
  const { pattern, byForm } = patterns[lang]();
  const found = matchAt(pattern, text, at)?.[0];
  const currency = found === undefined ? undefined : byForm.get(found);
  return found === undefined || currency === undefined ? undefined : { end: at + found.length, currency };
};

/** The currency symbol that ends exactly at `end` (₩, ¥, US$). */
export const symbolBefore = (
  text: string,
  end: number,
): { start: number; currency: Currency } | undefined => {
  for (const [symbol, currency] of symbols) {
    if (text.startsWith(symbol, end - symbol.length) && end >= symbol.length)
      return { start: end - symbol.length, currency };
  }
  return undefined;
};

// Currencies in both languages. 원 and 円 are both 圓, and never exchanged.

import type { Lang } from '../model/language.js';
import type { Currency } from './quantity.js';
import { matchAt } from './recogniser.js';

/** How each currency is written after the number; the first form is ours. */
export const currencyForms: Readonly<Record<Lang, Readonly<Record<Currency, readonly string[]>>>> = {
  ko: {
    KRW: ['원', 'KRW'],
    JPY: ['엔', 'JPY'],
    USD: ['달러', '미국 달러', '미달러', '불', 'USD'],
    EUR: ['유로', 'EUR'],
    CNY: ['위안', '위안화', 'CNY'],
    GBP: ['파운드', 'GBP'],
  },
  ja: {
    KRW: ['ウォン', 'ウオン', 'KRW'],
    JPY: ['円', '圓', 'JPY'],
    USD: ['ドル', '米ドル', 'USD'],
    EUR: ['ユーロ', 'EUR'],
    CNY: ['元', '人民元', 'CNY'],
    GBP: ['ポンド', 'GBP'],
  },
};

const symbols = Object.entries<Currency>({
  '₩': 'KRW',
  '¥': 'JPY',
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
});

// 3원칙, 5엔진: other words. 円 in 円滑 never follows a number.
const guards: Readonly<Record<string, string>> = {
  원: '(?!칙|장|내|생|서|고|격|전|료|점|본|산|주민|활|숙|형|소|리)',
  엔: '(?!진|지|드)',
  불: '(?!량|법|편|만|가|교|합|과|이)',
  元: '(?!年|号|本|気|々)',
  円: '(?!周|形|卓|滑|高|安)',
};

const patternOf = (
  lang: Lang,
): { readonly pattern: RegExp; readonly byForm: ReadonlyMap<string, Currency> } => {
  const byForm = new Map<string, Currency>();
  for (const currency of Object.keys(currencyForms[lang]) as Currency[]) {
    for (const form of currencyForms[lang][currency]) byForm.set(form, currency);
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(forms.map((form) => form + (guards[form] ?? '')).join('|'), 'y'), byForm };
};

const patterns = { ko: patternOf('ko'), ja: patternOf('ja') };

/** The currency that begins exactly at `at`. */
export const currencyAt = (
  text: string,
  at: number,
  lang: Lang,
): { end: number; currency: Currency } | undefined => {
  const { pattern, byForm } = patterns[lang];
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

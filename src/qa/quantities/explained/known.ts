// Quantities that everybody knows in one country and must be told in the other: the date of a feast (한글날, 10月9日), and how
// many prefectures or special wards there are (47都道府県, 전국 모든 도도부현).

import loadTotals from '../../../../data/language/known-totals.tsv';
import loadDates from '../../../../data/language/named-dates.tsv';
import type { Lang } from '../../../model/language.js';
import { eras, yearOfEra } from '../../../quantities/eras.js';
import { once } from '../../../text/once.js';
import { readTable, wordsOf } from '../../../text/table.js';
import type { CheckText } from '../../check.js';
import { countOf, type Sides, valuesOf } from '../derived-times.js';

type Forms = Readonly<Record<Lang, readonly string[]>>;

const spelled = (cell: string): readonly string[] =>
  wordsOf(cell).flatMap((form) =>
    form.includes('_') ? [form.replaceAll('_', ' '), form.replaceAll('_', '')] : [form],
  );
const formsOf = ({ ko, ja }: { readonly ko: string; readonly ja: string }): Forms => ({
  ko: spelled(ko),
  ja: spelled(ja),
});

const dates = once(() =>
  readTable(loadDates, 'month', 'day', 'ja', 'ko').map((row) => ({
    month: Number(row.month),
    day: Number(row.day),
    forms: formsOf(row),
  })),
);
const totals = once(() =>
  readTable(loadTotals, 'total', 'ja', 'ko').map((row) => ({
    total: Number(row.total),
    forms: formsOf(row),
  })),
);

const says = ({ text, lang }: CheckText, forms: Forms): boolean =>
  forms[lang].some((form) => text.includes(form));

/** The date of a day that the other text names: 한글날, 10月9日. */
export const isNamedDate = ({ point: { value }, other }: Sides): boolean =>
  value.kind === 'date' &&
  value.day !== undefined &&
  dates().some(
    ({ month, day, forms }) => day === value.day && (value.month ?? month) === month && says(other, forms),
  );

const all: Readonly<Record<Lang, RegExp>> = {
  ko: /전국|모든|전체|전\s|각\s|모두/,
  ja: /全国|全て|すべて|全(?=\p{Script=Han})|各|いずれも/u,
};
const reach = 12;
/**
 * The number of bodies of which there are so many, where the other text says that all are meant: 47都道府県, 전국 모든
 * 도도부현.
 */
export const isKnownTotal = ({ point, own, other }: Sides): boolean => {
  const count = countOf(point);
  if (count === undefined || !all[other.lang].test(other.text)) return false;
  const behind = own.text.slice(point.start, point.end + reach);
  return totals().some(
    ({ total, forms }) => total === count && forms[own.lang].some((form) => behind.includes(form)),
  );
};

const eraDecade = /(令和|平成|昭和|大正|明治|레이와|헤이세이|쇼와|다이쇼|메이지)\s?(\d{1,2})(?:年代|년대)/g;
const yearsOfDecade = 10;
type Decade = { readonly short: number; readonly from: number };
const eraDecadesIn = ({ text }: CheckText): readonly Decade[] =>
  Array.from(text.normalize('NFKC').matchAll(eraDecade), ([, name = '', short]) => {
    const era = eras.find(({ ja, ko }) => ja === name || ko.some((one) => one === name));
    return { short: Number(short), from: era === undefined ? 0 : yearOfEra(era, Number(short)) };
  });

/** 昭和50年代 beside 1970년대 중반부터 1980년대 중반: a decade of an era lies in two others. */
export const isDecadeOfEra = ({ point: { value }, own, other }: Sides): boolean => {
  if (value.kind !== 'amount' || !value.units.includes('decade')) return false;
  const decade = Number(value.value.digits);
  const covers = ({ from }: Decade, from10: number): boolean =>
    from < from10 + yearsOfDecade && from10 < from + yearsOfDecade;
  const theirs = eraDecadesIn(other);
  if (theirs.length > 0) return theirs.some((one) => covers(one, decade));
  const decades = valuesOf(other).flatMap((one) =>
    one.kind === 'amount' && one.units.includes('decade') ? [Number(one.value.digits)] : [],
  );
  return eraDecadesIn(own).some((one) => one.short === decade && decades.some((ten) => covers(one, ten)));
};

const century = 100;
/** 88 in 88서울올림픽 beside 1988年: a year by its last two digits. */
export const isShortYear = ({ point: { value }, other }: Sides): boolean => {
  const years = valuesOf(other);
  if (value.kind === 'amount' && value.ordinal === 'none' && value.units.length === 0)
    return years.some(
      (one) =>
        one.kind === 'date' &&
        one.year !== undefined &&
        value.value.digits > 9n &&
        BigInt(one.year % century) === value.value.digits,
    );
  if (value.kind !== 'date' || value.year === undefined || value.month !== undefined) return false;
  const short = BigInt(value.year % century);
  return years.some(
    (one) => one.kind === 'amount' && one.units.length === 0 && one.value.digits === short && short > 9n,
  );
};

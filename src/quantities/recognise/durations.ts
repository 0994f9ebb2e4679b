// Spans of time: 3년간 = 3年間, 1년 6개월 = 1年6か月, 3년째 = 3年目. A bare 3일 or 3日 is a day of the month.

import { type Decimal, decimal } from '../decimal.js';
import type { Approximation, Duration, DurationUnit } from '../quantity.js';
import { matchAt, type Source } from '../recogniser.js';
import { boundsAfter, infixOver } from './bounds.js';
import { numeralAt } from './numeral.js';

const unitForms: Readonly<Record<Source['lang'], readonly (readonly [RegExp, DurationUnit])[]>> = {
  ko: [
    [/개년|년(?!도|대|생|판|형)/y, 'year'],
    [/개월|달(?!러|성|력|간 [가-힣]요)/y, 'month'],
    [/주일|주간?(?!년|민|택|체|요|가|식|거|도|제|관|기|무|장|소|의|변|최|시|를)/y, 'week'],
    [/일(?!대|반|본|정|괄|부|원|자리|컬)/y, 'day'],
    [/시간/y, 'hour'],
    [/분(?!야|기|의|석|류|배|할)/y, 'minute'],
    [/초(?!등|과|반|기|안|중|대)/y, 'second'],
  ],
  ja: [
    [/[かカヶヵケ箇]年|年(?!度|代|生|版|金|齢|少|次|末|始|頭|輪|に一)/y, 'year'],
    [/[かカヶヵケ箇]月/y, 'month'],
    [/週(?!報|末|明|刊)/y, 'week'],
    [/日(?!本|程|付|米|中|韓|系|常|銀|立)/y, 'day'],
    [/時間/y, 'hour'],
    [/分(?!の[\d一二三四五六七八九十]|野|類|科|析|担|配|割|権|離|岐|別|散|所)/y, 'minute'],
    [/秒/y, 'second'],
  ],
};

const lasting = {
  ko: /간(?!부|격|사|담|토)|\s간(?![가-힣])|\s?(?:동안|째|차(?!관|량|원)|이내|이상|이하|미만|초과|연속|만에|정도|가량|남짓|[후뒤](?![가-힣])|[후뒤](?=에|의|로|부터|까지)|전(?![가-힣]))/y,
  ja: /間|目|以内|以上|以下|未満|超|連続|程度|ほど|余|あまり|ぶり|後|前/y,
} as const;
const between = {
  ko: /\s?(?:간(?=$|[^가-힣]|의|에|을|은|이|으로|도|과|씩|만|연|총|평)|동안)/y,
  ja: /間(?!隔|接|際|近|伐|違)/y,
} as const;
const nth = { ko: /\s?(?:째|차(?![가-힣]))/y, ja: /目(?!標|的|指|途|安|処)/y } as const;

/** Whether something that lasts must be meant: 3일간, 40日. */
const lasts = (
  { text, lang }: Source,
  unit: DurationUnit,
  value: Decimal,
  at: number,
  over: boolean,
): boolean => {
  const large = unit === 'year' ? value.digits >= 1000n : value.digits > 31n;
  if (unit === 'year') return !large || over || matchAt(between[lang], text, at) !== undefined;
  return unit !== 'day' || large || over || value.scale > 0 || matchAt(lasting[lang], text, at) !== undefined;
};

/** A span of time whose first number has been read (`value`, ending at `at`). */
export const durationAt = (
  source: Source,
  at: number,
  value: Decimal,
): { readonly end: number; readonly value: Duration } | undefined => {
  const { text, lang } = source;
  const parts: { readonly value: Decimal; readonly unit: DurationUnit }[] = [];
  let approximation: Approximation = 'exact';
  let end = at;
  let number: Decimal | undefined = value;
  let numberEnd = at;
  while (number !== undefined) {
    const over = infixOver(source, numberEnd);
    if (over !== undefined) approximation = 'over';
    const unitStart = (over ?? numberEnd) + (text.charAt(over ?? numberEnd) === ' ' && lang === 'ko' ? 1 : 0);
    const hit = unitForms[lang].find(([pattern]) => matchAt(pattern, text, unitStart) !== undefined);
    if (hit === undefined) break;
    const [pattern, unit] = hit;
    const unitEnd = unitStart + (matchAt(pattern, text, unitStart)?.[0].length ?? 0);
    const coarser = parts.at(-1)?.unit;
    if (
      coarser === undefined
        ? !lasts(source, unit, number, unitEnd, over !== undefined)
        : !mayFollow(coarser, unit)
    )
      break;
    parts.push({ value: number, unit });
    end = unitEnd;
    const half = matchAt(lang === 'ko' ? /\s?반(?![가-힣])/y : /半/y, text, end);
    if (half !== undefined) {
      parts.push(...halfOf(unit));
      end += half[0].length;
      break;
    }
    const gap = text.charAt(end) === ' ' ? 1 : 0;
    const next = numeralAt(text, end + gap, 'arabic');
    number = next?.plain === true ? next.value : undefined;
    numberEnd = next?.end ?? end;
  }
  if (parts.length === 0) return undefined;
  const counted = matchAt(nth[lang], text, end);
  const whole = counted === undefined ? matchAt(between[lang], text, end) : undefined;
  end += (counted ?? whole)?.[0].length ?? 0;
  const bounds = boundsAfter(source, end);
  if (bounds.approximation !== 'exact') approximation = bounds.approximation;
  return {
    end: bounds.end,
    value: {
      kind: 'duration',
      parts,
      nth: counted !== undefined,
      throughout: whole !== undefined,
      approximation,
      limit: bounds.limit,
    },
  };
};

// 1시간 반, 1年半; there is no half of a month or a day that both languages would write as a number.
const halfOf = (unit: DurationUnit): Duration['parts'] => {
  if (unit === 'hour') return [{ value: decimal(30n), unit: 'minute' }];
  return unit === 'year' ? [{ value: decimal(6n), unit: 'month' }] : [{ value: decimal(5n, 1), unit }];
};

const order: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const mayFollow = (coarse: DurationUnit, fine: DurationUnit): boolean =>
  order.indexOf(fine) > order.indexOf(coarse);
